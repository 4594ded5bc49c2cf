// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/market/BarPanel.h"
#include "core/trading/TradingCosts.h"

#include <QHash>
#include <QStringList>
#include <QVector>
#include <optional>

namespace ic {

class Settings;

/// What the robo sleeve is told, investment.backtest.robo. Windows in sessions.
struct RoboConfig
{
    enum class Mode { MultiAsset, DualMomentumNote };
    using Weights = QVector<std::pair<QString, double>>;

    Mode mode = Mode::MultiAsset;
    QStringList assets{QStringLiteral("SPY"), QStringLiteral("IEF"), QStringLiteral("TLT"),
                       QStringLiteral("GLD"), QStringLiteral("DBC"), QStringLiteral("BIL")};
    QStringList sectors{QStringLiteral("XLK"), QStringLiteral("XLE"), QStringLiteral("XLF"),
                        QStringLiteral("XLV"), QStringLiteral("XLI"), QStringLiteral("XLY"),
                        QStringLiteral("XLP"), QStringLiteral("XLB")};
    QString absoluteSymbol = QStringLiteral("SPY");
    QString riskFreeSymbol = QStringLiteral("BIL");
    Weights benchmark{{QStringLiteral("SPY"), 0.6}, {QStringLiteral("TLT"), 0.4}};
    int momentumWindow = 252;
    int relativeWindow = 126;
    int averageWindow = 200;
    int volatilityWindow = 60;
    int topAssets = 4;
    int topSectors = 2;
    bool quarterly = false;
    bool fillAtClose = true;
    double driftPct = 5;     ///< points of weight away from the target that call for a rebalance
    double tradeBandPct = 5; ///< points of weight not worth a trade; leavers are always sold
    double minOrderAmount = 50;
    double riskFreePct = 0; ///< a year
    TradingCosts costs{.commission = 0.001, .slippage = 0.002};

    static RoboConfig from(const Settings& settings);
};

/// One name the rule looked at. `code`: HELD, RANKED_OUT, BELOW_AVERAGE (its share stays in cash),
/// SHORT_HISTORY or ABSOLUTE_MOMENTUM (the market does not beat cash).
struct RoboTarget
{
    QString symbol;
    double weight = 0; ///< of the sleeve
    QString code;
    std::optional<double> momentum;       ///< fraction over its window
    std::optional<double> sigma;          ///< of a session
    std::optional<double> close, average; ///< published
    int rank = 0;                         ///< by momentum; 0 = not ranked

    bool operator==(const RoboTarget&) const = default;
};

/// The weights the sleeve should have at the close of one session; cash is what is left of 1.
struct RoboPlan
{
    TradingDate session;
    QVector<RoboTarget> targets; ///< by rank, unranked last
    double cash = 1;

    /// 0 for a name that is no target.
    double weight(const QString& symbol) const;
    /// Largest distance from `current` (symbol -> weight), in points; also of names that are no target.
    double driftPct(const QHash<QString, double>& current) const;

    bool operator==(const RoboPlan&) const = default;
};

/// One change of the sleeve. Positive buys, negative sells; a leaver is sold for all it is worth.
struct RoboChange
{
    QString symbol;
    double value = 0; ///< USD

    bool operator==(const RoboChange&) const = default;
};

/// Target weights of the robo sleeve, jobs.md 11.19 and 12.2; shared by live trading and RoboBacktest. Pure
/// functions that never read after the session. Any thread.
///
/// MULTI_ASSET: the best assets by momentum share the sleeve by 1 / sigma; the share of one below its moving
/// average stays in cash. DUAL_MOMENTUM_NOTE: all cash unless the absolute symbol beats cash; then the best
/// sectors by relative momentum, by 1 / sigma.
class RoboTargets
{
public:
    /// Error SHORT_HISTORY when the rule cannot be applied: no asset to rank, or no absolute momentum.
    static Result<RoboPlan> at(const BarPanel& panel, int session, const RoboConfig& config);
    /// What brings holdings worth `values` (symbol -> USD) in a sleeve worth `total` to the plan: sells
    /// first, each side by symbol. Differences within the trade band or below the least order are left,
    /// leavers never.
    static QVector<RoboChange> changes(const RoboPlan& plan, const QHash<QString, double>& values,
                                       double total, const RoboConfig& config);
    /// Whether `date` is the last session of its month or quarter, `next` being the session after it.
    static bool endsPeriod(TradingDate date, TradingDate next, bool quarterly);
};

} // namespace ic
