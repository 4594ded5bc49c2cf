// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/Market.h"
#include "core/domain/Result.h"
#include "core/domain/TradingDate.h"

#include <QHash>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace ic {

/// One trading session: its date and its regular opening and closing instants.
struct Session
{
    TradingDate date;
    Instant open;
    Instant close;
    QString note; ///< "half day", "entrance exam": empty on ordinary days
};

/// The sessions of one exchange. Immutable value after load, shared, any thread. Covers whole years; a date
/// outside is "not covered", which is never the same as closed.
/// The functions that answer nullopt do so only outside the covered years.
class MarketCalendar
{
public:
    virtual ~MarketCalendar() = default;

    virtual Market market() const = 0;
    virtual TradingDate firstCovered() const = 0;
    virtual TradingDate lastCovered() const = 0;
    bool covers(TradingDate d) const { return d >= firstCovered() && d <= lastCovered(); }

    virtual bool isSession(TradingDate date) const = 0;
    /// Open and close of the session on `date`; nullopt when closed or not covered.
    virtual std::optional<Session> session(TradingDate date) const = 0;
    /// Why `date` is closed: "Seollal", "weekend"; empty for a session.
    virtual QString closedReason(TradingDate date) const = 0;
    /// The latest session whose close is at or before `now`.
    virtual std::optional<TradingDate> lastClosedSession(Instant now) const = 0;
    /// First session strictly after / before `date`.
    virtual std::optional<TradingDate> nextSession(TradingDate date) const = 0;
    virtual std::optional<TradingDate> previousSession(TradingDate date) const = 0;
    /// The session `n` sessions after `date` (before, when negative); 0 wants `date` to be a session.
    virtual std::optional<TradingDate> addSessions(TradingDate date, int n) const = 0;
    /// Sessions with from <= date <= to, in order.
    virtual std::vector<Session> sessionsBetween(TradingDate from, TradingDate to) const = 0;
};

/// Both calendars by market, as the composition root loads them. Immutable, shared, any thread.
class MarketCalendars
{
public:
    /// From the resources, then extended by `overrideFiles` (same CSV format) in order; a bad line names file
    /// and line.
    /// Error codes: CALENDAR_UNREADABLE, CALENDAR_LINE, CALENDAR_COVERAGE, ZONE_UNKNOWN.
    static Result<std::shared_ptr<const MarketCalendars>> load(const QStringList& overrideFiles = {});
    MarketCalendars(std::shared_ptr<const MarketCalendar> kr, std::shared_ptr<const MarketCalendar> us)
        : m_kr(std::move(kr)), m_us(std::move(us))
    {}
    const MarketCalendar& of(Market market) const { return market == Market::Kr ? *m_kr : *m_us; }

private:
    std::shared_ptr<const MarketCalendar> m_kr;
    std::shared_ptr<const MarketCalendar> m_us;
};

} // namespace ic
