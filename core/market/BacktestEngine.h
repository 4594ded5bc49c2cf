// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/market/FactorConfig.h"
#include "core/market/PerformanceMetrics.h"
#include "core/market/PositionSizing.h"
#include "core/market/ReferenceData.h"
#include "core/trading/ExitRules.h"

#include <QVector>
#include <functional>
#include <stop_token>
#include <vector>

namespace ic {

/// What is simulated. Signals at the close of t are filled at the open of t+1 unless fillAtClose.
struct BacktestRequest
{
    Strategy strategy = Strategy::ShortTerm;
    TradingDate from, to;
    double capital = 100'000'000; ///< currency of the market
    bool fillAtClose = false;
    int maxHoldings = 20;
    double entryBandPct = 1; ///< an open further above the sized entry is not bought
    FactorConfig factors;
    SizingConfig sizing;
    ExitConfig exits;

    /// With the configured rules of that market; capital and holdings as above.
    static BacktestRequest of(const Settings& settings, Market market, Strategy strategy, TradingDate from,
                              TradingDate to);
};

struct BacktestTrade
{
    QString symbol;
    TradingDate entryDate, exitDate;      ///< exitDate of an open one: the last session
    double entryPrice = 0, exitPrice = 0; ///< published
    qint64 quantity = 0;                  ///< shares at entry
    double profit = 0, profitPct = 0;     ///< net of friction; of an open one at the last close
    double friction = 0;                  ///< costs paid so far
    QString reason; ///< ExitReason code, "DELISTED", or "OPEN" for what is held at the end

    bool operator==(const BacktestTrade&) const = default;
};

/// Entries that were decided and not filled, by why.
struct BacktestSkips
{
    int outOfBand = 0; ///< the open was too far above the sized entry
    int noCash = 0;    ///< not affordable with its costs, or too small then
    int noOpen = 0;    ///< five sessions without an open
    int all() const { return outOfBand + noCash + noOpen; }
};

struct BacktestReport
{
    std::vector<TradingDate> dates;
    std::vector<double> equity; ///< at the close of each date
    std::vector<double> cash;
    std::vector<double> benchmark; ///< equal start; NaN where the index has no row; empty without an index
    QVector<BacktestTrade> trades; ///< ascending by exit, then symbol
    PerformanceMetrics metrics;
    std::optional<PerformanceMetrics> benchmarkMetrics;
    BacktestSkips skips;
    int skippedEntries = 0; ///< sum of them
};

/// Session-by-session simulation of one strategy over one market, jobs.md 12.1. Signals are recomputed point
/// in time from the panel. Deterministic, seedless, whatever the number of threads, and blind to what the
/// panel holds after `to`. Any thread.
///
/// Of one session: what was decided at the close before is filled at the open (exits first, then entries in
/// their order; a name without an open waits, an entry for five sessions at most); trailing highs rise; what
/// has had no row for five sessions of the market is closed at its last close; exits are judged and entries
/// sized at the close. A breakout is bought within the session, at open + k x range, when the high reaches
/// that. Medium-term positions also leave by the momentum ranking of each month's last session.
class BacktestEngine
{
public:
    /// Reference data as of a session; answers an empty one when nothing was imported.
    using ReferenceAt = std::function<const ReferenceData&(TradingDate)>;
    BacktestEngine(const BarPanel& panel, ReferenceAt reference);

    /// Error codes: NO_BARS (no session in range), SHORT_HISTORY, CANCELLED.
    Result<BacktestReport> run(const BacktestRequest& request, const std::stop_token& stop = {},
                               const std::function<void(int done, int total)>& progress = {}) const;

private:
    const BarPanel& m_panel;
    ReferenceAt m_reference;
};

} // namespace ic
