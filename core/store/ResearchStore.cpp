// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ResearchStore.h"

#include "core/domain/WaitFor.h"
#include "core/store/AuditStore.h"
#include "core/store/BacktestStore.h"
#include "core/store/DecisionStore.h"
#include "core/store/FactorGradeStore.h"
#include "core/store/GovernanceStore.h"
#include "core/store/ImportStore.h"
#include "core/store/PanelLoader.h"
#include "core/store/PortfolioStore.h"
#include "core/store/ReferenceStore.h"
#include "core/store/SignalStore.h"

namespace ic {

namespace {

QString subjectOf(Market market, Strategy strategy)
{
    return toCode(market) + QLatin1Char(' ') + toCode(strategy);
}

/// The run of the check that belongs to the halt.
std::optional<RunId> runOf(const GovernanceHalt& halt, const QVector<GovernanceRow>& rows)
{
    for (const GovernanceRow& row : rows) {
        if (row.market == halt.market && row.strategy == halt.strategy)
            return row.run;
    }
    return std::nullopt;
}

Result<void> writeChecks(Connection& connection, const QVector<GovernanceRow>& rows,
                         const QVector<GovernanceHalt>& halts)
{
    for (const GovernanceRow& row : rows) {
        if (auto done = GovernanceStore::putCheck(connection, row); !done)
            return done;
    }
    for (const GovernanceHalt& halt : halts) {
        if (auto done = GovernanceStore::putHalt(connection, halt, runOf(halt, rows)); !done)
            return done;
    }
    return {};
}

} // namespace

QFuture<Result<std::shared_ptr<const BarPanel>>> ResearchStore::panel(Market market,
                                                                      std::vector<TradingDate> dates)
{
    return m_store.read(
        [market, dates = std::move(dates)](Connection& c) { return PanelLoader::load(c, market, dates); });
}

QFuture<Result<ReferenceData>> ResearchStore::referenceData(Market market, TradingDate session,
                                                            int earningsDays)
{
    return m_store.read(
        [=](Connection& c) { return ReferenceStore::asOf(c, market, session, earningsDays); });
}

Result<void> ResearchStore::writeSignals(RunId run, Instant at, const BarPanel& panel,
                                         const FactorTable& table)
{
    return waitFor(
        m_store.write([&](Connection& c) { return SignalStore::replace(c, run, at, panel, table); }));
}

QFuture<Result<FactorTable>> ResearchStore::signalTable(std::shared_ptr<const BarPanel> panel,
                                                        TradingDate session)
{
    return m_store.read([panel = std::move(panel), session](Connection& c) {
        return SignalStore::table(c, *panel, session);
    });
}

QFuture<Result<std::optional<RunId>>> ResearchStore::signalRun(Market market, TradingDate session)
{
    return m_store.read([=](Connection& c) { return SignalStore::runOf(c, market, session); });
}

QFuture<Result<QVector<TradingDate>>> ResearchStore::signalSessions(Market market, int limit)
{
    return m_store.read([=](Connection& c) { return SignalStore::sessions(c, market, limit); });
}

QFuture<Result<SignalSheet>> ResearchStore::signalSheet(Market market, TradingDate session)
{
    return m_store.read([=](Connection& c) { return SignalStore::sheet(c, market, session); });
}

Result<void> ResearchStore::writePortfolio(const PortfolioSheet& sheet)
{
    return waitFor(m_store.write([&](Connection& c) { return PortfolioStore::replace(c, sheet); }));
}

QFuture<Result<QVector<TradingDate>>> ResearchStore::portfolioDates(Market market)
{
    return m_store.read([=](Connection& c) { return PortfolioStore::dates(c, market); });
}

QFuture<Result<PortfolioSheet>> ResearchStore::portfolio(Market market, TradingDate tradingDate)
{
    return m_store.read([=](Connection& c) { return PortfolioStore::get(c, market, tradingDate); });
}

Result<void> ResearchStore::writeDecisions(RunId run, const QVector<DecisionRow>& rows)
{
    return waitFor(m_store.write([&](Connection& c) { return DecisionStore::replaceRun(c, run, rows); }));
}

QFuture<Result<QVector<DecisionRow>>> ResearchStore::decisions(std::optional<Strategy> strategy, int limit)
{
    return m_store.read([=](Connection& c) { return DecisionStore::newest(c, strategy, limit); });
}

QFuture<Result<QVector<StrategyRow>>> ResearchStore::strategies()
{
    return m_store.read([](Connection& c) { return DecisionStore::strategies(c); });
}

Result<void> ResearchStore::setStrategyStatus(Market market, Strategy strategy, const QString& status,
                                              const QString& actor, const QString& reason, Instant at)
{
    return waitFor(m_store.write([&](Connection& c) {
        return DecisionStore::setStatus(c, market, strategy, status)
            .and_then([&] {
                return AuditStore::append(c, {.at = at,
                                              .actor = actor,
                                              .verb = QStringLiteral("strategy.status"),
                                              .subject = subjectOf(market, strategy),
                                              .reason = reason,
                                              .after = QJsonObject{{QStringLiteral("status"), status}}});
            })
            .map([](const AuditRow&) {});
    }));
}

Result<qint64> ResearchStore::writeBacktest(const BacktestDetail& detail)
{
    return waitFor(m_store.write([&](Connection& c) { return BacktestStore::add(c, detail); }));
}

QFuture<Result<QVector<BacktestRow>>> ResearchStore::backtests(int limit)
{
    return m_store.read([=](Connection& c) { return BacktestStore::newest(c, limit); });
}

QFuture<Result<BacktestDetail>> ResearchStore::backtest(qint64 id)
{
    return m_store.read([=](Connection& c) { return BacktestStore::get(c, id); });
}

Result<void> ResearchStore::removeBacktest(qint64 id)
{
    return waitFor(m_store.write([=](Connection& c) { return BacktestStore::remove(c, id); }));
}

Result<void> ResearchStore::writeGovernance(const QVector<GovernanceRow>& rows,
                                            const QVector<GovernanceHalt>& halts)
{
    return waitFor(m_store.write([&](Connection& c) { return writeChecks(c, rows, halts); }));
}

QFuture<Result<QVector<GovernanceRow>>> ResearchStore::governance(int limit)
{
    return m_store.read([=](Connection& c) { return GovernanceStore::checks(c, limit); });
}

QFuture<Result<QVector<GovernanceHalt>>> ResearchStore::halts(bool alsoCleared)
{
    return m_store.read([=](Connection& c) { return GovernanceStore::halts(c, alsoCleared); });
}

Result<void> ResearchStore::clearHalt(Market market, Strategy strategy, const QString& actor,
                                      const QString& reason, Instant at)
{
    return waitFor(m_store.write([&](Connection& c) {
        return GovernanceStore::clearHalt(c, market, strategy, actor, reason, at)
            .and_then([&] {
                return AuditStore::append(c, {.at = at,
                                              .actor = actor,
                                              .verb = QStringLiteral("governance.clear"),
                                              .subject = subjectOf(market, strategy),
                                              .reason = reason});
            })
            .map([](const AuditRow&) {});
    }));
}

Result<void> ResearchStore::writeFactorGrades(const QVector<FactorGradeRow>& rows)
{
    return waitFor(m_store.write([&](Connection& c) -> Result<void> {
        for (const FactorGradeRow& row : rows) {
            if (auto done = FactorGradeStore::put(c, row); !done)
                return done;
        }
        return {};
    }));
}

QFuture<Result<QVector<FactorGradeRow>>> ResearchStore::factorGrades(int limit)
{
    return m_store.read([=](Connection& c) { return FactorGradeStore::newest(c, limit); });
}

QFuture<Result<QVector<ImportRow>>> ResearchStore::imports(int limit)
{
    return m_store.read([=](Connection& c) { return ImportStore::newest(c, limit); });
}

} // namespace ic
