// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/PerformanceMetrics.h"
#include "core/market/RoboTargets.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace ic {

/// One rebalance of a robo backtest.
struct RoboRebalance
{
    TradingDate date; ///< of the trades
    QString reason;   ///< "FIRST", "PERIOD_END" or "DRIFT"
    RoboPlan plan;
    double traded = 0; ///< value bought and sold
    double costs = 0;
};

struct RoboReport
{
    std::vector<TradingDate> dates;
    std::vector<double> equity, cash; ///< at the close of each date, USD
    std::vector<double> benchmark;    ///< equal start; NaN where a name of it has no row; empty without one
    QVector<RoboRebalance> rebalances;
    PerformanceMetrics metrics;
    std::optional<PerformanceMetrics> benchmarkMetrics;
    std::optional<double> turnoverPct; ///< a year: half of what was traded against equity
    double costs = 0;
};

/// The robo sleeve over past sessions, jobs.md 12.2: at the last session of each month or quarter, on the
/// first session, and when weights drift too far, it is brought to RoboTargets in whole shares; sells first,
/// buys with what cash there is. A name without a price at the execution keeps its position until the next
/// rebalance, and its last close until it has a row again. Deterministic, seedless; never reads after `to`.
/// Any thread.
class RoboBacktest
{
public:
    RoboBacktest(const BarPanel& panel, RoboConfig config);

    /// `capital` in USD. Error codes: NO_BARS, SHORT_HISTORY (no target weights at any session), CANCELLED.
    Result<RoboReport> run(TradingDate from, TradingDate to, double capital, const std::stop_token& stop = {},
                           const std::function<void(int done, int total)>& progress = {}) const;

private:
    const BarPanel& m_panel;
    RoboConfig m_config;
};

} // namespace ic
