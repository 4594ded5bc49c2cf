// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Language.h"
#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"
#include "core/service/Command.h"

#include <QFuture>
#include <QObject>

namespace ic {

/// What an operator asks for when running a backtest by hand.
struct BacktestOrder
{
    Market market = Market::Kr;
    QString strategy; ///< Strategy code or "ROBO"
    TradingDate from, to;
    double capital = 100'000'000;
    QJsonObject parameters; ///< overrides of settings by their key; unknown keys are refused
    QString actor;
};

/// The market brain for the window, the CLI and HTTP: signals, portfolios, decisions, backtests, governance,
/// imports. Same rules as ConsoleService: callable from any thread, returns at once, futures finish on a core
/// or store thread.
class ResearchService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Sessions with signals / trading dates with a portfolio, newest first.
    virtual QFuture<Result<QVector<TradingDate>>> signalSessions(Market market) = 0;
    virtual QFuture<Result<SignalSheet>> signalSheet(Market market, TradingDate session) = 0;
    virtual QFuture<Result<QVector<TradingDate>>> portfolioDates(Market market) = 0;
    virtual QFuture<Result<PortfolioSheet>> portfolio(Market market, TradingDate tradingDate) = 0;
    /// Newest first; nullopt strategy = all.
    virtual QFuture<Result<QVector<DecisionRow>>> decisions(std::optional<Strategy> strategy, int limit) = 0;

    virtual QFuture<Result<QVector<BacktestRow>>> backtests(int limit) = 0; ///< newest first
    virtual QFuture<Result<BacktestDetail>> backtest(qint64 id) = 0;
    /// Computes on the job pool and stores; the future's progress is sessions done; cancel() stops it.
    /// Answers the id.
    virtual QFuture<Result<qint64>> runBacktest(const BacktestOrder& order) = 0;
    virtual QFuture<Result<void>> deleteBacktest(qint64 id, const QString& actor) = 0;

    virtual QFuture<Result<QVector<GovernanceRow>>> governance(int limit) = 0; ///< newest first
    virtual QFuture<Result<QVector<GovernanceHalt>>> halts(bool alsoCleared) = 0;
    /// Audited; `reason` is required.
    virtual QFuture<Result<void>> clearHalt(Market market, Strategy strategy, const QString& actor,
                                            const QString& reason) = 0;
    virtual QFuture<Result<QVector<FactorGradeRow>>> factorGrades(int limit) = 0;

    virtual QFuture<Result<QVector<ImportRow>>> imports(int limit) = 0;
    /// Reads and judges a whole file; stores nothing.
    virtual QFuture<Result<ImportPreview>> previewImport(ImportKind kind, Market market,
                                                         const QString& file) = 0;
    /// All rows in one transaction, or none; audited. Bars are handed to the backfill job of the market with
    /// the file as its source, and the answer comes when that run was planned.
    virtual QFuture<Result<ImportRow>> importFile(ImportKind kind, Market market, const QString& file,
                                                  const QString& actor) = 0;

signals:
    /// Something of these rows changed; emitted on the core thread (connect queued).
    void signalsChanged();
    void portfoliosChanged();
    void decisionsChanged();
    void backtestsChanged();
    void governanceChanged();
    void importsChanged();
};

} // namespace ic
