// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/Strategy.h"

#include <QString>
#include <optional>

namespace ic {

class Settings;

/// Why a position is closed. Stored as "KR_FIXED_STOP_LOSS", ... (jobs.md 6).
enum class ExitReason {
    KrFixedStopLoss,
    KrPriorLowStop,
    KrRsiExit,
    ShortTermTrailingStop,
    TimeCut,
    MediumTermStopLoss,
    AtrTrailingStop,
    MomentumRankDrop
};
QString toCode(ExitReason reason);

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

    static ExitConfig from(const Settings& settings);
};

/// What the rules look at: one open position at one price. All prices on one footing.
struct PositionView
{
    Market market = Market::Kr;
    Strategy strategy = Strategy::ShortTerm;
    double entry = 0;
    double price = 0;
    double trailingHigh = 0;
    std::optional<double> priorLow; ///< lowest low of the 10 sessions before entry, fixed at entry
    std::optional<double> rsi;
    std::optional<double> atr;
    int heldSessions = 0;
};

/// The exit rules of jobs.md 6, asked in their order; shared by live exits and the backtest. Pure, any
/// thread.
class ExitRules
{
public:
    static std::optional<ExitReason> judge(const PositionView& position, const ExitConfig& config);
};

} // namespace ic
