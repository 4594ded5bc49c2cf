// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WaitFor.h"
#include "core/store/AuditStore.h"
#include "core/store/ResearchStore.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/TestWorkspace.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T value(QFuture<Result<T>> future)
{
    const Result<T> result = waitFor(std::move(future));
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

PortfolioItem item(const QString& symbol, int rank)
{
    PortfolioItem made;
    made.symbol = symbol;
    made.name = u"가온"_s + symbol;
    made.rank = rank;
    made.entry = Price::fromUnits(10'000);
    made.entryMin = Price::fromUnits(9'900);
    made.entryMax = Price::fromUnits(10'100);
    made.stop = Price::fromUnits(9'400);
    made.target1 = Price::fromUnits(11'200);
    made.target2 = Price::fromUnits(11'800);
    made.quantity = 12;
    made.amount = 120'000;
    made.expectedReturnPct = 11.59;
    made.expectedProfit = 13'908.5;
    made.method = u"ATR+FIXED"_s;
    made.basis = {{u"MOMENTUM"_s, 1.25}};
    return made;
}

DecisionRow decision(RunId run, Instant at, Strategy strategy, const QString& symbol, const QString& status)
{
    DecisionRow row;
    row.run = run;
    row.at = at;
    row.strategy = strategy;
    row.session = day("2026-11-20");
    row.symbol = symbol;
    row.name = u"가온"_s;
    row.action = status == u"RECOMMENDED" ? u"BUY"_s : u"HOLD"_s;
    row.status = status;
    row.code = u"RULE_SCORE"_s;
    row.score = 0.75;
    row.parts = {{u"rsi"_s, 0.5}};
    row.quantity = 3;
    row.amount = 30'000;
    row.entry = Price::fromUnits(10'000);
    return row;
}

BacktestDetail backtestOf(const QString& by)
{
    BacktestDetail detail;
    detail.row.at = {5'000};
    detail.row.by = by;
    detail.row.market = Market::Us;
    detail.row.strategy = u"ROBO"_s;
    detail.row.from = day("2024-01-02");
    detail.row.to = day("2024-01-04");
    detail.row.capital = 1'000'000;
    detail.row.parameters = {{u"investment.backtest.robo.top-n"_s, u"3"_s}};
    detail.row.metrics = {{u"totalReturnPct"_s, 1.5}};
    detail.row.trades = 1;
    detail.curve = {{day("2024-01-02"), 1'000'000, 1'000'000.0},
                    {day("2024-01-03"), 1'010'000.25, std::nullopt},
                    {day("2024-01-04"), 1'015'000, 1'001'000.0}};
    detail.trades = {{u"SPY"_s, u"SPDR S&P 500"_s, day("2024-01-03"), day("2024-01-04"), 470.1, 472.3, 10,
                      21.5, 0.46, 0.5, u"OPEN"_s}};
    return detail;
}

GovernanceRow check(RunId run, Strategy strategy, const QString& verdict)
{
    GovernanceRow row;
    row.run = run;
    row.at = {7'000 + run.value()};
    row.strategy = strategy;
    row.from = day("2025-11-01");
    row.to = day("2026-10-30");
    row.verdict = verdict;
    row.mddPct = -17.5;
    row.returnPct = 3;
    row.trades = 44;
    row.findings = {u"MDD_BELOW_LIMIT"_s};
    return row;
}

GovernanceHalt halt(Strategy strategy, qint64 at, const QString& reason)
{
    GovernanceHalt made;
    made.strategy = strategy;
    made.haltedAt = {at};
    made.reason = reason;
    return made;
}

} // namespace

class TestResearchStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_research = std::make_unique<ResearchStore>(m_workspace->store());
        m_run = insertRun(m_workspace->store(), u"trading-portfolio-generator"_s);
    }
    void cleanup()
    {
        m_research.reset();
        m_workspace.reset();
    }

    void aPortfolioComesBackAsItWasWritten()
    {
        const PortfolioSheet sheet = portfolio(2);
        QVERIFY(m_research->writePortfolio(sheet));
        const PortfolioSheet back = value(m_research->portfolio(Market::Kr, sheet.tradingDate));
        QCOMPARE(back.session, sheet.session);
        QCOMPARE(back.run, m_run);
        QCOMPARE(back.computedAt, sheet.computedAt);
        QCOMPARE(back.capital, sheet.capital);
        QCOMPARE(back.summary, sheet.summary);
        QCOMPARE(back.items, sheet.items);
        QCOMPARE(back.rejections, sheet.rejections);
    }

    void aPortfolioReplacesTheOneOfItsDayAndNoOther()
    {
        PortfolioSheet monday = portfolio(3);
        QVERIFY(m_research->writePortfolio(monday));
        PortfolioSheet us = monday;
        us.market = Market::Us;
        QVERIFY(m_research->writePortfolio(us));
        monday.items.resize(1);
        monday.rejections.clear();
        QVERIFY(m_research->writePortfolio(monday));
        QCOMPARE(value(m_research->portfolio(Market::Kr, monday.tradingDate)).items, monday.items);
        QCOMPARE(value(m_research->portfolio(Market::Kr, monday.tradingDate)).rejections.size(), 0);
        QCOMPARE(value(m_research->portfolio(Market::Us, monday.tradingDate)).items.size(), 3);
        QCOMPARE(value(m_research->portfolioDates(Market::Kr)), QVector<TradingDate>{monday.tradingDate});
    }

    void aDayWithoutPortfolioIsAnErrorThatNamesIt()
    {
        const auto none = waitFor(m_research->portfolio(Market::Kr, day("2026-11-23")));
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"NO_PORTFOLIO"_s);
        QVERIFY(none.error().message.contains(u"2026-11-23"_s));
    }

    void decisionsComeBackNewestFirstAndByStrategy()
    {
        const RunId later = insertRun(m_workspace->store(), u"medium-term-strategy-executor"_s);
        const auto first = decision(m_run, {10}, Strategy::ShortTerm, u"000001"_s, u"RECOMMENDED"_s);
        const auto second = decision(later, {20}, Strategy::MediumTerm, u"000002"_s, u"ADVICE"_s);
        QVERIFY(m_research->writeDecisions(m_run, {first}));
        QVERIFY(m_research->writeDecisions(later, {second}));
        QCOMPARE(value(m_research->decisions(std::nullopt, 10)), (QVector<DecisionRow>{second, first}));
        QCOMPARE(value(m_research->decisions(Strategy::ShortTerm, 10)), QVector<DecisionRow>{first});
        QCOMPARE(value(m_research->decisions(std::nullopt, 1)), QVector<DecisionRow>{second});
    }

    void anAttemptThatDecidesAgainIsCountedOnce()
    {
        QVERIFY(m_research->writeDecisions(
            m_run, {decision(m_run, {10}, Strategy::ShortTerm, u"000001"_s, u"RECOMMENDED"_s),
                    decision(m_run, {10}, Strategy::ShortTerm, u"000002"_s, u"BLOCKED"_s)}));
        QVERIFY(m_research->writeDecisions(
            m_run, {decision(m_run, {11}, Strategy::ShortTerm, u"000003"_s, u"ADVICE"_s)}));
        const StrategyRow counted = strategy(Strategy::ShortTerm);
        QCOMPARE(counted.executions, 1);
        QCOMPARE(counted.recommended, 0);
        QCOMPARE(counted.advised, 1);
        QCOMPARE(counted.blocked, 0);
        QCOMPARE(counted.lastExecutedAt, std::optional(Instant{11}));
        QCOMPARE(counted.lastRun, std::optional(m_run));
        QCOMPARE(value(m_research->decisions(std::nullopt, 10)).size(), 1);
        QCOMPARE(strategy(Strategy::MediumTerm).executions, 0);
    }

    void eachMarketHasEveryStrategyActiveAtFirst()
    {
        const auto all = value(m_research->strategies());
        QCOMPARE(all.size(), 8);
        for (const StrategyRow& row : all)
            QCOMPARE(row.status, u"ACTIVE"_s);
    }

    void aStrategyIsStoppedWithAnAuditRow()
    {
        QVERIFY(m_research->setStrategyStatus(Market::Kr, Strategy::LongTerm, u"STOPPED"_s, u"kim"_s,
                                              u"Under review."_s, {9}));
        QCOMPARE(strategy(Strategy::LongTerm).status, u"STOPPED"_s);
        const auto again = m_research->setStrategyStatus(Market::Kr, Strategy::LongTerm, u"STOPPED"_s,
                                                         u"kim"_s, u"Under review."_s, {10});
        QCOMPARE(again.error().code, u"UNCHANGED"_s);
        const auto rows = audit();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().subject, u"KR LONG_TERM"_s);
    }

    void aBacktestComesBackWithItsCurveAndTrades()
    {
        const BacktestDetail written = backtestOf(u"kim"_s);
        const auto id = m_research->writeBacktest(written);
        QVERIFY(id);
        const BacktestDetail back = value(m_research->backtest(*id));
        QCOMPARE(back.row.id, *id);
        QCOMPARE(back.row.by, u"kim"_s);
        QCOMPARE(back.row.strategy, u"ROBO"_s);
        QCOMPARE(back.row.parameters, written.row.parameters);
        QCOMPARE(back.row.metrics, written.row.metrics);
        QVERIFY(back.row.benchmark.isEmpty());
        QCOMPARE(back.row.trades, 1);
        QCOMPARE(back.curve.size(), 3);
        QCOMPARE(back.curve[1].equity, 1'010'000.25);
        QVERIFY(!back.curve[1].benchmark);
        QCOMPARE(back.trades.size(), 1);
        QCOMPARE(back.trades[0].exitPrice, 472.3);
        QCOMPARE(back.trades[0].reason, u"OPEN"_s);
    }

    void theIdOfARemovedBacktestIsNotUsedAgain()
    {
        const auto first = m_research->writeBacktest(backtestOf(u"kim"_s));
        QVERIFY(m_research->removeBacktest(*first));
        QCOMPARE(waitFor(m_research->backtest(*first)).error().code, u"NO_BACKTEST"_s);
        QCOMPARE(m_research->removeBacktest(*first).error().code, u"NO_BACKTEST"_s);
        QVERIFY(*m_research->writeBacktest(backtestOf(u"kim"_s)) > *first);
        QCOMPARE(value(m_research->backtests(10)).size(), 1);
    }

    void aVerdictOutlivesTheBacktestBehindIt()
    {
        GovernanceRow row = check(m_run, Strategy::ShortTerm, u"DEGRADED"_s);
        row.backtest = *m_research->writeBacktest(backtestOf(u"strategy-governance-check"_s));
        QVERIFY(m_research->writeGovernance({row}, {}));
        QCOMPARE(value(m_research->governance(10)).first().backtest, row.backtest);
        QVERIFY(m_research->removeBacktest(*row.backtest));
        const GovernanceRow kept = value(m_research->governance(10)).first();
        QVERIFY(!kept.backtest);
        QCOMPARE(kept.findings, row.findings);
        QCOMPARE(kept.mddPct, row.mddPct);
        QVERIFY(!kept.sharpe);
    }

    void aSecondAttemptReplacesItsVerdicts()
    {
        QVERIFY(m_research->writeGovernance({check(m_run, Strategy::ShortTerm, u"FAILED"_s)}, {}));
        QVERIFY(m_research->writeGovernance({check(m_run, Strategy::ShortTerm, u"HEALTHY"_s)}, {}));
        const auto rows = value(m_research->governance(10));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().verdict, u"HEALTHY"_s);
    }

    void aSecondHaltRenewsTheActiveOne()
    {
        const auto row = check(m_run, Strategy::ShortTerm, u"DEGRADED"_s);
        QVERIFY(m_research->writeGovernance({row}, {halt(Strategy::ShortTerm, 100, u"MDD -17.5 %"_s)}));
        QVERIFY(m_research->writeGovernance({row}, {halt(Strategy::ShortTerm, 200, u"MDD -19 %"_s)}));
        const auto halts = value(m_research->halts(true));
        QCOMPARE(halts.size(), 1);
        QCOMPARE(halts.first().haltedAt, (Instant{100}));
        QCOMPARE(halts.first().reason, u"MDD -19 %"_s);
    }

    void aPassedCheckSuggestsClearingAndKeepsTheReason()
    {
        QVERIFY(m_research->writeGovernance({}, {halt(Strategy::ShortTerm, 100, u"MDD -17.5 %"_s)}));
        GovernanceHalt suggestion = halt(Strategy::ShortTerm, 200, u"The check passed."_s);
        suggestion.clearSuggested = true;
        QVERIFY(m_research->writeGovernance({}, {suggestion}));
        const auto halts = value(m_research->halts(false));
        QVERIFY(halts.first().clearSuggested);
        QCOMPARE(halts.first().reason, u"MDD -17.5 %"_s);
        suggestion.strategy = Strategy::LongTerm;
        QVERIFY(m_research->writeGovernance({}, {suggestion}));
        QCOMPARE(value(m_research->halts(true)).size(), 1);
    }

    void aClearedHaltStaysInTheHistoryWithAnAuditRow()
    {
        QVERIFY(m_research->writeGovernance({}, {halt(Strategy::ShortTerm, 100, u"MDD"_s)}));
        QVERIFY(m_research->clearHalt(Market::Kr, Strategy::ShortTerm, u"kim"_s, u"Looked at it."_s, {300}));
        QVERIFY(value(m_research->halts(false)).isEmpty());
        const auto past = value(m_research->halts(true));
        QCOMPARE(past.first().clearedBy, u"kim"_s);
        QCOMPARE(past.first().clearReason, u"Looked at it."_s);
        QCOMPARE(audit().first().verb, u"governance.clear"_s);
        const auto again =
            m_research->clearHalt(Market::Kr, Strategy::ShortTerm, u"kim"_s, u"Again."_s, {301});
        QCOMPARE(again.error().code, u"NO_HALT"_s);
        QCOMPARE(audit().size(), 1);
        QVERIFY(m_research->writeGovernance({}, {halt(Strategy::ShortTerm, 400, u"MDD"_s)}));
        QCOMPARE(value(m_research->halts(true)).size(), 2);
    }

    void gradesComeBackNewestRunFirst()
    {
        const RunId later = insertRun(m_workspace->store(), u"factor-decay-check"_s);
        FactorGradeRow grade;
        grade.run = m_run;
        grade.at = {1};
        grade.factor = u"MOMENTUM"_s;
        grade.from = day("2026-08-20");
        grade.to = day("2026-11-20");
        grade.days = 60;
        grade.meanIc = 0.034;
        grade.grade = u"B"_s;
        FactorGradeRow second = grade;
        second.run = later;
        second.grade = u"INSUFFICIENT"_s;
        second.meanIc.reset();
        second.degraded = true;
        QVERIFY(m_research->writeFactorGrades({grade, second}));
        QVERIFY(m_research->writeFactorGrades({grade}));
        const auto rows = value(m_research->factorGrades(10));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].run, later);
        QVERIFY(!rows[0].meanIc);
        QVERIFY(rows[0].degraded);
        QCOMPARE(rows[1].meanIc, std::optional(0.034));
    }

    void aCodeNobodyKnowsIsRefusedByTheDatabase()
    {
        GovernanceRow row = check(m_run, Strategy::ShortTerm, u"FINE"_s);
        QCOMPARE(m_research->writeGovernance({row}, {}).error().code, u"STORE"_s);
        auto odd = decision(m_run, {1}, Strategy::ShortTerm, u"000001"_s, u"MAYBE"_s);
        QVERIFY(!m_research->writeDecisions(m_run, {odd}));
        QVERIFY(value(m_research->decisions(std::nullopt, 10)).isEmpty());
    }

private:
    PortfolioSheet portfolio(int items) const
    {
        PortfolioSheet sheet;
        sheet.tradingDate = day("2026-11-23");
        sheet.session = day("2026-11-20");
        sheet.run = m_run;
        sheet.computedAt = {1'234};
        sheet.capital = 100'000'000;
        sheet.summary = {{u"advancers"_s, 412}};
        for (int i = 1; i <= items; ++i)
            sheet.items.append(item(u"00000%1"_s.arg(i), i));
        sheet.rejections = {{u"000100"_s, u"나래"_s, u"CASH_SPENT"_s, 21, {{u"cash"_s, 1'000}}},
                            {u"000050"_s, u"다온"_s, u"LOW_TURNOVER"_s, 0, {}}};
        return sheet;
    }
    StrategyRow strategy(Strategy strategy)
    {
        for (const StrategyRow& row : value(m_research->strategies())) {
            if (row.market == Market::Kr && row.strategy == strategy)
                return row;
        }
        return {};
    }
    QVector<AuditRow> audit()
    {
        return value(m_workspace->store().read([](Connection& c) { return AuditStore::page(c, {}, 10); }));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ResearchStore> m_research;
    RunId m_run;
};

QTEST_GUILESS_MAIN(TestResearchStore)
#include "tst_researchstore.moc"
