// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace ic {

/// The figures of a backtest or an account, jobs.md 5.5. Percent where it says Pct; nullopt where a formula
/// has no value (no trades, no deviation, too short). Value, any thread.
struct PerformanceMetrics
{
    double totalReturnPct = 0;
    double mddPct = 0; ///< <= 0
    std::optional<double> cagrPct, sharpe, sortino, calmar;
    int trades = 0;
    std::optional<double> winRatePct, profitFactor;

    /// `equity`: one value a session, first = initial capital; `days`: calendar days between first and last
    /// session; `profits`: net result of each closed trade.
    static PerformanceMetrics of(std::span<const double> equity, int days, std::span<const double> profits);
};

} // namespace ic
