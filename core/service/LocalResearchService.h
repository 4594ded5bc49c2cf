// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BacktestDesk.h"
#include "core/service/ImportDesk.h"
#include "core/service/ResearchService.h"

#include <QThreadPool>

namespace ic {

/// The market brain's door inside the process that holds the workspace. The object lives on the core thread;
/// its functions may be called from any thread. What blocks runs on the pool; the destructor stops and waits
/// for it, so it must not run on that pool and the core thread's loop need not turn.
class LocalResearchService final : public ResearchService
{
    Q_OBJECT
public:
    struct Parts
    {
        ResearchStore& research;
        Store& store;
        ConsoleService& console; ///< plans the backfill of a file of bars
        const Clock& clock;
        const MarketCalendars& calendars;
        std::shared_ptr<const Settings> settings;
        QThreadPool& pool; ///< of its own or shared with others that end
    };
    explicit LocalResearchService(Parts parts, QObject* parent = nullptr);
    ~LocalResearchService() override;

    QFuture<Result<QVector<TradingDate>>> signalSessions(Market market) override;
    QFuture<Result<SignalSheet>> signalSheet(Market market, TradingDate session) override;
    QFuture<Result<QVector<TradingDate>>> portfolioDates(Market market) override;
    QFuture<Result<PortfolioSheet>> portfolio(Market market, TradingDate tradingDate) override;
    QFuture<Result<QVector<DecisionRow>>> decisions(std::optional<Strategy> strategy, int limit) override;
    QFuture<Result<QVector<BacktestRow>>> backtests(int limit) override;
    QFuture<Result<BacktestDetail>> backtest(qint64 id) override;
    QFuture<Result<qint64>> runBacktest(const BacktestOrder& order) override;
    QFuture<Result<void>> deleteBacktest(qint64 id, const QString& actor) override;
    QFuture<Result<QVector<GovernanceRow>>> governance(int limit) override;
    QFuture<Result<QVector<GovernanceHalt>>> halts(bool alsoCleared) override;
    QFuture<Result<void>> clearHalt(Market market, Strategy strategy, const QString& actor,
                                    const QString& reason) override;
    QFuture<Result<QVector<FactorGradeRow>>> factorGrades(int limit) override;
    QFuture<Result<QVector<ImportRow>>> imports(int limit) override;
    QFuture<Result<ImportPreview>> previewImport(ImportKind kind, Market market,
                                                 const QString& file) override;
    QFuture<Result<ImportRow>> importFile(ImportKind kind, Market market, const QString& file,
                                          const QString& actor) override;

    /// The same with what the CLI can say beside the file.
    QFuture<Result<ImportPreview>> previewImport(const ImportOrder& order);
    QFuture<Result<ImportReceipt>> importFile(const ImportOrder& order);
    /// Stores a back-test that was computed elsewhere, by whoever asked for it.
    QFuture<Result<qint64>> keepBacktest(const BacktestDetail& detail);

    /// A run of `job` ended: what it may have written is announced. Any thread.
    void runEnded(const JobId& job);
    /// Computations under way end soon; for the stop. Any thread.
    void stop() { m_stop.request_stop(); }

private:
    using Signal = void (ResearchService::*)();
    /// Runs `f`: Result<T>() on the pool, then announces `changed` unless it failed.
    template <typename F>
    auto onPool(F f, Signal changed = nullptr) -> QFuture<std::invoke_result_t<F>>;
    /// Emits on the core thread.
    void announce(Signal changed);
    Result<qint64> compute(const BacktestOrder& order, QPromise<Result<qint64>>& promise) const;
    Result<void> remove(qint64 id, const QString& actor) const;

    Parts m_parts;
    BacktestDesk m_backtests;
    ImportDesk m_imports;
    std::stop_source m_stop;
};

} // namespace ic
