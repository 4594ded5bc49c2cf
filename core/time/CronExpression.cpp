// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CronExpression.h"

#include "core/time/CivilDate.h"
#include "core/time/CronParser.h"

#include <bit>

namespace ic {

namespace {

constexpr int kMonthsInCycle = 4800;

/// The days of a month (bit d) that fall on `weekdays`, for a month that starts on `firstWeekday`.
quint64 weekdayPattern(quint8 weekdays, qint32 firstWeekday)
{
    const quint64 week = quint64(weekdays) >> 1;
    const int turn = firstWeekday - 1;
    const quint64 first = ((week >> turn) | (week << (7 - turn))) & 0x7F;
    return (first * 0x10204081ULL) << 1;
}

quint64 monthMask(qint32 length)
{
    return ((quint64(2) << length) - 1) & ~quint64(1);
}

/// `nW`: the weekday nearest to day n, never leaving the month.
qint32 nearestWeekday(qint32 day, qint32 length, qint32 firstWeekday)
{
    const qint32 weekday = (firstWeekday - 1 + day - 1) % 7 + 1;
    if (weekday == 6)
        return day == 1 ? 3 : day - 1;
    if (weekday == 7)
        return day == length ? day - 2 : day + 1;
    return day;
}

} // namespace

QString CronError::fieldName(int field)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Phrase", "second"), QT_TRANSLATE_NOOP("Phrase", "minute"),
        QT_TRANSLATE_NOOP("Phrase", "hour"),   QT_TRANSLATE_NOOP("Phrase", "day of month"),
        QT_TRANSLATE_NOOP("Phrase", "month"),  QT_TRANSLATE_NOOP("Phrase", "day of week")};
    const bool known = field >= 0 && field < int(names.size());
    return QLatin1String(known ? names[size_t(field)] : QT_TRANSLATE_NOOP("Phrase", "expression"));
}

tl::expected<CronExpression, CronError> CronExpression::parse(QStringView text)
{
    CronParser parser(text);
    if (!parser.run())
        return tl::unexpected(parser.error());
    return CronExpression(parser.fields(), parser.normalisedText());
}

CronExpression::CronExpression(const CronFields& fields, QString text)
    : m_fields(fields)
    , m_firstOfMinute(std::countr_zero(fields.seconds))
    , m_firstOfHour(std::countr_zero(fields.minutes) * 60 + m_firstOfMinute)
    , m_firstOfDay(std::countr_zero(fields.hours) * 3600 + m_firstOfHour)
    , m_text(std::move(text))
{
    if (!fields.everyMonth() || !fields.everyDayOfMonth())
        return;
    if (fields.everyWeekday())
        m_dayRule = DayRule::Every;
    else if (fields.weekdays && !fields.hasSpecialWeekdays())
        m_dayRule = DayRule::Weekdays;
}

std::optional<CronExpression::Civil> CronExpression::nextCivil(Civil from) const
{
    const qint32 second = nextSecondOfDay(from.secondOfDay);
    if (second >= 0 && matchesDay(from.epochDay))
        return Civil{from.epochDay, second};
    if (const auto day = nextDay(from.epochDay + 1))
        return Civil{*day, m_firstOfDay};
    return std::nullopt;
}

qint32 CronExpression::nextSecondOfDay(qint32 secondOfDay) const
{
    const qint32 hour = secondOfDay / 3600;
    const qint32 minute = secondOfDay / 60 % 60;
    const qint32 second = secondOfDay % 60;
    if (m_fields.hours >> hour & 1) {
        if (m_fields.minutes >> minute & 1) {
            if (const quint64 later = m_fields.seconds >> second)
                return secondOfDay + std::countr_zero(later);
        }
        if (const quint64 later = m_fields.minutes >> (minute + 1))
            return hour * 3600 + (minute + 1 + std::countr_zero(later)) * 60 + m_firstOfMinute;
    }
    if (const quint32 later = m_fields.hours >> (hour + 1))
        return (hour + 1 + std::countr_zero(later)) * 3600 + m_firstOfHour;
    return -1;
}

bool CronExpression::matchesDay(qint32 epochDay) const
{
    switch (m_dayRule) {
    case DayRule::Every:
        return true;
    case DayRule::Weekdays:
        return m_fields.weekdays >> CivilDate::weekday(epochDay) & 1;
    case DayRule::Search:
        break;
    }
    const CivilDate date = CivilDate::fromEpochDay(epochDay);
    return daysOfMonth(date.year, date.month) >> date.day & 1;
}

std::optional<qint32> CronExpression::nextDay(qint32 epochDay) const
{
    switch (m_dayRule) {
    case DayRule::Every:
        return epochDay;
    case DayRule::Weekdays:
        return epochDay + std::countr_zero(weekdayPattern(m_fields.weekdays, CivilDate::weekday(epochDay))) -
               1;
    case DayRule::Search:
        break;
    }
    return searchMonths(epochDay);
}

/// Civil dates repeat every 400 years, weekdays included: what is not found within one cycle never comes.
std::optional<qint32> CronExpression::searchMonths(qint32 epochDay) const
{
    const CivilDate start = CivilDate::fromEpochDay(epochDay);
    qint32 year = start.year;
    qint32 month = start.month;
    quint32 notBefore = ~quint32(0) << start.day;
    for (int i = 0; i <= kMonthsInCycle; ++i) {
        if (m_fields.months >> month & 1) {
            if (const quint32 days = daysOfMonth(year, month) & notBefore)
                return CivilDate::toEpochDay(year, month, std::countr_zero(days));
        }
        notBefore = ~quint32(0);
        if (++month > 12) {
            month = 1;
            ++year;
        }
    }
    return std::nullopt;
}

quint32 CronExpression::daysOfMonth(qint32 year, qint32 month) const
{
    if (!(m_fields.months >> month & 1))
        return 0;
    const qint32 length = CivilDate::daysInMonth(year, month);
    const qint32 firstWeekday = CivilDate::weekday(CivilDate::toEpochDay(year, month, 1));
    quint32 days = m_fields.days;
    if (m_fields.hasSpecialDays())
        days |= specialDays(length, firstWeekday);
    quint64 weekdays = weekdayPattern(m_fields.weekdays, firstWeekday);
    if (m_fields.hasSpecialWeekdays())
        weekdays |= specialWeekdays(length, firstWeekday);
    return quint32(days & weekdays & monthMask(length));
}

quint32 CronExpression::specialDays(qint32 length, qint32 firstWeekday) const
{
    quint32 result = 0;
    for (quint32 rest = m_fields.nearestWeekdays; rest; rest &= rest - 1) {
        if (const qint32 day = std::countr_zero(rest); day <= length)
            result |= quint32(1) << nearestWeekday(day, length, firstWeekday);
    }
    for (quint32 rest = m_fields.beforeLast; rest; rest &= rest - 1) {
        if (const qint32 day = length - std::countr_zero(rest); day >= 1)
            result |= quint32(1) << day;
    }
    if (m_fields.lastWeekday) {
        const qint32 weekday = (firstWeekday - 1 + length - 1) % 7 + 1;
        result |= quint32(1) << (length - (weekday > 5 ? weekday - 5 : 0));
    }
    return result;
}

quint64 CronExpression::specialWeekdays(qint32 length, qint32 firstWeekday) const
{
    const quint64 lastSevenDays = ~quint64(0) << (length - 6);
    quint64 result = weekdayPattern(m_fields.lastWeekdays, firstWeekday) & lastSevenDays;
    for (int n = 1; n <= 5; ++n)
        result |= (weekdayPattern(m_fields.nthWeekdays[size_t(n)], firstWeekday) & 0xFE) << (7 * (n - 1));
    return result;
}

} // namespace ic
