// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ResearchService.h"
#include "tests/support/AnswerQueue.h"

#include <functional>
#include <map>
#include <utility>

namespace ic {

/// A research service in memory for tests of what stands in front of it: answers the rows it was given and
/// records what it was asked to do. Nothing is computed or checked. Answers are ready at once, or wait for
/// release() while setDeferred(true). Setting rows emits nothing; a test emits the signal it wants to see.
/// One thread, the test's.
class FakeResearchService : public ResearchService
{
    Q_OBJECT
public:
    using ResearchService::ResearchService;

    // --- script
    void setSignalSheet(const SignalSheet& sheet) { m_signals[{sheet.market, sheet.session}] = sheet; }
    void setPortfolio(const PortfolioSheet& sheet)
    {
        m_portfolios[{sheet.market, sheet.tradingDate}] = sheet;
    }
    void setDecisions(QVector<DecisionRow> rows) { m_decisions = std::move(rows); }          ///< newest first
    void setBacktests(QVector<BacktestDetail> details) { m_backtests = std::move(details); } ///< newest first
    void setGovernance(QVector<GovernanceRow> rows) { m_governance = std::move(rows); }
    void setHalts(QVector<GovernanceHalt> halts) { m_halts = std::move(halts); }
    void setFactorGrades(QVector<FactorGradeRow> rows) { m_grades = std::move(rows); }
    void setImports(QVector<ImportRow> rows) { m_imports = std::move(rows); }
    /// Everything answers this from now on; nullopt: the rows again.
    void setFailure(std::optional<Error> failure) { m_failure = std::move(failure); }
    void setDeferred(bool deferred) { m_answers.setDeferred(deferred); }
    void release() { m_answers.release(); }
    int waitingAnswers() const { return m_answers.waiting(); }

    /// Without one: the id after the newest, and a row of the order without metrics comes first.
    std::function<Result<qint64>(const BacktestOrder&)> onRunBacktest;
    /// In place of an answer when a test moves the progress itself.
    std::function<QFuture<Result<qint64>>(const BacktestOrder&)> onStartBacktest;
    std::function<Result<ImportPreview>(ImportKind, Market, const QString&)> onPreviewImport;
    std::function<Result<ImportRow>(ImportKind, Market, const QString&)> onImportFile;

    // --- record
    struct ClearedHalt
    {
        Market market = Market::Kr;
        Strategy strategy = Strategy::ShortTerm;
        QString actor, reason;
    };
    struct ImportedFile
    {
        ImportKind kind = ImportKind::Sectors;
        Market market = Market::Kr;
        QString file, actor;
    };
    const QVector<BacktestOrder>& backtestOrders() const { return m_orders; }
    const QVector<qint64>& deletedBacktests() const { return m_deleted; }
    const QVector<ClearedHalt>& clearedHalts() const { return m_cleared; }
    const QVector<ImportedFile>& previewedFiles() const { return m_previewed; }
    const QVector<ImportedFile>& importedFiles() const { return m_imported; }
    int signalQueries() const { return m_signalQueries; }
    int portfolioQueries() const { return m_portfolioQueries; }

    // --- samples
    /// `names` names of a session, about a third of them in the universe, every rule and every reason of a
    /// missing score among them; the same for the same arguments.
    static SignalSheet plausibleSignals(Market market, TradingDate session, int names = 2'700);
    /// Twenty names and the refused ones of that sheet, as for the session's next trading day.
    static PortfolioSheet plausiblePortfolio(const SignalSheet& sheet, TradingDate tradingDate);
    /// `count` decisions of all strategies, one a minute back from `now`, about names of `sheet`.
    static QVector<DecisionRow> plausibleDecisions(const SignalSheet& sheet, Instant now, int count = 120);
    static QVector<ImportRow> plausibleImports(Instant now);

    // --- ResearchService
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

private:
    template <typename T>
    using ByDay = std::map<std::pair<Market, TradingDate>, T>;

    template <typename T>
    QFuture<Result<T>> answer(Result<T> value);
    template <typename T>
    QFuture<Result<QVector<TradingDate>>> daysOf(const ByDay<T>& sheets, Market market);
    template <typename T>
    QFuture<Result<T>> sheetOf(const ByDay<T>& sheets, Market market, TradingDate day);

    AnswerQueue m_answers;
    std::optional<Error> m_failure;
    ByDay<SignalSheet> m_signals;
    ByDay<PortfolioSheet> m_portfolios;
    QVector<DecisionRow> m_decisions;
    QVector<BacktestDetail> m_backtests;
    QVector<GovernanceRow> m_governance;
    QVector<GovernanceHalt> m_halts;
    QVector<FactorGradeRow> m_grades;
    QVector<ImportRow> m_imports;
    QVector<BacktestOrder> m_orders;
    QVector<qint64> m_deleted;
    QVector<ClearedHalt> m_cleared;
    QVector<ImportedFile> m_previewed, m_imported;
    int m_signalQueries = 0;
    int m_portfolioQueries = 0;
};

} // namespace ic
