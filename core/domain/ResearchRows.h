// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/domain/Market.h"
#include "core/domain/Price.h"
#include "core/domain/Strategy.h"
#include "core/domain/TradingDate.h"

#include <QJsonObject>
#include <QString>
#include <QVector>
#include <optional>

namespace ic {

/// The rows of signals, portfolios, decisions, backtests, governance and imports, as stored and as shown.
/// Codes are those of core/market and core/trading; figures are doubles where nothing is booked. Values, any
/// thread.

/// The score of one factor of one name; nullopt score: `reason` is a MissingReason code.
struct SignalCell
{
    QString factor;
    std::optional<double> score;
    std::optional<double> z;
    int rank = 0; ///< 1 = best; 0 = none
    QString reason;
    bool operator==(const SignalCell&) const = default;
};

/// One name of a session, in the universe or not.
struct SignalRow
{
    QString symbol, name, board;
    QString rule;                           ///< UniverseRule code; "INCLUDED" is in
    std::optional<double> value, threshold; ///< what that rule measured and asked for
    std::optional<Price> close;
    std::optional<double> composite; ///< mean weighted z
    int rank = 0;                    ///< by composite
    QVector<SignalCell> cells;       ///< in the order of factorsOf(market); empty outside the universe
    bool operator==(const SignalRow&) const = default;
};

struct SignalSheet
{
    Market market = Market::Kr;
    TradingDate session;
    RunId run;
    Instant computedAt;
    QVector<SignalRow> rows; ///< all names, ascending by rank (unranked last), then symbol
};

/// One name of a recommended portfolio. Prices published, on tick; amounts in whole KRW or in cents.
struct PortfolioItem
{
    QString symbol, name;
    int rank = 0;
    Price entry, entryMin, entryMax, stop, target1, target2;
    qint64 quantity = 0;
    double amount = 0;
    double expectedReturnPct = 0; ///< to target 1 from the middle of the band, net of the round trip
    double expectedProfit = 0;
    double riskReward = 2;
    QString method;    ///< of the sizing
    QJsonObject basis; ///< factor code -> z, and what else decided
    bool operator==(const PortfolioItem&) const = default;
};

/// A name that was looked at and not chosen; `code` a SizingVerdict or UniverseRule code.
struct PortfolioRejection
{
    QString symbol, name;
    QString code;
    int rank = 0;
    QJsonObject facts; ///< named figures
    bool operator==(const PortfolioRejection&) const = default;
};

struct PortfolioSheet
{
    Market market = Market::Kr;
    TradingDate tradingDate; ///< the day it is for
    TradingDate session;     ///< the session it was computed from
    RunId run;
    Instant computedAt;
    double capital = 0;
    QJsonObject summary; ///< market figures: indices, breadth, turnover, regime; absent = not known
    QVector<PortfolioItem> items;
    QVector<PortfolioRejection> rejections;
};

/// What an executor decided about one name.
struct DecisionRow
{
    RunId run;
    Instant at;
    Strategy strategy = Strategy::ShortTerm;
    Market market = Market::Kr;
    TradingDate session;
    QString symbol, name;
    QString action;    ///< BUY, SELL, HOLD
    QString status;    ///< RECOMMENDED (an order would follow), ADVICE, BLOCKED
    QString code;      ///< why: RULE_SCORE, NO_BARS, STRATEGY_STOPPED ...
    double score = 0;  ///< 0..1
    QJsonObject parts; ///< rsi, macd, ema, volume, vwap, macro: each 0..1 or absent
    qint64 quantity = 0;
    double amount = 0;
    std::optional<Price> entry, stop, target1, target2;
    bool operator==(const DecisionRow&) const = default;
};

/// A strategy of a market: whether its executor may decide, and what its runs came to.
struct StrategyRow
{
    Market market = Market::Kr;
    Strategy strategy = Strategy::ShortTerm;
    QString status = QStringLiteral("ACTIVE");        ///< ACTIVE, PAUSED, STOPPED
    qint64 executions = 0;                            ///< runs that decided something
    qint64 recommended = 0, advised = 0, blocked = 0; ///< decisions by status
    std::optional<Instant> lastExecutedAt;
    std::optional<RunId> lastRun;
    bool operator==(const StrategyRow&) const = default;
};

struct BacktestRow
{
    qint64 id = 0;
    Instant at;
    QString by; ///< operator, or the job id of a governance run
    Market market = Market::Kr;
    QString strategy; ///< Strategy code or "ROBO"
    TradingDate from, to;
    double capital = 0;
    QJsonObject parameters;
    QJsonObject metrics;   ///< PerformanceMetrics by name; absent = none
    QJsonObject benchmark; ///< likewise, empty without one
    int trades = 0;
};

struct BacktestPoint
{
    TradingDate date;
    double equity = 0;
    std::optional<double> benchmark;
};

struct BacktestTradeRow
{
    QString symbol, name;
    TradingDate entryDate, exitDate;
    double entryPrice = 0, exitPrice = 0;
    qint64 quantity = 0;
    double profit = 0, profitPct = 0, friction = 0;
    QString reason;
};

struct BacktestDetail
{
    BacktestRow row;
    QVector<BacktestPoint> curve;
    QVector<BacktestTradeRow> trades;
};

/// One verdict of the monthly check.
struct GovernanceRow
{
    qint64 id = 0;
    RunId run;
    Instant at;
    Market market = Market::Kr;
    Strategy strategy = Strategy::ShortTerm;
    TradingDate from, to;
    QString verdict; ///< HEALTHY, WARNING, DEGRADED, INSUFFICIENT, FAILED
    std::optional<double> mddPct, sharpe, winRatePct, profitFactor, benchmarkReturnPct, returnPct;
    int trades = 0;
    QStringList
        findings; ///< codes: MDD_BELOW_LIMIT, SHARPE_BELOW_LIMIT, MDD_WORSE, SHARPE_WORSE, FEW_TRADES ...
    std::optional<qint64> backtest;
};

struct GovernanceHalt
{
    Market market = Market::Kr;
    Strategy strategy = Strategy::ShortTerm;
    Instant haltedAt;
    QString reason;
    std::optional<Instant> clearedAt;
    QString clearedBy, clearReason;
    bool clearSuggested = false; ///< a later check passed
};

/// One factor's forecasting power over a window.
struct FactorGradeRow
{
    RunId run;
    Instant at;
    Market market = Market::Kr;
    QString factor;
    TradingDate from, to;
    int days = 0;                                ///< sessions with an IC
    std::optional<double> meanIc, ir, spreadPct; ///< spread: top minus bottom quintile, 5-session return
    QString grade;                               ///< A, B, C, D, F, or INSUFFICIENT
    bool degraded = false;
};

enum class ImportKind { Bars, Sectors, Fundamentals, Earnings, OrderFlow };
QString toCode(ImportKind kind); ///< "BARS", "SECTORS", "FUNDAMENTALS", "EARNINGS", "ORDER_FLOW"
std::optional<ImportKind> importKindFromText(QStringView text); ///< in any case, - or _

/// What is wrong with one line of a file.
struct ImportProblem
{
    qint64 line = 0;  ///< 1 = the header
    QString column;   ///< as written in the header; empty: the whole line
    QString text;     ///< what stands there
    QString expected; ///< English: what would be valid
    bool operator==(const ImportProblem&) const = default;
};

/// A file read and judged, not stored. It can be imported when there is no problem.
struct ImportPreview
{
    ImportKind kind = ImportKind::Sectors;
    Market market = Market::Kr;
    QString file;
    qint64 rows = 0;
    qint64 newRows = 0, changedRows = 0; ///< against what is stored; bars: 0, the backfill says it
    std::optional<TradingDate> first, last;
    int symbols = 0;
    qint64 problemCount = 0;
    QVector<ImportProblem> problems; ///< the first 200
    /// Bars: open or close stood just outside high and low, as rounding after an adjustment leaves it; the
    /// range was widened to hold them.
    qint64 widened = 0;
};

struct ImportRow
{
    qint64 id = 0;
    Instant at;
    QString by;
    ImportKind kind = ImportKind::Sectors;
    Market market = Market::Kr;
    QString file; ///< its name without the folder
    qint64 rows = 0, changed = 0;
    std::optional<TradingDate> first, last;
    std::optional<RunId> run; ///< bars: the backfill that stored them
};

} // namespace ic
