// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/market/BacktestEngine.h"

#include <optional>

namespace ic {

class Settings;

/// How one strategy's back-test is judged, jobs.md 11.20. Pure functions, any thread.
struct GovernanceLimits
{
    double mddPct = -15;
    double minSharpe = 0;
    int minTrades = 20;       ///< below, the Sharpe ratio is not judged
    int minSessions = 120;    ///< with bars; below, nothing is judged
    double mddWorsePct = 50;  ///< a drawdown so much deeper than the former one is a warning
    double sharpeWorse = 0.5; ///< a Sharpe ratio so much lower likewise

    static GovernanceLimits from(const Settings& settings);
};

class GovernanceVerdict
{
public:
    /// Fills verdict, figures and findings of `row`, whose market, strategy and range are set. `former`: the
    /// check before it that has figures.
    static void judge(GovernanceRow& row, const BacktestReport& report, const GovernanceLimits& limits,
                      const std::optional<GovernanceRow>& former);
    static void insufficient(GovernanceRow& row, const QString& finding);
    static void failed(GovernanceRow& row, const Error& error);
};

} // namespace ic
