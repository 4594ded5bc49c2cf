// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/BarSource.h"
#include "core/simulated/SimulatedFaults.h"
#include "core/simulated/SimulatedMarket.h"
#include "core/time/Clock.h"

namespace ic {

/// The simulated market as a source of daily bars: a session's rows exist from its close on. Any thread.
/// Errors: NOT_COVERED (a date the calendar does not cover or before the market's first), CANCELLED, and
/// whatever the faults script.
class SimulatedBarSource final : public BarSource
{
public:
    SimulatedBarSource(std::shared_ptr<const SimulatedMarket> market, const Clock& clock,
                       std::shared_ptr<const MarketCalendars> calendars, SimulatedFaults faults = {});

    QString name() const override;
    Result<BarFetch> fetch(const BarRequest& request, std::stop_token stop) override;
    bool supportsRange() const override { return true; }
    /// Sessions that have closed by now, each as fetch answers it; no symbols means every name.
    Result<QVector<BarFetch>> fetchRange(Market market, TradingDate from, TradingDate to,
                                         const QStringList& symbols, std::stop_token stop) override;

private:
    /// Something other than rows, or nullopt when rows are due.
    std::optional<Result<BarFetch>> withoutRows(const BarRequest& request, std::stop_token stop) const;
    BarFetch rows(const BarRequest& request) const;

    std::shared_ptr<const SimulatedMarket> m_market;
    const Clock& m_clock;
    std::shared_ptr<const MarketCalendars> m_calendars;
    const SimulatedFaults m_faults;
};

} // namespace ic
