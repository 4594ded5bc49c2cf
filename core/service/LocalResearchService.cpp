// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/LocalResearchService.h"

#include "core/domain/WaitFor.h"
#include "core/store/AuditStore.h"
#include "core/store/BacktestStore.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr int kMostSessions = 2'000;

} // namespace

LocalResearchService::LocalResearchService(Parts parts, QObject* parent)
    : ResearchService(parent)
    , m_parts(std::move(parts))
    , m_backtests({m_parts.research, m_parts.calendars, m_parts.settings})
    , m_imports({m_parts.store, m_parts.console, m_parts.clock, m_parts.calendars})
{}

LocalResearchService::~LocalResearchService()
{
    stop();
    m_parts.pool.waitForDone();
}

template <typename F>
auto LocalResearchService::onPool(F f, Signal changed) -> QFuture<std::invoke_result_t<F>>
{
    using R = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    m_parts.pool.start([this, promise, f = std::move(f), changed] {
        R result = f();
        const bool done = result.has_value();
        promise->addResult(std::move(result));
        promise->finish();
        if (done && changed)
            announce(changed);
    });
    return future;
}

void LocalResearchService::announce(Signal changed)
{
    QMetaObject::invokeMethod(
        this, [this, changed] { (this->*changed)(); }, Qt::QueuedConnection);
}

void LocalResearchService::runEnded(const JobId& job)
{
    static const QHash<QString, QVector<Signal>> announcements{
        {u"factor-calculation"_s, {&ResearchService::signalsChanged}},
        {u"trading-portfolio-generator"_s, {&ResearchService::portfoliosChanged}},
        {u"short-term-strategy-executor"_s, {&ResearchService::decisionsChanged}},
        {u"medium-term-strategy-executor"_s, {&ResearchService::decisionsChanged}},
        {u"long-term-strategy-executor"_s, {&ResearchService::decisionsChanged}},
        {u"strategy-governance-check"_s,
         {&ResearchService::governanceChanged, &ResearchService::backtestsChanged}},
        {u"factor-decay-check"_s, {&ResearchService::governanceChanged}},
        {u"krx-daily-backfill"_s, {&ResearchService::importsChanged}},
        {u"us-daily-backfill"_s, {&ResearchService::importsChanged}}};
    for (const Signal changed : announcements.value(job.value()))
        announce(changed);
}

QFuture<Result<QVector<TradingDate>>> LocalResearchService::signalSessions(Market market)
{
    return m_parts.research.signalSessions(market, kMostSessions);
}

QFuture<Result<SignalSheet>> LocalResearchService::signalSheet(Market market, TradingDate session)
{
    return m_parts.research.signalSheet(market, session);
}

QFuture<Result<QVector<TradingDate>>> LocalResearchService::portfolioDates(Market market)
{
    return m_parts.research.portfolioDates(market);
}

QFuture<Result<PortfolioSheet>> LocalResearchService::portfolio(Market market, TradingDate tradingDate)
{
    return m_parts.research.portfolio(market, tradingDate);
}

QFuture<Result<QVector<DecisionRow>>> LocalResearchService::decisions(std::optional<Strategy> strategy,
                                                                      int limit)
{
    return m_parts.research.decisions(strategy, limit);
}

QFuture<Result<QVector<BacktestRow>>> LocalResearchService::backtests(int limit)
{
    return m_parts.research.backtests(limit);
}

QFuture<Result<BacktestDetail>> LocalResearchService::backtest(qint64 id)
{
    return m_parts.research.backtest(id);
}

QFuture<Result<qint64>> LocalResearchService::runBacktest(const BacktestOrder& order)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    QFuture<Result<qint64>> future = promise->future();
    m_parts.pool.start([this, promise, order] {
        auto id = compute(order, *promise);
        const bool stored = id.has_value();
        promise->addResult(std::move(id));
        promise->finish();
        if (stored)
            announce(&ResearchService::backtestsChanged);
    });
    return future;
}

Result<qint64> LocalResearchService::compute(const BacktestOrder& order,
                                             QPromise<Result<qint64>>& promise) const
{
    std::stop_source stop;
    const std::stop_callback all(m_stop.get_token(), [&stop] { stop.request_stop(); });
    const auto report = [&](int done, int total) {
        promise.setProgressRange(0, total);
        promise.setProgressValue(done);
        if (promise.isCanceled())
            stop.request_stop();
    };
    return m_backtests.run(order, m_parts.clock.now(), stop.get_token(), report)
        .and_then([&](const BacktestDetail& detail) { return m_parts.research.writeBacktest(detail); });
}

QFuture<Result<qint64>> LocalResearchService::keepBacktest(const BacktestDetail& detail)
{
    return onPool([this, detail] { return m_parts.research.writeBacktest(detail); },
                  &ResearchService::backtestsChanged);
}

QFuture<Result<void>> LocalResearchService::deleteBacktest(qint64 id, const QString& actor)
{
    return onPool([this, id, actor] { return remove(id, actor); }, &ResearchService::backtestsChanged);
}

Result<void> LocalResearchService::remove(qint64 id, const QString& actor) const
{
    const AuditEntry entry{.at = m_parts.clock.now(),
                           .actor = actor,
                           .verb = u"backtest.delete"_s,
                           .subject = QString::number(id)};
    return waitFor(m_parts.store.write([id, entry](Connection& c) {
        return BacktestStore::remove(c, id)
            .and_then([&] { return AuditStore::append(c, entry); })
            .map([](const AuditRow&) {});
    }));
}

QFuture<Result<QVector<GovernanceRow>>> LocalResearchService::governance(int limit)
{
    return m_parts.research.governance(limit);
}

QFuture<Result<QVector<GovernanceHalt>>> LocalResearchService::halts(bool alsoCleared)
{
    return m_parts.research.halts(alsoCleared);
}

QFuture<Result<void>> LocalResearchService::clearHalt(Market market, Strategy strategy, const QString& actor,
                                                      const QString& reason)
{
    const QString why = reason.trimmed();
    return onPool(
        [=, this]() -> Result<void> {
            if (why.isEmpty())
                return fail(u"REASON"_s, QT_TRANSLATE_NOOP("Phrase", "Clearing a halt wants a reason."),
                            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed; say why."));
            return m_parts.research.clearHalt(market, strategy, actor, why, m_parts.clock.now());
        },
        &ResearchService::governanceChanged);
}

QFuture<Result<QVector<FactorGradeRow>>> LocalResearchService::factorGrades(int limit)
{
    return m_parts.research.factorGrades(limit);
}

QFuture<Result<QVector<ImportRow>>> LocalResearchService::imports(int limit)
{
    return m_parts.research.imports(limit);
}

QFuture<Result<ImportPreview>> LocalResearchService::previewImport(ImportKind kind, Market market,
                                                                   const QString& file)
{
    return previewImport(ImportOrder{kind, market, file});
}

QFuture<Result<ImportPreview>> LocalResearchService::previewImport(const ImportOrder& order)
{
    return onPool([this, order] { return m_imports.preview(order); });
}

QFuture<Result<ImportRow>> LocalResearchService::importFile(ImportKind kind, Market market,
                                                            const QString& file, const QString& actor)
{
    ImportOrder order{kind, market, file};
    order.actor = actor;
    return importFile(order).then([](const Result<ImportReceipt>& receipt) {
        return receipt.map([](const ImportReceipt& taken) { return taken.row; });
    });
}

QFuture<Result<ImportReceipt>> LocalResearchService::importFile(const ImportOrder& order)
{
    return onPool([this, order] { return m_imports.take(order, m_stop.get_token()); },
                  &ResearchService::importsChanged);
}

} // namespace ic
