// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <array>
#include <optional>

namespace ic {

/// The permanent rule of a zone, as the footer of its TZif file gives it: "EST5EDT,M3.2.0,M11.1.0".
/// Plain value, any thread. Source of the grammar: POSIX TZ with the extensions of RFC 8536 section 3.3.1.
struct PosixZoneRule
{
    struct Offset
    {
        QByteArray name;
        qint32 seconds = 0; ///< east of UTC
    };
    /// One change: on a day of each year, at a local time in seconds from its midnight (may be negative or >
    /// 24 h).
    struct Change
    {
        enum class Kind { MonthWeekDay, JulianWithoutLeapDay, DayOfYear } kind = Kind::MonthWeekDay;
        int month = 1;
        int week = 1;
        int day = 0;
        qint32 time = 7200;

        qint64 localSecond(qint32 year) const;
    };
    struct Transition
    {
        qint64 utcSecond = 0;
        bool toSummer = false;
    };

    Offset standard;
    std::optional<Offset> summer;
    Change toSummer;
    Change toStandard;

    /// nullopt when the text does not follow the grammar.
    static std::optional<PosixZoneRule> parse(QByteArrayView text);
    /// Both changes of a year in order; only meaningful when there is a summer time.
    std::array<Transition, 2> transitions(qint32 year) const;
};

} // namespace ic
