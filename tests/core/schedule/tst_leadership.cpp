// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CommandHandler.h"
#include "core/store/BarStore.h"
#include "core/store/HoldStore.h"
#include "core/store/LeaderStore.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/SchedulerHarness.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a scheduler does once another process has taken its workspace, as after a suspend with the lock gone.
class TestLeadership : public QObject
{
    Q_OBJECT

private:
    /// Monday 2026-11-23 09:00:30 UTC.
    static constexpr Instant kStart{1795424430000};

    static void settle(SchedulerHarness& h) { QTRY_VERIFY(h.scheduler().isIdle()); }

    /// The other process, on a connection of its own.
    struct Other
    {
        std::unique_ptr<Store> store;

        explicit Other(SchedulerHarness& h)
        {
            auto opened = Store::open(h.store().file());
            if (!opened)
                qFatal("%s", qPrintable(opened.error().text()));
            store = std::move(*opened);
        }
        LeaderStore::Row take()
        {
            auto taken = store->write([](Connection& c) {
                return LeaderStore::take(c, u"other 77@desk"_s, kStart + 31s).and_then([&](qint64) {
                    return LeaderStore::current(c);
                });
            });
            taken.waitForFinished();
            return taken.result().value().value();
        }
    };

    template <typename F>
    static auto onStore(SchedulerHarness& h, F f)
    {
        auto future = h.store().write(f);
        future.waitForFinished();
        return future.result();
    }

private slots:
    void aLaterTermSeenStopsEveryStartAtOnce()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_s));
        h.start();
        settle(h);
        QSignalSpy lost(&h.scheduler(), &Scheduler::leadershipLost);
        const LeaderStore::Row row = Other(h).take();
        h.scheduler().leaderSeen(row);
        h.scheduler().leaderSeen(row);
        QCOMPARE(lost.size(), 1);
        QVERIFY(!h.scheduler().state().leader);
        QCOMPARE(h.scheduler().otherLeader(), u"other 77@desk"_s);
        h.advance(10min);
        h.scheduler().tick();
        settle(h);
        QCOMPARE(h.starts(u"a"_s), 0);
        QCOMPARE(h.ledger(), QStringList());
    }

    void theOwnTermAndAnOlderOneAreNoNews()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_s));
        h.start();
        settle(h);
        h.scheduler().leaderSeen({h.scheduler().state().epoch, u"test"_s, {}, {}});
        h.scheduler().leaderSeen({h.scheduler().state().epoch - 1, u"before"_s, {}, {}});
        QVERIFY(h.scheduler().state().leader);
    }

    void aClaimCommittedBeforeTheLossIsNotStartedAfterIt()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_s));
        h.start();
        settle(h);
        h.advance(30s); // the claim is on its way to the disk
        QVERIFY(onStore(h, [](Connection&) { return Result<void>(); }));
        h.scheduler().leaderSeen(Other(h).take());
        settle(h);
        QCOMPARE(h.starts(u"a"_s), 0);
        QVERIFY(h.scheduler().state().allActive().empty());
        // What becomes of it is decided by the process that leads now.
        QCOMPARE(h.ledger(), QStringList{u"a@09:01:00 STARTED/RUNNING"_s});
    }

    void aRunUnderWayEndsAndNothingOfItIsBooked()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_s));
        QSemaphore began, goOn;
        Result<SessionWritten> written = tl::unexpected(Error{});
        BarStore bars(h.store());
        h.body(u"a"_s,
               [&](const RunOrder& order, const std::stop_token& stop, const Runner::ReportProgress&) {
                   began.release();
                   goOn.acquire();
                   const TradingDate date = day("2026-11-20");
                   const SessionWrite session =
                       sampleWrite(order.run, Market::Kr, date, sampleBars(Market::Kr, date, 3));
                   written = bars.writeSession(session);
                   JobOutcome outcome;
                   outcome.state = stop.stop_requested() ? RunState::Cancelled : RunState::Succeeded;
                   return outcome;
               });
        h.start();
        settle(h);
        h.advance(30s);
        QTRY_VERIFY(began.available() > 0);
        Other other(h);
        h.scheduler().leaderSeen(other.take());
        QCOMPARE(h.scheduler().state().allActive().size(), size_t(1)); // it is not torn down
        goOn.release();
        QTRY_VERIFY(h.scheduler().state().allActive().empty());
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"NOT_LEADER"_s);
        QVERIFY(written.error().message.contains(u"other 77@desk"_s));
        QCOMPARE(h.ledger(), QStringList{u"a@09:01:00 STARTED/RUNNING"_s});
        auto stored = bars.sessionBars(Market::Kr, day("2026-11-20"));
        stored.waitForFinished();
        QVERIFY(stored.result() && stored.result()->isEmpty());
    }

    void aRunThatEndsBeforeAnybodyNoticesIsRefusedToo()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_s));
        QSemaphore began, goOn;
        h.body(u"a"_s, [&](const RunOrder&, const std::stop_token&, const Runner::ReportProgress&) {
            began.release();
            goOn.acquire();
            return JobOutcome{};
        });
        h.start();
        settle(h);
        h.advance(30s);
        QTRY_VERIFY(began.available() > 0);
        QSignalSpy lost(&h.scheduler(), &Scheduler::leadershipLost);
        Other(h).take();
        goOn.release();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(qvariant_cast<Error>(lost.first().first()).code, u"NOT_LEADER"_s);
        QTRY_VERIFY(h.scheduler().state().allActive().empty());
        QCOMPARE(h.ledger(), QStringList{u"a@09:01:00 STARTED/RUNNING"_s});
    }

    void aRunBetweenTwoAttemptsIsLeftToTheOther()
    {
        SchedulerHarness h(kStart);
        JobDefinition job = SchedulerHarness::job(u"a"_s);
        job.retry = {RetryClass::Safe, 3, 60s, 60s, 0s};
        h.add(job);
        h.body(u"a"_s, [](const RunOrder&, const std::stop_token&, const Runner::ReportProgress&) {
            JobOutcome outcome;
            outcome.state = RunState::Failed;
            outcome.retryable = true;
            return outcome;
        });
        h.start();
        settle(h);
        h.advance(30s);
        const auto waits = [&] {
            const auto& active = h.scheduler().state().allActive();
            return active.size() == 1 && active.begin()->second.state == RunState::RetryWait;
        };
        QTRY_VERIFY(waits());
        h.scheduler().leaderSeen(Other(h).take());
        QVERIFY(h.scheduler().state().allActive().empty());
        QVERIFY(h.scheduler().isIdle());
        QCOMPARE(h.starts(u"a"_s), 1);
    }

    void noVerbIsCarriedOutAnyMoreAndEachSaysWhy()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_s));
        h.start();
        settle(h);
        CommandHandler commands(h.scheduler(), h.store(), h.clock);
        h.scheduler().leaderSeen(Other(h).take());
        const JobId a(u"a"_s);
        const QVector<Verb> verbs{
            TriggerJob{a, {}, true}, HoldJob{a, {}},         SkipNext{a},
            CancelRun{RunId(1)},     UndoRun{RunId(1)},      SetGate{GateState::Halted},
            EditDefinition{},        RevertDefinition{a, 1}, ConfirmRun{RunId(1), true}};
        for (const Verb& verb : verbs) {
            auto answer = commands.execute({verb, u"kim"_s, u"because"_s, {}}, Language::English);
            QTRY_VERIFY(answer.isFinished());
            QVERIFY(!answer.result());
            QCOMPARE(answer.result().error().code, u"REFUSED"_s);
            QVERIFY(answer.result().error().message.startsWith(u"Another process leads this workspace"_s));
        }
        QVERIFY(!h.scheduler().state().job(a)->hold);
    }

    void everyWriteOfAFencedProcessLeavesNoTrace()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_s));
        h.start();
        settle(h);
        const auto hold = [](Connection& c) {
            return HoldStore::place(c, JobId(u"a"_s), {u"kim"_s, u"x"_s, kStart, std::nullopt});
        };
        Other other(h);
        other.take();
        const auto refused = onStore(h, hold);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"NOT_LEADER"_s);
        auto held = other.store->read([](Connection& c) { return HoldStore::active(c, kStart); });
        held.waitForFinished();
        QVERIFY(held.result() && held.result()->isEmpty());
        auto read = h.store().read([](Connection& c) { return LeaderStore::current(c); });
        read.waitForFinished();
        QCOMPARE(read.result().value()->holder, u"other 77@desk"_s); // reading goes on
    }

    void aStopAfterTheLossEndsWithoutBooking()
    {
        SchedulerHarness h(kStart);
        h.add(SchedulerHarness::job(u"a"_s));
        h.start();
        settle(h);
        h.scheduler().leaderSeen(Other(h).take());
        QSignalSpy stopped(&h.scheduler(), &Scheduler::stopped);
        h.scheduler().stop();
        QTRY_COMPARE(stopped.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLeadership)
#include "tst_leadership.moc"
