// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/SessionCalendar.h"

#include "core/time/SessionCalendarBuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

Result<std::shared_ptr<const SessionCalendar>> SessionCalendar::build(Market market,
                                                                      const std::vector<CalendarRow>& rows)
{
    return SessionCalendarBuilder(market, rows).build();
}

bool SessionCalendar::isSession(TradingDate date) const
{
    return covers(date) && before(date.addDays(1)) > before(date);
}

std::optional<Session> SessionCalendar::session(TradingDate date) const
{
    if (!isSession(date))
        return std::nullopt;
    return m_sessions[size_t(before(date))];
}

QString SessionCalendar::closedReason(TradingDate date) const
{
    if (!covers(date))
        return u"not covered"_s;
    if (isSession(date))
        return {};
    return m_reasons.value(date, u"weekend"_s);
}

std::optional<TradingDate> SessionCalendar::sessionAt(qsizetype index) const
{
    if (index < 0 || index >= qsizetype(m_sessions.size()))
        return std::nullopt;
    return m_sessions[size_t(index)].date;
}

std::optional<TradingDate> SessionCalendar::lastClosedSession(Instant now) const
{
    if (now >= m_end)
        return std::nullopt;
    const auto firstOpen = std::ranges::upper_bound(m_sessions, now, {}, &Session::close);
    return sessionAt(firstOpen - m_sessions.begin() - 1);
}

std::optional<TradingDate> SessionCalendar::nextSession(TradingDate date) const
{
    if (!covers(date))
        return std::nullopt;
    return sessionAt(before(date.addDays(1)));
}

std::optional<TradingDate> SessionCalendar::previousSession(TradingDate date) const
{
    if (!covers(date))
        return std::nullopt;
    return sessionAt(before(date) - 1);
}

std::optional<TradingDate> SessionCalendar::addSessions(TradingDate date, int n) const
{
    if (!covers(date) || (n == 0 && !isSession(date)))
        return std::nullopt;
    return sessionAt(n > 0 ? before(date.addDays(1)) + n - 1 : before(date) + n);
}

std::vector<Session> SessionCalendar::sessionsBetween(TradingDate from, TradingDate to) const
{
    const TradingDate first = std::max(from, m_first);
    const TradingDate last = std::min(to, m_last);
    if (first > last)
        return {};
    return {m_sessions.begin() + before(first), m_sessions.begin() + before(last.addDays(1))};
}

} // namespace ic
