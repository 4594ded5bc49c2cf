// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SchedulerHarness.h"

#include <QSemaphore>
#include <QtTest>

using namespace ic;
using namespace std::chrono_literals;

namespace {

/// Monday 2026-11-23 09:00:30 UTC.
constexpr Instant kStart{1795424430000};

JobOutcome failed(const QString& code, bool retryable = false)
{
    JobOutcome outcome;
    outcome.state = RunState::Failed;
    outcome.code = code;
    outcome.retryable = retryable;
    return outcome;
}

} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private:
    /// Lets the engine come to rest, then compares the decided part of the ledger.
    static void settle(SchedulerHarness& h) { QTRY_VERIFY(h.scheduler().isIdle()); }

private slots:
    void occurrencesExistAtLeastFortyEightHoursBeforeTheyAreDue()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"hourly"_qs, u"0 0 * * * *"_qs));
        h.start();
        settle(h);
        const auto& planned = h.scheduler().state().allPlanned();
        QCOMPARE(planned.begin()->first.plannedAt, Instant{1795424430000 - 30'000} + Millis(3600'000));
        QVERIFY(planned.rbegin()->first.plannedAt >= kStart + 48h);
    }

    void aDueOccurrenceRunsOnceAndItsRowSaysSo()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_qs));
        h.start();
        settle(h);
        h.advance(30s);
        h.scheduler().runDue(h.clock.now());
        settle(h);
        QCOMPARE(h.ledger(), QStringList{u"a@09:01:00 RAN/SUCCEEDED"_qs});
        QCOMPARE(h.starts(u"a"_qs), 1);
    }

    void aMinuteJobDropsWhatItMissedAndSaysMisfire()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_qs));
        h.start();
        settle(h);
        h.advance(3min);
        settle(h);
        QCOMPARE(h.ledger(),
                 (QStringList{u"a@09:01:00 EXPLAINED/MISFIRE"_qs, u"a@09:02:00 EXPLAINED/MISFIRE"_qs,
                              u"a@09:03:00 RAN/SUCCEEDED"_qs}));
    }

    void runOnceCatchesUpTheLatestMissInsideItsWindow()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs, u"0 0 * * * *"_qs);
        job.misfire = {MisfirePolicy::RunOnce, 60s, 2h, 1};
        h.add(job);
        h.start();
        settle(h);
        h.advance(150min);
        settle(h);
        QCOMPARE(h.ledger(),
                 (QStringList{u"a@10:00:00 EXPLAINED/MISFIRE"_qs, u"a@11:00:00 RAN/SUCCEEDED"_qs}));
    }

    void overlapSkipsAndNamesTheRunningRun()
    {
        QSemaphore go;
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_qs));
        h.body(u"a"_qs, [&](const RunOrder&, const std::stop_token&, const Runner::ReportProgress&) {
            go.acquire();
            return JobOutcome{};
        });
        h.start();
        settle(h);
        h.advance(30s);
        QTRY_COMPARE(h.starts(u"a"_qs), 1);
        h.advance(60s);
        QTRY_COMPARE(h.ledger().size(), 2);
        go.release();
        settle(h);
        QCOMPARE(h.ledger(),
                 (QStringList{u"a@09:01:00 RAN/SUCCEEDED"_qs, u"a@09:02:00 EXPLAINED/OVERLAP"_qs}));
    }

    void queueOneRunsTheSecondAfterTheFirst()
    {
        QSemaphore go;
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs);
        job.overlap = OverlapPolicy::QueueOne;
        h.add(job);
        h.body(u"a"_qs, [&](const RunOrder&, const std::stop_token&, const Runner::ReportProgress&) {
            go.acquire();
            return JobOutcome{};
        });
        h.start();
        settle(h);
        h.advance(30s);
        QTRY_COMPARE(h.starts(u"a"_qs), 1);
        h.advance(60s);
        h.advance(60s);
        QTRY_COMPARE(h.ledger().size(), 3);
        go.release(2);
        settle(h);
        QCOMPARE(h.ledger(), (QStringList{u"a@09:01:00 RAN/SUCCEEDED"_qs, u"a@09:02:00 RAN/SUCCEEDED"_qs,
                                          u"a@09:03:00 EXPLAINED/OVERLAP"_qs}));
    }

    void aGroupRunsInItsDeclaredOrder()
    {
        QStringList order;
        QMutex mutex;
        SchedulerHarness h(kStart);
        int position = 3;
        for (const QString& id : {u"first"_qs, u"second"_qs, u"third"_qs}) {
            JobDefinition job = SchedulerHarness::job(id, u"0 1 9 * * *"_qs);
            job.group = u"g"_qs;
            job.groupOrder = 4 - position--;
            h.add(job);
            h.body(id, [&, id](const RunOrder&, const std::stop_token&, const Runner::ReportProgress&) {
                const QMutexLocker lock(&mutex);
                order.append(id);
                return JobOutcome{};
            });
        }
        h.start();
        settle(h);
        h.advance(30s);
        QTRY_COMPARE(order.size(), 3);
        settle(h);
        QCOMPARE(order, (QStringList{u"first"_qs, u"second"_qs, u"third"_qs}));
    }

    void jobsWithOneMutexNeverRunTogether()
    {
        QAtomicInt running, most;
        SchedulerHarness h(kStart);
        for (const QString& id : {u"a"_qs, u"b"_qs, u"c"_qs}) {
            JobDefinition job = SchedulerHarness::job(id, u"0 1 9 * * *"_qs);
            job.mutex = u"account"_qs;
            h.add(job);
            h.body(id, [&](const RunOrder&, const std::stop_token&, const Runner::ReportProgress&) {
                const int now = running.fetchAndAddOrdered(1) + 1;
                if (now > most.loadAcquire())
                    most.storeRelease(now);
                running.fetchAndAddOrdered(-1);
                return JobOutcome{};
            });
        }
        h.start();
        settle(h);
        h.advance(30s);
        QTRY_COMPARE(h.starts(u"a"_qs) + h.starts(u"b"_qs) + h.starts(u"c"_qs), 3);
        settle(h);
        QCOMPARE(most.loadAcquire(), 1);
    }

    void aDependentWaitsForItsUpstreamsSession()
    {
        SchedulerHarness h(kStart);
        JobDefinition upstream = SchedulerHarness::job(u"collect"_qs, u"0 1 9 * * *"_qs);
        JobDefinition downstream = SchedulerHarness::job(u"factor"_qs, u"0 2 9 * * *"_qs);
        downstream.dependencies = {{JobId(u"collect"_qs), Market::Kr, 10min, false}};
        h.add(upstream);
        h.add(downstream);
        QSemaphore published;
        h.body(u"collect"_qs, [&](const RunOrder&, const std::stop_token&, const Runner::ReportProgress&) {
            published.acquire();
            JobOutcome outcome;
            outcome.session =
                TradingDate(2026, 11, 23); // 09:01 UTC is 18:01 in Seoul: that day's session is over
            return outcome;
        });
        h.start();
        settle(h);
        h.advance(30s);
        h.advance(60s);
        QTRY_VERIFY(h.ledger().contains(u"factor@09:02:00 WAITING/"_qs));
        published.release();
        settle(h);
        QCOMPARE(h.ledger(),
                 (QStringList{u"collect@09:01:00 RAN/SUCCEEDED"_qs, u"factor@09:02:00 RAN/SUCCEEDED"_qs}));
    }

    void aDependentWhoseUpstreamFailedIsExplainedWhenItsWaitIsOver()
    {
        SchedulerHarness h(kStart);
        JobDefinition downstream = SchedulerHarness::job(u"factor"_qs, u"0 2 9 * * *"_qs);
        downstream.dependencies = {{JobId(u"collect"_qs), Market::Kr, 10min, false}};
        h.add(SchedulerHarness::job(u"collect"_qs, u"0 1 9 * * *"_qs));
        h.add(downstream);
        h.body(u"collect"_qs, [](const RunOrder&, const std::stop_token&, const Runner::ReportProgress&) {
            return failed(u"NO_BARS"_qs);
        });
        h.start();
        settle(h);
        h.advance(90s);
        settle(h);
        h.advance(10min);
        settle(h);
        QCOMPARE(h.ledger(), (QStringList{u"collect@09:01:00 RAN/FAILED"_qs,
                                          u"factor@09:02:00 EXPLAINED/DEPENDENCY"_qs}));
    }

    void aSafeJobIsRetriedAndARunKeepsItsAttempts()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs);
        job.retry = {RetryClass::Safe, 3, 0s, 0s, 0s};
        h.add(job);
        h.body(u"a"_qs, [](const RunOrder& order, const std::stop_token&, const Runner::ReportProgress&) {
            return order.attempt < 3 ? failed(u"HTTP_5XX"_qs, true) : JobOutcome{};
        });
        h.start();
        settle(h);
        h.advance(30s);
        QTRY_COMPARE(h.starts(u"a"_qs), 3);
        settle(h);
        QCOMPARE(h.ledger(), QStringList{u"a@09:01:00 RAN/SUCCEEDED"_qs});
    }

    void anOrderJobIsNeverRetried()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs);
        job.retry = {RetryClass::Never, 3, 0s, 0s, 0s};
        h.add(job);
        h.body(u"a"_qs, [](const RunOrder&, const std::stop_token&, const Runner::ReportProgress&) {
            return failed(u"TRANSPORT"_qs, true);
        });
        h.start();
        settle(h);
        h.advance(30s);
        settle(h);
        QCOMPARE(h.starts(u"a"_qs), 1);
        QCOMPARE(h.ledger(), QStringList{u"a@09:01:00 RAN/FAILED"_qs});
    }

    void afterACrashADataRunIsInterruptedAndRunsAgainOnce()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs, u"0 1 9 * * *"_qs);
        job.retry = {RetryClass::Safe, 3, 1s, 1s, 0s};
        h.add(job);
        h.start();
        settle(h);
        leaveRunning(h);
        h.crash();
        h.start();
        h.advance(1s);
        settle(h);
        const QStringList ledger = h.ledger();
        QCOMPARE(ledger.size(), 2);
        QCOMPARE(ledger[0], u"a@09:01:00 RAN/INTERRUPTED"_qs);
        QVERIFY(ledger[1].endsWith(u"RAN/SUCCEEDED RECOVERY"_qs));
        QCOMPARE(h.starts(u"a"_qs), 1);
    }

    void afterACrashAnOrderRunIsUnknownAndTheJobWaitsForTheOperator()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs);
        job.danger = DangerLevel::Orders;
        h.add(job);
        h.start();
        settle(h);
        leaveRunning(h);
        h.crash();
        h.start();
        settle(h);
        h.advance(60s);
        settle(h);
        QCOMPARE(h.ledger(),
                 (QStringList{u"a@09:01:00 RAN/UNKNOWN"_qs, u"a@09:02:00 EXPLAINED/OUTCOME_UNKNOWN"_qs}));
        QCOMPARE(h.starts(u"a"_qs), 0);
    }

    void aHeldJobIsExplainedAndNothingFiresAtRelease()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_qs));
        h.start();
        settle(h);
        h.scheduler().holdChanged(JobId(u"a"_qs),
                                  HoldInfo{u"kim"_qs, u"broker maintenance"_qs, h.clock.now(), {}});
        h.advance(30s);
        settle(h);
        h.scheduler().holdChanged(JobId(u"a"_qs), std::nullopt);
        settle(h);
        QCOMPARE(h.ledger(), QStringList{u"a@09:01:00 EXPLAINED/HELD"_qs});
        h.advance(60s);
        settle(h);
        QCOMPARE(h.ledger().last(), u"a@09:02:00 RAN/SUCCEEDED"_qs);
    }

    void reducingLetsExitsRunAndBlocksWhatOpensExposure()
    {
        SchedulerHarness h(kStart);
        JobDefinition buy = SchedulerHarness::job(u"buy"_qs);
        buy.exposure = Exposure::Opens;
        JobDefinition exit = SchedulerHarness::job(u"exit"_qs);
        exit.exposure = Exposure::Reduces;
        h.add(buy);
        h.add(exit);
        h.start();
        settle(h);
        h.scheduler().gateChanged(GateState::Reducing, u"drill"_qs);
        h.advance(30s);
        settle(h);
        QCOMPARE(h.ledger(),
                 (QStringList{u"buy@09:01:00 EXPLAINED/GATE"_qs, u"exit@09:01:00 RAN/SUCCEEDED"_qs}));
    }

    void anUnbuiltJobIsExplainedNeverPretended()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs);
        job.implemented = false;
        h.add(job);
        h.start();
        settle(h);
        h.advance(30s);
        settle(h);
        QCOMPARE(h.ledger(), QStringList{u"a@09:01:00 EXPLAINED/NOT_IMPLEMENTED"_qs});
    }

    void aClockSetBackStartsNothingASecondTime()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_qs));
        h.start();
        settle(h);
        h.advance(30s);
        settle(h);
        h.clock.stepTo(kStart);
        h.advance(30s);
        settle(h);
        QCOMPARE(h.starts(u"a"_qs), 1);
    }

    void aTimedOutRunIsAskedToStopAndBookedAsTimeout()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs);
        job.timeout = 10s;
        h.add(job);
        QSemaphore began;
        h.body(u"a"_qs, [&](const RunOrder&, const std::stop_token& stop, const Runner::ReportProgress&) {
            QSemaphore stopped;
            const std::stop_callback onStop(stop, [&] { stopped.release(); });
            began.release();
            stopped.acquire();
            return failed(u"STOPPED"_qs);
        });
        h.start();
        settle(h);
        h.advance(30s);
        QTRY_VERIFY(began.available() > 0);
        h.clock.advance(11s);
        settle(h);
        QCOMPARE(h.ledger(), QStringList{u"a@09:01:00 RAN/FAILED"_qs});
        QCOMPARE(h.scheduler().state().job(JobId(u"a"_qs))->last->code, u"TIMEOUT"_qs);
    }

    void aSecondProcessThatTakesTheWorkspaceFencesTheFirst()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_qs));
        h.start();
        settle(h);
        QSignalSpy lost(&h.scheduler(), &Scheduler::leadershipLost);
        auto stolen = h.store().write([](Connection& c) {
            return c.change("leader.take", {u"other"_qs, 1, 1});
        });
        stolen.waitForFinished();
        h.advance(30s);
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(h.starts(u"a"_qs), 0);
        QCOMPARE(h.ledger(), QStringList());
    }

private:
    /// Books a start in the ledger that no process carries out any more: what kill -9 leaves.
    static void leaveRunning(SchedulerHarness& h)
    {
        const auto& first = h.scheduler().state().allPlanned().begin()->second;
        Verdict verdict{first, {}, h.clock.now(), {}, {}};
        auto written = h.scheduler().ledger().writeVerdicts(
            std::make_shared<const std::vector<Verdict>>(std::vector{verdict}));
        written.waitForFinished();
        QVERIFY(written.result());
        h.clock.advance(31s);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
