// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/SessionCalendar.h"

#include <map>

namespace ic {

class ZoneTable;

/// Turns the rows of one market into a SessionCalendar. One thread, short-lived.
class SessionCalendarBuilder
{
public:
    SessionCalendarBuilder(Market market, const std::vector<CalendarRow>& rows);
    Result<std::shared_ptr<const SessionCalendar>> build();

private:
    using Days = std::map<TradingDate, const CalendarRow*>;

    std::optional<Error> sort();
    std::optional<Error> checkSpecialDays() const;
    bool isOpen(TradingDate date, const CalendarRow* row) const;
    void addRules();
    void addDay(SessionCalendar& calendar, TradingDate date, const CalendarRow* row);
    Session sessionOf(TradingDate date, const CalendarRow* row);
    const CalendarRow& hoursOn(TradingDate date) const;
    Instant instantOf(TradingDate date, int minute) const;

    Market m_market;
    const std::vector<CalendarRow>& m_rows;
    std::vector<CalendarRow> m_ruleRows;
    Days m_days;
    std::map<TradingDate, const CalendarRow*> m_hours;
    std::optional<TradingDate> m_last;
    std::shared_ptr<const ZoneTable> m_zone;
    int m_yearOpened = 0;
};

} // namespace ic
