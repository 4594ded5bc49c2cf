// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/time/CronFields.h"

#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace ic {

/// What is wrong with a cron text. `field` is 0 (seconds) to 5 (day of week), or -1 for the whole text.
struct CronError
{
    int field = -1;
    int position = 0;      ///< offset into the text, UTF-16 units
    QString offending;     ///< the text at fault
    Phrase allowed;        ///< what would be valid there
    Phrase message;        ///< one sentence for a person
    QString suggestion;    ///< a converted six-field expression for a recognised paste; empty otherwise
    Phrase suggestionNote; ///< from which dialect, what changes

    /// "second", "minute", "hour", "day of month", "month", "day of week"; "expression" for -1.
    static QString fieldName(int field);
};

/// A parsed cron expression of Spring's six-field dialect. Immutable value, any thread. Knows civil time
/// only; zones belong to CronSchedule. Source of the dialect: Spring Framework's CronExpression
/// documentation. Where Spring itself errs (`L-30` that never advances, `31W` that loses a month) the day is
/// the one Quartz gives: always inside its month.
class CronExpression
{
public:
    static tl::expected<CronExpression, CronError> parse(QStringView text);

    /// A civil second: fields of a proleptic Gregorian date and time without a zone.
    struct Civil
    {
        qint32 epochDay = 0;
        qint32 secondOfDay = 0;
        friend auto operator<=>(const Civil&, const Civil&) = default;
    };
    /// First matching civil second at or after `from`, or nullopt when there is none within the calendar
    /// cycle.
    std::optional<Civil> nextCivil(Civil from) const;
    /// Cronos' distinction: true when second, minute or hour holds `*`, a range or a step.
    bool isIntervalLike() const { return m_fields.intervalLike; }
    /// The normalised text (macros expanded, single spaces, as given otherwise).
    const QString& text() const { return m_text; }
    const CronFields& fields() const { return m_fields; }
    /// The days of one month on which it fires: bit d for day d.
    quint32 daysOfMonth(qint32 year, qint32 month) const;

private:
    CronExpression(const CronFields& fields, QString text);
    bool matchesDay(qint32 epochDay) const;
    std::optional<qint32> nextDay(qint32 epochDay) const;
    std::optional<qint32> searchMonths(qint32 epochDay) const;
    qint32 nextSecondOfDay(qint32 secondOfDay) const;
    quint32 specialDays(qint32 length, qint32 firstWeekday) const;
    quint64 specialWeekdays(qint32 length, qint32 firstWeekday) const;

    enum class DayRule : quint8 { Every, Weekdays, Search };

    CronFields m_fields;
    DayRule m_dayRule = DayRule::Search;
    qint32 m_firstOfMinute = 0;
    qint32 m_firstOfHour = 0;
    qint32 m_firstOfDay = 0;
    QString m_text;
};

} // namespace ic
