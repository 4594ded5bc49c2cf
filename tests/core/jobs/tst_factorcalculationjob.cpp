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

    void aRangeListsOnlyTheNamesThatWereListedByThen()
    {
        ResearchBench bench(kst("2026-11-24 08:00"));
        bench.fill(Market::Kr, 70);
        Bar late = bench.market->bars(Market::Kr, day("2026-11-20")).first();
        late.symbol = u"999990"_s;
        bench.write(Market::Kr, day("2026-11-20"), bench.market->bars(Market::Kr, day("2026-11-20")) << late);
        FactorCalculationJob job;
        bench.run(job, {{u"from"_s, u"2026-11-19"_s}, {u"to"_s, u"2026-11-23"_s}, {u"market"_s, u"KR"_s}},
                  TriggerKind::Manual);
        QCOMPARE(ruleOf(bench, day("2026-11-19"), late.symbol), QString());
        QCOMPARE(ruleOf(bench, day("2026-11-20"), late.symbol), u"SHORT_HISTORY"_s);
        QCOMPARE(ruleOf(bench, day("2026-11-23"), late.symbol), u"NO_BAR"_s);
    }

    void aSessionWithoutUniverseIsPartialAndSaysWhichRuleKeptTheNamesOut()
    {
        ResearchBench bench(kst("2026-11-24 08:00"));
        bench.fill(Market::Kr, 61);
        FactorCalculationJob job;
        const JobOutcome alone =
            bench.run(job, {{u"basDt"_s, u"2026-11-18"_s}, {u"market"_s, u"KR"_s}}, TriggerKind::Manual);
        QCOMPARE(alone.state, RunState::Partial);
        QCOMPARE(alone.code, u"NO_UNIVERSE"_s);
        const JobOutcome range =
            bench.run(job, {{u"from"_s, u"2026-11-17"_s}, {u"to"_s, u"2026-11-23"_s}, {u"market"_s, u"KR"_s}},
                      TriggerKind::Manual);
        QCOMPARE(range.state, RunState::Partial);
        QVERIFY2(range.message.english().contains(
                     u"3 sessions have no name in the universe, from 2026-11-17 to 2026-11-19; "
                     "most names are kept out by SHORT_HISTORY."_s),
                 qPrintable(range.message.english()));
        QCOMPARE(range.session, std::optional(day("2026-11-23")));
    }

    void aRangeSaysWhichSessionsHaveNoBars()
    {
        ResearchBench bench(kst("2026-11-24 08:00"));
        const MarketCalendar& nyse = bench.calendars->of(Market::Us);
        for (const Session& session : nyse.sessionsBetween(day("2026-07-01"), day("2026-11-23"))) {
            if (session.date != day("2026-11-19"))
                bench.write(Market::Us, session.date, bench.market->bars(Market::Us, session.date));
        }
        FactorCalculationJob job;
        const JobOutcome outcome =
            bench.run(job, {{u"from"_s, u"2026-11-18"_s}, {u"to"_s, u"2026-12-31"_s}, {u"market"_s, u"US"_s}},
                      TriggerKind::Manual);
        QCOMPARE(outcome.state, RunState::Partial);
        QCOMPARE(outcome.code, u"NO_BARS"_s);
        QCOMPARE(outcome.message.english(),
                 u"NYSE: 3 sessions up to 2026-11-23 computed. 1 sessions have no bars, from 2026-11-19 to "
                 "2026-11-19."_s);
    }

    void aMarketWithoutBarsBesideOneThatIsUpToDateIsPartial()
    {
        ResearchBench bench(kst("2026-11-24 08:00"));
        bench.fill(Market::Kr, 70);
        FactorCalculationJob job;
        bench.run(job, {{u"market"_s, u"KR"_s}});
        const JobOutcome outcome = bench.run(job);
        QCOMPARE(outcome.state, RunState::Partial);
        QCOMPARE(outcome.code, u"NO_BARS"_s);
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
    /// Empty when the session does not list the name.
    static QString ruleOf(ResearchBench& bench, TradingDate session, const QString& symbol)
    {
        for (const SignalRow& row : JobBench::value(bench.research.signalSheet(Market::Kr, session)).rows) {
            if (row.symbol == symbol)
                return row.rule;
        }
        return {};
    }
    static int inUniverse(const SignalSheet& sheet)
    {
        return int(std::count_if(sheet.rows.begin(), sheet.rows.end(),
                                 [](const SignalRow& row) { return row.rule == u"INCLUDED"; }));
    }
};

QTEST_GUILESS_MAIN(TestFactorCalculationJob)
#include "tst_factorcalculationjob.moc"
