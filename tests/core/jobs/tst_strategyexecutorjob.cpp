// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/FactorCalculationJob.h"
#include "core/jobs/PortfolioJob.h"
#include "core/jobs/StrategyExecutorJob.h"
#include "core/store/DecisionStore.h"
#include "tests/support/ResearchBench.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

/// The executors over the simulated market: what they decide, where, and what keeps them from acting.
class TestStrategyExecutorJob : public QObject
{
    Q_OBJECT

    static std::unique_ptr<ResearchBench> morning(const char* now = "2026-11-24 10:00")
    {
        auto bench = std::make_unique<ResearchBench>(
            kst(now),
            QHash<QString, QString>{{u"investment.factor.liquidity-min-trd-val-opening"_s, u"0"_s}});
        bench->fill(Market::Kr, 140);
        bench->fill(Market::Us, 140);
        FactorCalculationJob factors;
        bench->run(factors);
        PortfolioJob portfolio;
        bench->run(portfolio);
        return bench;
    }
    static QVector<DecisionRow> decisions(ResearchBench& bench, Strategy strategy)
    {
        return JobBench::value(bench.research.decisions(strategy, 10'000));
    }
    static QVector<DecisionRow> buysOf(const QVector<DecisionRow>& rows, Market market)
    {
        QVector<DecisionRow> buys;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(buys), [market](const DecisionRow& row) {
            return row.market == market && row.action == u"BUY"_s;
        });
        return buys;
    }

private slots:
    void outsideBothSessionsNothingIsDecided_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("evening, before New York") << u"2026-11-24 20:00"_s;
        QTest::newRow("Sunday") << u"2026-11-22 10:00"_s;
        QTest::newRow("holiday in Seoul") << u"2026-10-05 10:00"_s;
    }
    void outsideBothSessionsNothingIsDecided()
    {
        QFETCH(QString, now);
        ResearchBench bench(kst(qPrintable(now)));
        StrategyExecutorJob job(Strategy::ShortTerm);
        const JobOutcome outcome = bench.run(job);
        QCOMPARE(outcome.state, RunState::Skipped);
        QCOMPARE(outcome.code, u"NON_TRADING_SESSION"_s);
    }

    void theShortTermExecutorJudgesThePortfolioOfTheDay()
    {
        const auto bench = morning();
        StrategyExecutorJob job(Strategy::ShortTerm);
        const JobOutcome outcome = bench->run(job);
        QCOMPARE(outcome.state, RunState::Succeeded);
        QSet<QString> items;
        for (const PortfolioItem& item :
             JobBench::value(bench->research.portfolio(Market::Kr, day("2026-11-24"))).items)
            items.insert(item.symbol);
        QVERIFY(!items.isEmpty());
        QSet<QString> judged;
        for (const DecisionRow& row : decisions(*bench, Strategy::ShortTerm)) {
            QCOMPARE(row.market, Market::Kr);
            QCOMPARE(row.run, bench->lastRun);
            QVERIFY(row.score >= 0 && row.score <= 1);
            QVERIFY(!row.parts.isEmpty());
            judged.insert(row.symbol);
        }
        QCOMPARE(judged, items);
        QCOMPARE(outcome.counters.orders, 0);
    }

    void aBuyIsRecommendedOnlyWhereTheMarketIsOpen()
    {
        const auto bench = morning();
        StrategyExecutorJob job(Strategy::MediumTerm);
        bench->run(job);
        const auto rows = decisions(*bench, Strategy::MediumTerm);
        QVERIFY(!rows.isEmpty());
        for (const DecisionRow& row : buysOf(rows, Market::Kr)) {
            QCOMPARE(row.status, u"RECOMMENDED"_s);
            QVERIFY(row.amount >= 0 && row.stop && row.target1 && row.entry);
            QVERIFY(*row.stop < *row.entry && *row.entry < *row.target1);
        }
        for (const DecisionRow& row : buysOf(rows, Market::Us))
            QCOMPARE(row.code, u"MARKET_CLOSED"_s);
    }

    void aPausedStrategyIsBlockedAndSaysWhy()
    {
        const auto bench = morning();
        auto paused = bench->workspace.store().write([](Connection& c) {
            return DecisionStore::setStatus(c, Market::Kr, Strategy::MediumTerm, u"PAUSED"_s);
        });
        paused.waitForFinished();
        QVERIFY(paused.result());
        StrategyExecutorJob job(Strategy::MediumTerm);
        bench->run(job);
        for (const DecisionRow& row : buysOf(decisions(*bench, Strategy::MediumTerm), Market::Kr)) {
            QCOMPARE(row.status, u"BLOCKED"_s);
            QCOMPARE(row.code, u"STRATEGY_PAUSED"_s);
        }
    }

    void aGovernanceHaltBlocks()
    {
        const auto bench = morning();
        GovernanceHalt halt;
        halt.market = Market::Kr;
        halt.strategy = Strategy::MediumTerm;
        halt.haltedAt = bench->clock.now();
        halt.reason = u"MDD_BELOW_LIMIT"_s;
        QVERIFY(bench->research.writeGovernance({}, {halt}));
        StrategyExecutorJob job(Strategy::MediumTerm);
        bench->run(job);
        for (const DecisionRow& row : buysOf(decisions(*bench, Strategy::MediumTerm), Market::Kr))
            QCOMPARE(row.code, u"GOVERNANCE_HALT"_s);
    }

    void withoutAPortfolioTheShortTermIsSkipped()
    {
        ResearchBench bench(kst("2026-11-24 10:00"));
        bench.fill(Market::Kr, 70);
        StrategyExecutorJob job(Strategy::ShortTerm);
        const JobOutcome outcome = bench.run(job);
        QCOMPARE(outcome.state, RunState::Skipped);
        QCOMPARE(outcome.code, u"NO_SIGNALS"_s);
        QVERIFY(decisions(bench, Strategy::ShortTerm).isEmpty());
    }

    void theConfiguredCoreListIsWhatTheLongTermWatches()
    {
        ResearchBench bench(kst("2026-11-23 09:00"),
                            {{u"investment.trading.long-term-core-symbols.us"_s, u"SPY, QQQ"_s}});
        bench.fill(Market::Kr, 140);
        bench.fill(Market::Us, 140);
        FactorCalculationJob factors;
        bench.run(factors);
        StrategyExecutorJob job(Strategy::LongTerm);
        bench.run(job);
        QStringList us;
        for (const DecisionRow& row : decisions(bench, Strategy::LongTerm)) {
            if (row.market == Market::Us)
                us.append(row.symbol);
        }
        us.sort();
        QCOMPARE(us, QStringList({u"QQQ"_s, u"SPY"_s}));
    }
};

QTEST_GUILESS_MAIN(TestStrategyExecutorJob)
#include "tst_strategyexecutorjob.moc"
