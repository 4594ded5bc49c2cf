// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace ic {

/// The figures of a backtest or an account, jobs.md 5.5. Percent where it says Pct; nullopt where a formula
/// has no value (no trades, no deviation, no loss to divide by, fewer than two values). Value, any thread.
struct PerformanceMetrics
{
    static constexpr double kNoDownside = 999; ///< Sortino of a gain without one losing session

    double totalReturnPct = 0;
    double mddPct = 0; ///< <= 0
    std::optional<double> cagrPct, sharpe, sortino, calmar;
    int trades = 0;
    std::optional<double> winRatePct, profitFactor;

    /// `equity`: one value a session, first = initial capital; `days`: calendar days between first and last
    /// session; `profits`: net result of each closed trade; `riskFreePct`: a year, taken off each session's
    /// return before Sharpe and Sortino.
    static PerformanceMetrics of(std::span<const double> equity, int days, std::span<const double> profits,
                                 double riskFreePct = 0);

    bool operator==(const PerformanceMetrics&) const = default;
};

} // namespace ic
