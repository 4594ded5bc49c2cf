// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/NyseRules.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr int kMonday = 1;
constexpr int kWednesday = 3;
constexpr int kThursday = 4;
constexpr int kFriday = 5;
constexpr int kSaturday = 6;
constexpr int kSunday = 7;
constexpr int kOpen = 9 * 60 + 30;
constexpr int kEarlyClose = 13 * 60;

TradingDate nthWeekday(int year, int month, int weekday, int n)
{
    const TradingDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (n - 1));
}

TradingDate lastMonday(int year, int month)
{
    const TradingDate last = TradingDate(month == 12 ? year + 1 : year, month % 12 + 1, 1).addDays(-1);
    return last.addDays(-(last.dayOfWeek() - kMonday));
}

TradingDate observed(TradingDate date)
{
    if (date.dayOfWeek() == kSaturday)
        return date.addDays(-1);
    return date.dayOfWeek() == kSunday ? date.addDays(1) : date;
}

/// Western Easter Sunday. Source: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter
/// 8).
TradingDate easter(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return {year, monthAndDay / 31, monthAndDay % 31 + 1};
}

CalendarRow closed(TradingDate date, const QString& reason)
{
    return {Market::Us, date, CalendarRow::Kind::Closed, {}, {}, reason, u"NYSE rule"_s};
}

CalendarRow earlyClose(TradingDate date, const QString& reason)
{
    return {Market::Us,    date, CalendarRow::Kind::Special, kOpen, kEarlyClose, u"early close: "_s + reason,
            u"NYSE rule"_s};
}

void addEarlyCloses(int year, std::vector<CalendarRow>& rows)
{
    const TradingDate third(year, 7, 3);
    const int weekday = third.dayOfWeek();
    // With the holiday on a Thursday the Friday after was short until 2012, since 2013 the Wednesday before
    // is.
    if (weekday == kWednesday && year < 2013)
        rows.push_back(earlyClose(third.addDays(2), u"day after Independence Day"_s));
    else if (weekday <= kThursday)
        rows.push_back(earlyClose(third, u"day before Independence Day"_s));
    rows.push_back(earlyClose(nthWeekday(year, 11, kThursday, 4).addDays(1), u"day after Thanksgiving"_s));
    if (const TradingDate eve(year, 12, 24); eve.dayOfWeek() <= kThursday)
        rows.push_back(earlyClose(eve, u"Christmas Eve"_s));
}

} // namespace

std::vector<CalendarRow> nyseRuleRows(int year)
{
    std::vector<CalendarRow> rows;
    if (const TradingDate newYear(year, 1, 1); newYear.dayOfWeek() != kSaturday)
        rows.push_back(closed(observed(newYear), u"New Year's Day"_s));
    rows.push_back(closed(nthWeekday(year, 1, kMonday, 3), u"Martin Luther King Jr. Day"_s));
    rows.push_back(closed(nthWeekday(year, 2, kMonday, 3), u"Washington's Birthday"_s));
    rows.push_back(closed(easter(year).addDays(kFriday - kSunday), u"Good Friday"_s));
    rows.push_back(closed(lastMonday(year, 5), u"Memorial Day"_s));
    if (year >= 2022)
        rows.push_back(closed(observed({year, 6, 19}), u"Juneteenth"_s));
    rows.push_back(closed(observed({year, 7, 4}), u"Independence Day"_s));
    rows.push_back(closed(nthWeekday(year, 9, kMonday, 1), u"Labor Day"_s));
    rows.push_back(closed(nthWeekday(year, 11, kThursday, 4), u"Thanksgiving Day"_s));
    rows.push_back(closed(observed({year, 12, 25}), u"Christmas"_s));
    addEarlyCloses(year, rows);
    return rows;
}

} // namespace ic
