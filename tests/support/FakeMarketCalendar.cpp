// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeMarketCalendar.h"

#include <algorithm>

namespace ic {

FakeMarketCalendar::FakeMarketCalendar(Market market, QSet<TradingDate> holidays)
    : m_market(market), m_holidays(std::move(holidays))
{}

MarketCalendars FakeMarketCalendar::both(const QSet<TradingDate>& holidays)
{
    return {std::make_shared<FakeMarketCalendar>(Market::Kr, holidays),
            std::make_shared<FakeMarketCalendar>(Market::Us, holidays)};
}

bool FakeMarketCalendar::isSession(TradingDate date) const
{
    return covers(date) && date.dayOfWeek() < 6 && !m_holidays.contains(date);
}

std::optional<Session> FakeMarketCalendar::session(TradingDate date) const
{
    if (!isSession(date))
        return std::nullopt;
    const Instant midnight{qint64(date.epochDay()) * 86'400'000};
    if (m_market == Market::Kr)
        return Session{date, midnight, midnight + Millis(23'400'000), {}};
    return Session{date, midnight + Millis(52'200'000), midnight + Millis(75'600'000), {}};
}

QString FakeMarketCalendar::closedReason(TradingDate date) const
{
    if (isSession(date))
        return {};
    return date.dayOfWeek() >= 6 ? QStringLiteral("weekend") : QStringLiteral("holiday");
}

std::optional<TradingDate> FakeMarketCalendar::lastClosedSession(Instant now) const
{
    auto date = step(TradingDate(qint32(now.ms / 86'400'000) + 2), -1);
    while (date && session(*date)->close > now)
        date = step(*date, -1);
    return date;
}

std::optional<TradingDate> FakeMarketCalendar::addSessions(TradingDate date, int n) const
{
    if (n == 0)
        return isSession(date) ? std::optional(date) : std::nullopt;
    std::optional<TradingDate> at = date;
    for (int i = 0; at && i < std::abs(n); ++i)
        at = step(*at, n > 0 ? 1 : -1);
    return at;
}

std::vector<Session> FakeMarketCalendar::sessionsBetween(TradingDate from, TradingDate to) const
{
    std::vector<Session> sessions;
    for (TradingDate date = from; date <= to; date = date.addDays(1)) {
        if (const auto found = session(date))
            sessions.push_back(*found);
    }
    return sessions;
}

std::optional<TradingDate> FakeMarketCalendar::step(TradingDate date, int direction) const
{
    do
        date = date.addDays(direction);
    while (covers(date) && !isSession(date));
    return covers(date) ? std::optional(date) : std::nullopt;
}

} // namespace ic
