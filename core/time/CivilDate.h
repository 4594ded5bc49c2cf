// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ic {

/// Proleptic Gregorian calendar in integers. Source: Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms".
struct CivilDate
{
    qint32 year = 1970;
    qint32 month = 1;
    qint32 day = 1;

    /// Days since 1970-01-01.
    static constexpr qint32 toEpochDay(qint32 year, qint32 month, qint32 day)
    {
        const qint32 y = month <= 2 ? year - 1 : year;
        const qint32 era = (y >= 0 ? y : y - 399) / 400;
        const quint32 yearOfEra = quint32(y - era * 400);
        const quint32 dayOfYear = quint32((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1);
        const quint32 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146097 + qint32(dayOfEra) - 719468;
    }

    static constexpr CivilDate fromEpochDay(qint32 epochDay)
    {
        const qint32 shifted = epochDay + 719468;
        const qint32 era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
        const quint32 dayOfEra = quint32(shifted - era * 146097);
        const quint32 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        const quint32 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        const quint32 shiftedMonth = (5 * dayOfYear + 2) / 153;
        const qint32 month = qint32(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
        const qint32 day = qint32(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1);
        return {qint32(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0), month, day};
    }

    static constexpr bool isLeap(qint32 year)
    {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static constexpr qint32 daysInMonth(qint32 year, qint32 month)
    {
        return month == 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + month / 8) & 1);
    }

    /// 1 = Monday ... 7 = Sunday.
    static constexpr qint32 weekday(qint32 epochDay)
    {
        const qint32 r = (epochDay + 3) % 7;
        return (r < 0 ? r + 7 : r) + 1;
    }
};

} // namespace ic
