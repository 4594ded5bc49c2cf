// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Strategy.h"
#include "core/market/BarPanel.h"
#include "core/market/FactorTable.h"
#include "core/market/ReferenceData.h"
#include "core/trading/TradingCosts.h"

#include <QSet>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

namespace ic {

class Settings;

/// Why a name got no size, in the order of the steps. Chosen passed all. Stored as "CHOSEN",
/// "NOT_IN_UNIVERSE" ...
enum class SizingVerdict {
    Chosen,
    NotInUniverse, ///< and asked for because it is held
    AlreadyHeld,
    NoSetup,        ///< the strategy's entry condition does not hold; facts name the part
    LowTurnover,    ///< KR short term: below liquidity-min-trd-val-opening
    GapUp,          ///< US short term: opened more than us-gap-up-skip-pct above the previous close
    NoRiskDistance, ///< ATR missing, or the stop is not between 0 and the entry
    CostsTooHigh,   ///< the 2R target does not pay the round trip
    BelowMinimum,   ///< less than one share or than the least order amount
    CashSpent,      ///< better ranked names took the capital
    DayLimit        ///< max-new-positions-per-day reached by better ranked names
};
QString toCode(SizingVerdict verdict);
std::optional<SizingVerdict> sizingVerdictFromCode(QStringView code);

struct SizingConfig
{
    double riskPct = 0.01; ///< fraction of capital between entry and stop
    bool kelly = false;
    double fixedAllocationPct = 2; ///< percent of capital, without Kelly
    double kellyP = 0.6, kellyB = 2.0;
    double symbolCapPct = 10;
    int maxPositions = 10;
    bool riskCap = false;
    double riskCapMaxPct = 0.05;
    bool correlationPenalty = false;
    double correlationThreshold = 0.7, correlationScale = 0.8;
    int correlationWindow = 60;
    double usGapUpSkipPct = 5;
    double minTurnoverOpening = 30e9; ///< KR short term
    double smartMoneyMin = 0.5;       ///< %, KR short term case A
    double mediumTopPct = 10;         ///< share of the momentum ranking medium-term names come from
    double minAmount = 10'000;        ///< least order, currency of the market
    TradingCosts costs;

    static SizingConfig from(const Settings& settings, Market market, Strategy strategy);
    /// Half Kelly as a fraction of capital, within 0 and a fifth: (b p - q) / b / 2.
    double kellyFraction() const;

    bool operator==(const SizingConfig&) const = default;
};

struct SizingRequest
{
    Strategy strategy = Strategy::ShortTerm;
    double capital = 0;     ///< currency of the market
    double cash = 0;        ///< what may be spent; at most capital
    QSet<QString> held;     ///< symbols that are not bought again
    QSet<QString> withNews; ///< signal news of the last days: first among equals of the ranking
    int openedToday = 0;    ///< new positions the day already has; they count towards the limit
    const ReferenceData* reference = nullptr; ///< fundamentals as of the session, where they are known
};

/// One name of the universe after sizing; amounts in the market's currency, prices published.
struct SizedName
{
    int symbol = -1; ///< index into the panel
    SizingVerdict verdict = SizingVerdict::NotInUniverse;
    qint32 rank = 0;                     ///< in the order of the strategy; 0 = not ranked
    double entry = 0, stop = 0, atr = 0; ///< 0 before the step that finds them
    qint64 quantity = 0;
    double amount = 0; ///< quantity x entry
    QString method;    ///< "ATR+FIXED", "KELLY+ATR", with suffixes "+INV_VOL", "+CORR_PENALTY"
    /// What decided, for "why not": named figures such as rsi, macd, macd_signal, smart_money; NaN = not
    /// known. Small; the names are literals.
    std::vector<std::pair<const char*, double>> facts;

    /// nullopt when there is no such fact.
    std::optional<double> fact(const char* name) const;
};

/// Position sizing, jobs.md 11.10 (the DO rules), shared by portfolio, pipeline, executors and backtest:
/// EntryRules say which names may be entered and in which order, here each gets an amount (risk between entry
/// and stop, allocation, volatility as a reducer, correlation, caps), then cash is handed out in that order.
/// Pure function of its arguments; never reads after `session`. Any thread.
class PositionSizing
{
public:
    PositionSizing(const BarPanel& panel, SizingConfig config);

    /// Every symbol of the panel in the universe of `table`, or held, exactly once: the chosen ones first by
    /// rank, then the rest by rank and symbol. `table` is of panel.dates()[session].
    std::vector<SizedName> size(int session, const FactorTable& table, const SizingRequest& request) const;

private:
    using Names = std::vector<SizedName>;
    struct Reducers;
    Reducers reducersOf(const Names& names, int session, int places) const;
    double inverseSigma(int symbol, int session) const;
    void allocate(SizedName& name, double capital) const;
    void reduce(SizedName& name, const Reducers& reducers, int session) const;
    void cap(SizedName& name, double capital) const;
    SizingVerdict fill(SizedName& name, double cash) const;

    const BarPanel& m_panel;
    SizingConfig m_config;
};

} // namespace ic
