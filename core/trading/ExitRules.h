// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/Strategy.h"
#include "core/market/BarPanel.h"

#include <QString>
#include <optional>

namespace ic {

class Settings;

/// Why a position is closed. Stored as "KR_FIXED_STOP_LOSS", ... (jobs.md 6).
enum class ExitReason {
    KrFixedStopLoss, ///< short term and breakout, like the four below
    KrPriorLowStop,
    KrRsiExit,
    ShortTermTrailingStop,
    TimeCut,
    MediumTermStopLoss,
    AtrTrailingStop,
    MomentumRankDrop
};
QString toCode(ExitReason reason);
std::optional<ExitReason> exitReasonFromCode(QStringView code);

struct ExitConfig
{
    double krStopLossPct = 5;
    bool priorLowStop = true;
    double rsiExit = 70;
    double trailingPct = 3;
    int timeCutSessions = 5;
    double timeCutReturnPct = 3;
    double mediumStopLossPct = 10;
    bool mediumAtrTrailing = false;
    double atrMultiplier = 2;
    int priorLowSessions = 10; ///< before the entry
    double rankKeepPct = 20;   ///< medium term: sold when outside the best ... of the momentum ranking
    int leastRankedNames = 50; ///< a shorter momentum ranking sells nothing

    static ExitConfig from(const Settings& settings);
    bool operator==(const ExitConfig&) const = default;
};

/// What the rules look at: one open position at one price. All prices on one footing.
struct PositionView
{
    Market market = Market::Kr;
    Strategy strategy = Strategy::ShortTerm;
    double entry = 0;
    double price = 0;
    double trailingHigh = 0;
    std::optional<double> priorLow; ///< lowest low of the sessions before entry, fixed at entry
    std::optional<double> rsi;
    std::optional<double> atr;
    int heldSessions = 0;
};

/// The exit rules of jobs.md 6, asked in their order; shared by live exits and the backtest. A breakout
/// leaves like a short-term position, a long-term one by no rule. Pure, any thread.
class ExitRules
{
public:
    /// nullopt: keep; also when there is no price to judge by. A rule whose figure is missing is passed over.
    static std::optional<ExitReason> judge(const PositionView& position, const ExitConfig& config);
    /// MomentumRankDrop of the monthly rebalance: `rank` 1 = best, 0 = not ranked, among `ranked` names.
    static bool dropsOut(int rank, int ranked, const ExitConfig& config);
    /// The lowest low (a close where there is none) of the `sessions` sessions before the one of the entry,
    /// in the panel's footing; nullopt when none of them has a row.
    static std::optional<double> priorLow(const BarPanel& panel, int symbol, int entrySession, int sessions);
};

} // namespace ic
