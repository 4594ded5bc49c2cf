// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/MarketCalendar.h"

#include <QSet>

namespace ic {

/// Monday to Friday but the given holidays, 2010 to 2029. KR 09:00-15:30 KST, US 14:30-21:00 UTC all year
/// round.
class FakeMarketCalendar final : public MarketCalendar
{
public:
    explicit FakeMarketCalendar(Market market, QSet<TradingDate> holidays = {});
    /// Both markets with the same holidays.
    static MarketCalendars both(const QSet<TradingDate>& holidays = {});

    Market market() const override { return m_market; }
    TradingDate firstCovered() const override { return {2010, 1, 1}; }
    TradingDate lastCovered() const override { return {2029, 12, 31}; }
    bool isSession(TradingDate date) const override;
    std::optional<Session> session(TradingDate date) const override;
    QString closedReason(TradingDate date) const override;
    std::optional<TradingDate> lastClosedSession(Instant now) const override;
    std::optional<TradingDate> nextSession(TradingDate date) const override { return step(date, 1); }
    std::optional<TradingDate> previousSession(TradingDate date) const override { return step(date, -1); }
    std::optional<TradingDate> addSessions(TradingDate date, int n) const override;
    std::vector<Session> sessionsBetween(TradingDate from, TradingDate to) const override;

private:
    std::optional<TradingDate> step(TradingDate date, int direction) const;

    Market m_market;
    QSet<TradingDate> m_holidays;
};

} // namespace ic
