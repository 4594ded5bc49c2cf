// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/MarketCalendar.h"

#include <QSet>
#include <QTimeZone>

namespace ic {

/// Weekdays less the given holidays, regular hours, 2014 to 2027: enough calendar to test what lives on one.
class WeekdayCalendar final : public MarketCalendar
{
public:
    explicit WeekdayCalendar(Market market, QSet<TradingDate> holidays = {})
        : m_market(market), m_zone(exchangeZone(market)), m_holidays(std::move(holidays))
    {
        for (TradingDate d = firstCovered(); d <= lastCovered(); d = d.addDays(1)) {
            if (isSession(d))
                m_sessions.push_back(hours(d));
        }
    }

    Market market() const override { return m_market; }
    TradingDate firstCovered() const override { return {2014, 1, 1}; }
    TradingDate lastCovered() const override { return {2027, 12, 31}; }
    bool isSession(TradingDate d) const override
    {
        return covers(d) && d.dayOfWeek() <= 5 && !m_holidays.contains(d) && d != TradingDate(d.year(), 1, 1);
    }
    std::optional<Session> session(TradingDate d) const override
    {
        return isSession(d) ? std::optional(hours(d)) : std::nullopt;
    }
    QString closedReason(TradingDate d) const override
    {
        return isSession(d)        ? QString()
               : d.dayOfWeek() > 5 ? QStringLiteral("weekend")
                                   : QStringLiteral("holiday");
    }
    std::optional<TradingDate> lastClosedSession(Instant now) const override
    {
        const auto at = std::ranges::upper_bound(m_sessions, now, {}, &Session::close);
        return at == m_sessions.begin() ? std::nullopt : std::optional((at - 1)->date);
    }
    std::optional<TradingDate> nextSession(TradingDate d) const override
    {
        const auto at = std::ranges::upper_bound(m_sessions, d, {}, &Session::date);
        return at == m_sessions.end() ? std::nullopt : std::optional(at->date);
    }
    std::optional<TradingDate> previousSession(TradingDate d) const override
    {
        const auto at = std::ranges::lower_bound(m_sessions, d, {}, &Session::date);
        return at == m_sessions.begin() ? std::nullopt : std::optional((at - 1)->date);
    }
    std::optional<TradingDate> addSessions(TradingDate d, int n) const override
    {
        std::optional<TradingDate> date = d;
        for (; date && n > 0; --n)
            date = nextSession(*date);
        for (; date && n < 0; ++n)
            date = previousSession(*date);
        return date && isSession(*date) ? date : std::nullopt;
    }
    std::vector<Session> sessionsBetween(TradingDate from, TradingDate to) const override
    {
        std::vector<Session> found;
        std::ranges::copy_if(m_sessions, std::back_inserter(found),
                             [&](const Session& s) { return s.date >= from && s.date <= to; });
        return found;
    }

    static std::shared_ptr<const MarketCalendars> both(const QSet<TradingDate>& krHolidays = {})
    {
        return std::make_shared<MarketCalendars>(std::make_shared<WeekdayCalendar>(Market::Kr, krHolidays),
                                                 std::make_shared<WeekdayCalendar>(Market::Us));
    }

private:
    Session hours(TradingDate d) const
    {
        const bool kr = m_market == Market::Kr;
        return {d, at(d, kr ? QTime(9, 0) : QTime(9, 30)), at(d, kr ? QTime(15, 30) : QTime(16, 0)), {}};
    }
    Instant at(TradingDate d, QTime time) const
    {
        return {QDateTime(d.date(), time, m_zone).toMSecsSinceEpoch()};
    }

    Market m_market;
    QTimeZone m_zone;
    QSet<TradingDate> m_holidays;
    std::vector<Session> m_sessions;
};

} // namespace ic
