// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/FactorCalculationJob.h"
#include "tests/support/ResearchBench.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

/// The 08:00 factor run over the simulated market, into the database.
class TestFactorCalculationJob : public QObject
{
    Q_OBJECT

private slots:
    void eachMarketIsComputedOnItsOwnLastClosedSession()
    {
        // Tuesday 08:00 in Seoul: New York closed its Monday two hours ago.
        ResearchBench bench(kst("2026-11-24 08:00"));
        bench.fill(Market::Kr, 140);
        bench.fill(Market::Us, 140);
        FactorCalculationJob job;
        const JobOutcome outcome = bench.run(job);
        QCOMPARE(outcome.state, RunState::Succeeded);
        QCOMPARE(outcome.session, std::optional(day("2026-11-23")));
        QCOMPARE(sessions(bench, Market::Kr), QVector<TradingDate>{day("2026-11-23")});
        QCOMPARE(sessions(bench, Market::Us), QVector<TradingDate>{day("2026-11-23")});
        const SignalSheet sheet = JobBench::value(bench.research.signalSheet(Market::Kr, day("2026-11-23")));
        QCOMPARE(sheet.run, bench.lastRun);
        QVERIFY(inUniverse(sheet) > 20);
        QVERIFY(outcome.counters.written > 0);
    }

    void aMondayWorksOnFriday()
    {
        ResearchBench bench(kst("2026-11-23 08:00"));
        bench.fill(Market::Kr, 70);
        bench.fill(Market::Us, 70);
        FactorCalculationJob job;
        QCOMPARE(bench.run(job).session, std::optional(day("2026-11-20")));
        QCOMPARE(sessions(bench, Market::Us), QVector<TradingDate>{day("2026-11-20")});
    }

    void aHolidayIsASkipWithItsReason()
    {
        ResearchBench bench(
            kst("2026-10-05 08:00")); // a substitute holiday; Friday was a session in New York only
        bench.fill(Market::Kr, 70);
        bench.fill(Market::Us, 70);
        FactorCalculationJob job;
        QCOMPARE(bench.run(job).state, RunState::Succeeded);
        bench.clock.advance(std::chrono::minutes(30));
        const JobOutcome again = bench.run(job);
        QCOMPARE(again.state, RunState::Skipped);
        QCOMPARE(again.code, u"NO_NEW_SESSION"_s);
        QVERIFY2(again.message.english().contains(bench.lastClosed(Market::Kr).toIso()),
                 qPrintable(again.message.english()));
        QCOMPARE(bench.run(job, {{u"force"_s, true}}, TriggerKind::Manual).state, RunState::Succeeded);
    }

    void correctedBarsAreComputedAgain()
    {
        ResearchBench bench(kst("2026-11-24 08:00"));
        bench.fill(Market::Kr, 70);
        FactorCalculationJob job;
        bench.run(job, {{u"market"_s, u"KR"_s}});
        const RunId first = bench.lastRun;
        bench.write(Market::Kr, day("2026-11-23"),
                    bench.market->bars(Market::Kr, day("2026-11-23")).mid(0, 250));
        QCOMPARE(bench.run(job, {{u"market"_s, u"KR"_s}}).state, RunState::Succeeded);
        QVERIFY(JobBench::value(bench.research.signalRun(Market::Kr, day("2026-11-23"))) !=
                std::optional(first));
    }

    void aMarketWithoutBarsIsPartialAndSaysWhich()
    {
        ResearchBench bench(kst("2026-11-24 08:00"));
        bench.fill(Market::Kr, 70);
        FactorCalculationJob job;
        const JobOutcome outcome = bench.run(job);
        QCOMPARE(outcome.state, RunState::Partial);
        QCOMPARE(outcome.code, u"NO_BARS"_s);
        QVERIFY2(outcome.message.english().contains(u"NYSE: there are no bars of 2026-11-23"_s),
                 qPrintable(outcome.message.english()));
        QCOMPARE(outcome.session, std::optional(day("2026-11-23")));
        QCOMPARE(sessions(bench, Market::Us), QVector<TradingDate>());
    }

    void withoutAnyBarsTheRunFails()
    {
        ResearchBench bench(kst("2026-11-24 08:00"));
        FactorCalculationJob job;
        const JobOutcome outcome = bench.run(job);
        QCOMPARE(outcome.state, RunState::Failed);
        QCOMPARE(outcome.code, u"NO_BARS"_s);
        QVERIFY(!outcome.session);
    }

    void theHistoryOfARangeIsComputedDayByDay()
    {
        ResearchBench bench(kst("2026-11-24 08:00"));
        bench.fill(Market::Kr, 90);
        FactorCalculationJob job;
        const JobOutcome outcome =
            bench.run(job, {{u"from"_s, u"2026-11-16"_s}, {u"to"_s, u"2026-11-23"_s}, {u"market"_s, u"KR"_s}},
                      TriggerKind::Manual);
        QCOMPARE(outcome.state, RunState::Succeeded);
        QCOMPARE(sessions(bench, Market::Kr).size(), 6);
        // The same rows as a run of that day alone gives.
        const SignalSheet ofRange =
            JobBench::value(bench.research.signalSheet(Market::Kr, day("2026-11-18")));
        bench.run(job, {{u"basDt"_s, u"2026-11-18"_s}, {u"market"_s, u"KR"_s}, {u"force"_s, true}},
                  TriggerKind::Manual);
        const SignalSheet alone = JobBench::value(bench.research.signalSheet(Market::Kr, day("2026-11-18")));
        QVERIFY(alone.run != ofRange.run);
        QCOMPARE(alone.rows, ofRange.rows);
    }

    void aStopEndsTheRangeAfterTheSessionUnderWay()
    {
        ResearchBench bench(kst("2026-11-24 08:00"));
        bench.fill(Market::Kr, 70);
        bench.stop.request_stop();
        FactorCalculationJob job;
        QCOMPARE(bench.run(job).state, RunState::Cancelled);
        QCOMPARE(sessions(bench, Market::Kr), QVector<TradingDate>());
    }

private:
    static QVector<TradingDate> sessions(ResearchBench& bench, Market market)
    {
        return JobBench::value(bench.research.signalSessions(market, 100));
    }
    static int inUniverse(const SignalSheet& sheet)
    {
        return int(std::count_if(sheet.rows.begin(), sheet.rows.end(),
                                 [](const SignalRow& row) { return row.rule == u"INCLUDED"; }));
    }
};

QTEST_GUILESS_MAIN(TestFactorCalculationJob)
#include "tst_factorcalculationjob.moc"
