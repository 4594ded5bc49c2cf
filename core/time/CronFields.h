// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>

namespace ic {

/// What a cron expression allows, as bit masks: bit v stands for value v. Plain value, any thread.
/// A day matches when (days | nearestWeekdays | beforeLast | lastWeekday) AND (weekdays | lastWeekdays |
/// nthWeekdays) AND months hold. Weekdays are 1 = Monday ... 7 = Sunday.
struct CronFields
{
    quint64 seconds = 0;
    quint64 minutes = 0;
    quint32 hours = 0;
    quint32 days = 0;
    quint32 nearestWeekdays = 0; ///< `nW`: bit n
    quint32 beforeLast = 0;      ///< `L` is bit 0, `L-n` bit n; n above 30 matches nothing and sets no bit
    quint16 months = 0;
    quint8 weekdays = 0;
    quint8 lastWeekdays = 0; ///< `dL`
    std::array<quint8, 6>
        nthWeekdays{};         ///< `d#n`: [n] holds bit d; n above 5 matches nothing and sets no bit
    bool lastWeekday = false;  ///< `LW`
    bool intervalLike = false; ///< second, minute or hour holds `*`, a range or a step

    static constexpr quint64 kAllSixty = (quint64(1) << 60) - 1;
    static constexpr quint32 kAllHours = (quint32(1) << 24) - 1;
    static constexpr quint32 kAllDays = 0xFFFFFFFEu;
    static constexpr quint16 kAllMonths = 0x1FFE;
    static constexpr quint8 kAllWeekdays = 0xFE;

    bool hasSpecialDays() const { return nearestWeekdays || beforeLast || lastWeekday; }
    bool hasSpecialWeekdays() const
    {
        return lastWeekdays || nthWeekdays[1] || nthWeekdays[2] || nthWeekdays[3] || nthWeekdays[4] ||
               nthWeekdays[5];
    }
    bool everyDayOfMonth() const { return days == kAllDays; }
    bool everyWeekday() const { return weekdays == kAllWeekdays; }
    bool everyMonth() const { return months == kAllMonths; }

    bool operator==(const CronFields&) const = default;
};

} // namespace ic
