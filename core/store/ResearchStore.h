// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/market/BarPanel.h"
#include "core/market/FactorTable.h"
#include "core/market/ReferenceData.h"
#include "core/store/Store.h"

#include <QFuture>
#include <memory>

namespace ic {

/// What the market brain reads and writes: panels, signals, portfolios, decisions, backtests, governance,
/// imports. The door of jobs and services, like BarStore. Thread-safe; writes block until they are on disk
/// and are for pool threads, reads answer at once with a future. Each aggregate has a small store of its own
/// behind it.
class ResearchStore
{
public:
    explicit ResearchStore(Store& store) : m_store(store) {}

    /// All bars of the sessions `dates` (ascending, as the calendar has them) in one forward scan; corporate
    /// actions with ex-date up to the last of them.
    QFuture<Result<std::shared_ptr<const BarPanel>>> panel(Market market, std::vector<TradingDate> dates);
    /// Only rows dated up to `session`; order flow of its last five sessions, surprises of the last
    /// `earningsDays` days.
    QFuture<Result<ReferenceData>> referenceData(Market market, TradingDate session, int earningsDays);

    /// Universe, signals and composite of one session replace what was there, in one transaction. Blocks.
    Result<void> writeSignals(RunId run, Instant at, const BarPanel& panel, const FactorTable& table);
    /// Aligned with the symbols of `panel`; an Error NO_SIGNALS when the session has none.
    QFuture<Result<FactorTable>> signalTable(std::shared_ptr<const BarPanel> panel, TradingDate session);
    /// The run that computed the signals of a session; nullopt when there are none.
    QFuture<Result<std::optional<RunId>>> signalRun(Market market, TradingDate session);
    QFuture<Result<QVector<TradingDate>>> signalSessions(Market market, int limit);
    QFuture<Result<SignalSheet>> signalSheet(Market market, TradingDate session);

    Result<void>
    writePortfolio(const PortfolioSheet& sheet); ///< replaces that of (market, trading date). Blocks.
    QFuture<Result<QVector<TradingDate>>> portfolioDates(Market market);
    QFuture<Result<PortfolioSheet>> portfolio(Market market, TradingDate tradingDate);

    /// Decisions of one run, and the counters of its strategy, in one transaction. Blocks.
    Result<void> writeDecisions(RunId run, const QVector<DecisionRow>& rows);
    QFuture<Result<QVector<DecisionRow>>> decisions(std::optional<Strategy> strategy, int limit);
    /// Every strategy of both markets, with its status and counters.
    QFuture<Result<QVector<StrategyRow>>> strategies();
    /// `status`: ACTIVE, PAUSED or STOPPED; audited. UNCHANGED when it has it already. Blocks.
    Result<void> setStrategyStatus(Market market, Strategy strategy, const QString& status,
                                   const QString& actor, const QString& reason, Instant at);

    Result<qint64> writeBacktest(const BacktestDetail& detail); ///< answers the id. Blocks.
    QFuture<Result<QVector<BacktestRow>>> backtests(int limit);
    QFuture<Result<BacktestDetail>> backtest(qint64 id);
    Result<void> removeBacktest(qint64 id);

    /// One row a run and (market, strategy); `halts` set or renewed in the same transaction. Blocks.
    Result<void> writeGovernance(const QVector<GovernanceRow>& rows, const QVector<GovernanceHalt>& halts);
    QFuture<Result<QVector<GovernanceRow>>> governance(int limit);
    QFuture<Result<QVector<GovernanceHalt>>> halts(bool alsoCleared);
    Result<void> clearHalt(Market market, Strategy strategy, const QString& actor, const QString& reason,
                           Instant at);

    Result<void> writeFactorGrades(const QVector<FactorGradeRow>& rows);
    QFuture<Result<QVector<FactorGradeRow>>> factorGrades(int limit);

    QFuture<Result<QVector<ImportRow>>> imports(int limit);

private:
    Store& m_store;
};

} // namespace ic
