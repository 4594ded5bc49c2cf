// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/CalendarRow.h"
#include "core/time/MarketCalendar.h"

#include <QHash>

namespace ic {

/// A MarketCalendar as flat arrays: one running count of sessions per day, one entry per session. Every
/// question is an index or one binary search. Immutable after build, any thread.
class SessionCalendar final : public MarketCalendar
{
public:
    /// Rows of one market; of two rows for one date the later wins (HOURS and COVERED apart).
    /// Error codes: CALENDAR_COVERAGE, CALENDAR_LINE, ZONE_UNKNOWN.
    static Result<std::shared_ptr<const SessionCalendar>> build(Market market,
                                                                const std::vector<CalendarRow>& rows);

    Market market() const override { return m_market; }
    TradingDate firstCovered() const override { return m_first; }
    TradingDate lastCovered() const override { return m_last; }
    bool isSession(TradingDate date) const override;
    std::optional<Session> session(TradingDate date) const override;
    QString closedReason(TradingDate date) const override;
    std::optional<TradingDate> lastClosedSession(Instant now) const override;
    std::optional<TradingDate> nextSession(TradingDate date) const override;
    std::optional<TradingDate> previousSession(TradingDate date) const override;
    std::optional<TradingDate> addSessions(TradingDate date, int n) const override;
    std::vector<Session> sessionsBetween(TradingDate from, TradingDate to) const override;

private:
    friend class SessionCalendarBuilder;
    SessionCalendar() = default;
    /// How many sessions lie before `date`; `date` from m_first to the day after m_last.
    qsizetype before(TradingDate date) const
    {
        return m_before[size_t(date.epochDay() - m_first.epochDay())];
    }
    std::optional<TradingDate> sessionAt(qsizetype index) const;

    Market m_market = Market::Kr;
    TradingDate m_first;
    TradingDate m_last;
    std::vector<qint32> m_before;
    std::vector<Session> m_sessions;
    QHash<TradingDate, QString> m_reasons;
    Instant m_end; ///< first instant after the last covered day
};

} // namespace ic
