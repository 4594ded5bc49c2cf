// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SchedulerHarness.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QtTest>

using namespace ic;
using namespace std::chrono_literals;

namespace {

/// Monday 2026-11-23 09:00:30 UTC.
constexpr Instant kStart{1795424430000};

using Stop = std::stop_token;
using Report = Runner::ReportProgress;

} // namespace

/// The engine when disks are full, clocks jump, machines were off, jobs hang and operators interfere.
class TestEngineTrouble : public QObject
{
    Q_OBJECT

private:
    static void settle(SchedulerHarness& h) { QTRY_VERIFY_WITH_TIMEOUT(h.scheduler().isIdle(), 30'000); }
    template <typename F>
    static auto onStore(SchedulerHarness& h, F f)
    {
        auto future = h.store().write(f);
        future.waitForFinished();
        return future.result();
    }
    static Occurrence plan(SchedulerHarness& h, const QString& job, TriggerKind kind, Instant at,
                           const QJsonObject& parameters = {})
    {
        Occurrence row;
        row.job = JobId(job);
        row.plannedAt = at;
        row.kind = kind;
        row.parameters = parameters;
        const OccurrenceStore store(h.scheduler().state().epoch);
        return *onStore(h, [&](Connection& c) { return store.planOne(c, row); });
    }
    /// Every write of the engine ends its transaction, as SQLite does when the disk is full.
    static void fillDisk(SchedulerHarness& h, bool full)
    {
        const auto done = onStore(h, [full](Connection& c) -> Result<void> {
            const auto changed =
                c.runText(full ? u"CREATE TEMP TRIGGER full BEFORE UPDATE ON main.occurrences "
                                 "BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END"_qs
                               : u"DROP TRIGGER full"_qs);
            return changed ? Result<void>() : tl::unexpected(changed.error());
        });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
    }
    static JobOutcome retryable()
    {
        JobOutcome outcome;
        outcome.state = RunState::Failed;
        outcome.code = u"HTTP_5XX"_qs;
        outcome.retryable = true;
        return outcome;
    }

private slots:
    void aFollowUpMissedDuringADowntimeStillRuns()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs, u"0 0 12 * * *"_qs);
        job.misfire = {MisfirePolicy::RunOnce, 60s, 2h, 1};
        h.add(job);
        h.start();
        settle(h);
        const QJsonObject friday{{u"basDt"_qs, u"2026-11-20"_qs}}, monday{{u"basDt"_qs, u"2026-11-23"_qs}};
        plan(h, u"a"_qs, TriggerKind::Retry, kStart + 10min, friday);
        plan(h, u"a"_qs, TriggerKind::Retry, kStart + 20min, friday);
        plan(h, u"a"_qs, TriggerKind::Retry, kStart + 30min, monday);
        h.crash();
        h.clock.advance(3h - 15s); // 12:00:15: the daily instant is on time
        h.start();
        settle(h);
        h.advance(1s);
        settle(h);
        QTRY_COMPARE(h.starts(u"a"_qs), 3);
        settle(h);
        QCOMPARE(h.ledger(),
                 (QStringList{u"a@09:10:30 EXPLAINED/MISFIRE RETRY"_qs, u"a@09:20:30 RAN/SUCCEEDED RETRY"_qs,
                              u"a@09:30:30 RAN/SUCCEEDED RETRY"_qs, u"a@12:00:00 RAN/SUCCEEDED"_qs}));
    }

    void aFollowUpWaitsForTheRunUnderWay()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_qs, u"0 1 9 * * *"_qs));
        QSemaphore go;
        h.body(u"a"_qs, [&](const RunOrder&, const Stop&, const Report&) {
            go.acquire();
            return JobOutcome{};
        });
        h.start();
        settle(h);
        h.advance(30s);
        QTRY_COMPARE(h.starts(u"a"_qs), 1);
        h.scheduler().occurrencePlanned(plan(h, u"a"_qs, TriggerKind::Retry, h.clock.now()));
        h.advance(1s); // that instant had its row: the follow-up got the next millisecond
        QTRY_COMPARE(h.ledger().size(), 2);
        QVERIFY(h.ledger().last().contains(u"WAITING"_qs));
        go.release(2);
        settle(h);
        QTRY_COMPARE(h.starts(u"a"_qs), 2);
        settle(h);
        QVERIFY(h.ledger().last().contains(u"RAN/SUCCEEDED RETRY"_qs));
    }

    void aCatchUpThatWaitsForTheLockIsNotGivenUpAtOnce()
    {
        SchedulerHarness h(kStart);
        for (const QString& id : {u"a"_qs, u"b"_qs}) {
            JobDefinition job = SchedulerHarness::job(id, u"0 1 9 * * *"_qs);
            job.misfire = {MisfirePolicy::RunOnce, 60s, 2h, 1};
            job.mutex = u"account"_qs;
            h.add(job);
        }
        h.start();
        settle(h);
        h.crash();
        h.clock.advance(46min);
        h.start();
        settle(h);
        QTRY_COMPARE(h.starts(u"a"_qs) + h.starts(u"b"_qs), 2);
        settle(h);
        QCOMPARE(h.ledger(), (QStringList{u"a@09:01:00 RAN/SUCCEEDED"_qs, u"b@09:01:00 RAN/SUCCEEDED"_qs}));
    }

    void aMissOnAClosedDayDoesNotStandInForTheTradingDay()
    {
        const Instant friday{kStart.ms - 3 * 86'400'000};
        SchedulerHarness h(friday);
        JobDefinition job = SchedulerHarness::job(u"a"_qs, u"0 1 9 * * *"_qs);
        job.market = Market::Kr;
        job.nonTradingDay = NonTradingDayRule::Skip;
        job.misfire = {MisfirePolicy::RunOnce, 60s, std::chrono::hours(72), 1};
        h.add(job);
        h.start();
        settle(h);
        h.crash();
        h.clock.advance(48h); // Sunday 09:00:30
        h.start();
        settle(h);
        QTRY_COMPARE(h.starts(u"a"_qs), 1);
        settle(h);
        QCOMPARE(h.ledger(),
                 (QStringList{u"a@09:01:00 RAN/SUCCEEDED"_qs, u"a@09:01:00 EXPLAINED/NON_TRADING_DAY"_qs}));
    }

    void anOrderJobAskedForBeforeADowntimeIsExplainedNotStarted()
    {
        SchedulerHarness h(kStart);
        JobDefinition orders = SchedulerHarness::job(u"orders"_qs, QString());
        orders.danger = DangerLevel::Orders;
        h.add(orders);
        h.add(SchedulerHarness::job(u"data"_qs, QString()));
        h.start();
        settle(h);
        plan(h, u"orders"_qs, TriggerKind::Manual, kStart);
        plan(h, u"data"_qs, TriggerKind::Manual, kStart);
        h.crash();
        h.clock.advance(1h);
        h.start();
        h.advance(0s);
        settle(h);
        QCOMPARE(h.starts(u"orders"_qs), 0);
        QTRY_COMPARE(h.starts(u"data"_qs), 1);
        QVERIFY(h.ledger().contains(u"orders@09:00:30 EXPLAINED/MISFIRE MANUAL"_qs));
    }

    void thirtyDaysOfDowntimeOfTwoMinuteJobsAreExplainedInSeconds()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_qs));
        h.add(SchedulerHarness::job(u"b"_qs));
        h.start();
        settle(h);
        h.crash();
        h.clock.advance(std::chrono::hours(30 * 24));
        QElapsedTimer took;
        took.start();
        h.start();
        settle(h);
        QTRY_COMPARE(h.starts(u"b"_qs), 1);
        settle(h);
        qInfo("86,400 instants planned and decided in %lld ms", took.elapsed());
        QVERIFY(took.elapsed() < 20'000);
        const QStringList ledger = h.ledger();
        QCOMPARE(ledger.size(), 2 * 30 * 24 * 60);
        QCOMPARE(ledger.filter(u"EXPLAINED/MISFIRE"_qs).size(), ledger.size() - 2);
    }

    void aClockThatJumpsAWeekJudgesAllTheMissesTogether()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs, u"0 0 * * * *"_qs);
        job.misfire = {MisfirePolicy::RunOnce, 60s, std::chrono::hours(24 * 30), 1};
        h.add(job);
        h.start();
        settle(h);
        h.clock.advance(std::chrono::hours(7 * 24));
        h.scheduler().tick();
        settle(h);
        QTRY_COMPARE(h.starts(u"a"_qs), 1);
        settle(h);
        QCOMPARE(h.ledger().filter(u"EXPLAINED/MISFIRE"_qs).size(), 7 * 24 - 1);
    }

    void aFullDiskStartsNothingAndTheEngineRecoversByItself()
    {
        SchedulerHarness h(kStart);
        JobDefinition waits = SchedulerHarness::job(u"waits"_qs, u"0 1 9 * * *"_qs);
        waits.dependencies = {{JobId(u"never"_qs), Market::Kr, 10min, false}};
        h.add(waits);
        h.add(SchedulerHarness::job(u"a"_qs));
        h.start();
        settle(h);
        h.advance(30s);
        settle(h);
        QCOMPARE(h.starts(u"a"_qs), 1);
        fillDisk(h, true);
        for (int i = 0; i < 11; ++i) {
            h.advance(60s);
            settle(h);
        }
        QVERIFY(!h.scheduler().isStoreHealthy());
        const int before = h.starts(u"a"_qs);
        h.advance(30s);
        settle(h);
        QCOMPARE(h.starts(u"a"_qs), before);
        fillDisk(h, false);
        h.advance(60s);
        settle(h);
        QVERIFY(h.scheduler().isStoreHealthy());
        QVERIFY(h.scheduler().state().leader);
        QCOMPARE(h.starts(u"a"_qs), before + 1);
        QVERIFY(h.ledger().contains(u"waits@09:01:00 EXPLAINED/DEPENDENCY"_qs));
        QCOMPARE(h.ledger().filter(u"STARTED"_qs), QStringList());
    }

    void anOccurrenceClosedByACommandWhileItIsDecidedCostsNothing()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_qs));
        h.add(SchedulerHarness::job(u"b"_qs));
        h.start();
        settle(h);
        const Occurrence first = h.scheduler().state().allPlanned().begin()->second;
        const OccurrenceStore store(h.scheduler().state().epoch);
        QVERIFY(onStore(h, [&](Connection& c) {
            return store.explain(c, first.id, SkipCode::Superseded, u"edited"_qs, h.clock.now());
        }));
        QSignalSpy lost(&h.scheduler(), &Scheduler::leadershipLost);
        h.advance(30s);
        settle(h);
        QCOMPARE(lost.size(), 0);
        QCOMPARE(h.starts(first.job.value()), 0);
        QCOMPARE(h.starts(u"a"_qs) + h.starts(u"b"_qs), 1);
        h.advance(60s);
        settle(h);
        QCOMPARE(h.starts(first.job.value()), 1);
    }

    void cancellingTwiceBetweenTwoAttemptsBooksOneEnd()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs);
        job.retry = {RetryClass::Safe, 3, 3600s, 3600s, 0s};
        h.add(job);
        h.body(u"a"_qs, [](const RunOrder&, const Stop&, const Report&) { return retryable(); });
        h.start();
        settle(h);
        h.advance(30s);
        const auto waits = [&] {
            const auto& active = h.scheduler().state().allActive();
            return !active.empty() && active.begin()->second.state == RunState::RetryWait;
        };
        QTRY_VERIFY(waits());
        const RunId run = h.scheduler().state().allActive().begin()->first;
        QVERIFY(h.scheduler().requestCancel(run));
        h.scheduler().requestCancel(run);
        settle(h);
        QVERIFY(h.scheduler().state().leader);
        QCOMPARE(h.ledger(), QStringList{u"a@09:01:00 RAN/CANCELLED"_qs});
    }

    void aStopWhileAFailedAttemptIsBeingBookedEnds()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_qs);
        job.retry = {RetryClass::Safe, 3, 3600s, 3600s, 0s};
        h.add(job);
        QSemaphore go;
        h.body(u"a"_qs, [&](const RunOrder&, const Stop&, const Report&) {
            go.acquire();
            return retryable();
        });
        h.start();
        settle(h);
        h.advance(30s);
        QTRY_COMPARE(h.starts(u"a"_qs), 1);
        QSignalSpy stopped(&h.scheduler(), &Scheduler::stopped);
        h.scheduler().stop();
        go.release();
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(h.ledger().size(), 1);
        QVERIFY(!h.ledger().first().contains(u"RETRY_WAIT"_qs));
    }

    void aJobThatIgnoresItsStopIsLeftBehindAfterTheGrace()
    {
        SchedulerHarness h(kStart);
        h.stopGrace = 50ms;
        h.add(SchedulerHarness::job(u"a"_qs));
        QSemaphore go;
        h.body(u"a"_qs, [&](const RunOrder&, const Stop&, const Report&) {
            go.acquire();
            return JobOutcome{};
        });
        h.start();
        settle(h);
        h.advance(30s);
        QTRY_COMPARE(h.starts(u"a"_qs), 1);
        QSignalSpy stopped(&h.scheduler(), &Scheduler::stopped);
        h.scheduler().stop();
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(h.scheduler().hasHungJobs());
        QCOMPARE(h.ledger(), QStringList{u"a@09:01:00 STARTED/RUNNING"_qs});
        go.release();
    }

    void occurrencesOfAJobThatIsNoLongerShippedAreExplained()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_qs));
        h.start();
        settle(h);
        plan(h, u"gone"_qs, TriggerKind::Cron, kStart + 1min);
        h.crash();
        h.start();
        settle(h);
        QCOMPARE(h.ledger(), QStringList{u"gone@09:01:30 EXPLAINED/DISABLED"_qs});
    }
};

QTEST_GUILESS_MAIN(TestEngineTrouble)
#include "tst_enginetrouble.moc"
