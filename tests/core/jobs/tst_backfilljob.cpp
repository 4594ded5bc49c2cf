// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/BackfillJob.h"
#include "tests/support/JobBench.h"

#include <QJsonArray>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestBackfillJob : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<JobBench>(kst("2026-11-23 21:00"));
        m_bench->job = u"krx-daily-backfill"_s;
        m_bench->internal->before = [this](const BarRequest&) { m_bench->clock.advance(Millis(200)); };
    }
    void cleanup() { m_bench.reset(); }

    void onlySessionsAreAskedForOldestFirst()
    {
        const JobOutcome outcome = runKr("2026-09-18", "2026-09-29");
        QCOMPARE(outcome.state, RunState::Succeeded);
        QCOMPARE(isoDates(), (QStringList{u"2026-09-18"_s, u"2026-09-21"_s, u"2026-09-22"_s, u"2026-09-23"_s,
                                          u"2026-09-28"_s, u"2026-09-29"_s}));
        QCOMPARE(outcome.counters.written, 6 * 20);
        QCOMPARE(outcome.details.value(u"days"_s).toArray().size(), 6);
        QVERIFY(!outcome.session);
    }

    void krxIsAskedOnceASecond()
    {
        runKr("2026-11-16", "2026-11-18");
        QCOMPARE(m_bench->waiter->waits, (QVector<qint64>{800, 800}));
    }

    void aSimulatedSourceIsNotSlowedDown()
    {
        m_bench->sources.byPath.insert(u"internal"_s, std::make_shared<FakeBarSource>(u"simulated"_s));
        runKr("2026-11-16", "2026-11-18");
        QVERIFY(m_bench->waiter->waits.isEmpty());
    }

    void progressHasATotalAndAnEstimate()
    {
        runKr("2026-11-16", "2026-11-19");
        const Progress half = m_bench->progress.at(2);
        QCOMPARE(half.done, 2);
        QCOMPARE(half.total, 4);
        QCOMPARE(half.etaMs, std::optional<qint64>(1200));
        QVERIFY(half.text.english().startsWith(u"2026-11-17"_s));
        QCOMPARE(m_bench->progress.last().etaMs, std::optional<qint64>(0));
    }

    void completeSessionsAreLeftAloneUnlessForced()
    {
        runKr("2026-11-17", "2026-11-18");
        m_bench->internal->asked.clear();
        const JobOutcome outcome = runKr("2026-11-16", "2026-11-19");
        QCOMPARE(isoDates(), (QStringList{u"2026-11-16"_s, u"2026-11-19"_s}));
        QCOMPARE(outcome.details.value(u"alreadyComplete"_s).toInt(), 2);
        m_bench->internal->asked.clear();
        const JobOutcome nothing = runKr("2026-11-16", "2026-11-19");
        QCOMPARE(nothing.state, RunState::Skipped);
        QCOMPARE(nothing.code, u"ALREADY_COMPLETE"_s);
        QVERIFY(m_bench->internal->asked.isEmpty());
        QCOMPARE(runKr("2026-11-16", "2026-11-19", {{u"force"_s, true}}).state, RunState::Succeeded);
        QCOMPARE(m_bench->internal->asked.size(), 4);
    }

    void aCancelledRunKeepsItsSessionsAndTheSameRequestContinues()
    {
        stopAt("2026-11-18");
        const JobOutcome stopped = runKr("2026-11-16", "2026-11-20", {{u"force"_s, true}});
        QCOMPARE(stopped.state, RunState::Cancelled);
        QVERIFY2(stopped.next.contains(u"2026-11-17"_s), qPrintable(stopped.next));
        QCOMPARE(m_bench->session(Market::Kr, day("2026-11-17")).size(), 20);
        QVERIFY(m_bench->session(Market::Kr, day("2026-11-18")).isEmpty());

        resume();
        const JobOutcome resumed = runKr("2026-11-16", "2026-11-20", {{u"force"_s, true}});
        QCOMPARE(resumed.state, RunState::Succeeded);
        QCOMPARE(isoDates(), (QStringList{u"2026-11-18"_s, u"2026-11-19"_s, u"2026-11-20"_s}));
        QCOMPARE(resumed.details.value(u"resumedAfter"_s).toString(), u"2026-11-17"_s);

        m_bench->internal->asked.clear();
        QCOMPARE(runKr("2026-11-16", "2026-11-20", {{u"force"_s, true}}).state, RunState::Succeeded);
        QCOMPARE(m_bench->internal->asked.size(), 5);
    }

    void anotherRequestDoesNotContinueThisOne()
    {
        stopAt("2026-11-18");
        runKr("2026-11-16", "2026-11-20", {{u"force"_s, true}});
        resume();
        runKr("2026-11-16", "2026-11-19", {{u"force"_s, true}});
        QCOMPARE(m_bench->internal->asked.size(), 4);
    }

    void partialSessionsDoNotStopTheOthers()
    {
        BarFetch partial = fetchOf(BarFetch::Kind::Rows, sampleBars(Market::Kr, day("2026-11-17"), 20));
        partial.emptyBoards = {u"KOSDAQ"_s};
        m_bench->internal->answers.insert(day("2026-11-17"), partial);
        const JobOutcome outcome = runKr("2026-11-16", "2026-11-18");
        QCOMPARE(outcome.state, RunState::Partial);
        QCOMPARE(outcome.code, u"SESSIONS_INCOMPLETE"_s);
        QVERIFY(outcome.message.contains(u"2026-11-17 EMPTY_BOARD"_s));
        QCOMPARE(m_bench->internal->asked.size(), 3);
        m_bench->internal->answers.clear();
        m_bench->internal->asked.clear();
        QCOMPARE(runKr("2026-11-16", "2026-11-18").state, RunState::Succeeded);
        QCOMPARE(isoDates(), QStringList{u"2026-11-17"_s});
    }

    void aSourceThatIsDownEndsTheRunAfterThreeSessions()
    {
        const Error down{u"CONNECT"_s, u"refused."_s, u"Check that it runs."_s};
        for (const char* date : {"2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"})
            m_bench->internal->answers.insert(day(date), tl::unexpected(down));
        const JobOutcome outcome = runKr("2026-11-16", "2026-11-20");
        QCOMPARE(outcome.state, RunState::Failed);
        QCOMPARE(outcome.code, u"CONNECT"_s);
        QVERIFY(outcome.retryable);
        QCOMPARE(m_bench->internal->asked.size(), 4);
        m_bench->internal->answers.clear();
        m_bench->internal->asked.clear();
        QCOMPARE(runKr("2026-11-16", "2026-11-20").state, RunState::Succeeded);
        QCOMPARE(m_bench->internal->asked.size(), 4);
    }

    void oneFailedSessionIsReportedAndTheOthersAreCollected()
    {
        m_bench->internal->answers.insert(day("2026-11-17"),
                                          tl::unexpected(Error{u"SCHEMA"_s, u"broken."_s, {}}));
        const JobOutcome outcome = runKr("2026-11-16", "2026-11-18");
        QCOMPARE(outcome.state, RunState::Partial);
        QVERIFY(outcome.message.contains(u"2026-11-17 SCHEMA"_s));
        QCOMPARE(m_bench->session(Market::Kr, day("2026-11-18")).size(), 20);
    }

    void aRangeThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("no start") << QString() << u"2026-11-20"_s << u"BAD_PARAMETER"_s;
        QTest::newRow("no end") << u"2026-11-20"_s << QString() << u"BAD_PARAMETER"_s;
        QTest::newRow("backwards") << u"2026-11-20"_s << u"2026-11-19"_s << u"BAD_PARAMETER"_s;
        QTest::newRow("future") << u"2026-11-24"_s << u"2026-11-25"_s << u"BAD_PARAMETER"_s;
        QTest::newRow("too long") << u"2021-11-19"_s << u"2026-11-20"_s << u"RANGE_TOO_LONG"_s;
        QTest::newRow("a weekend") << u"2026-11-21"_s << u"2026-11-22"_s << u"NON_TRADING_DAY"_s;
    }
    void aRangeThatMakesNoSenseIsRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, code);
        const JobOutcome outcome = runKr(qPrintable(from), qPrintable(to));
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.state, code == u"NON_TRADING_DAY"_s ? RunState::Skipped : RunState::Failed);
        QVERIFY(m_bench->internal->asked.isEmpty());
    }

    void aRangeIntoTheFutureEndsWithTheLastClosedSession()
    {
        runKr("2026-11-20", "2026-12-31");
        QCOMPARE(isoDates(), (QStringList{u"2026-11-20"_s, u"2026-11-23"_s}));
    }

    void usSessionsAreAskedForInRanges()
    {
        m_bench->internal->ranged = true;
        m_bench->internal->isSession = [this](TradingDate date) {
            return m_bench->calendars->of(Market::Us).isSession(date);
        };
        BackfillJob job(Market::Us, m_bench->waiter);
        const JobOutcome outcome =
            m_bench->run(job, {{u"from"_s, u"2026-07-01"_s}, {u"to"_s, u"2026-11-20"_s}});
        QCOMPARE(outcome.state, RunState::Succeeded);
        QCOMPARE(m_bench->internal->rangeCalls, 2);
        QCOMPARE(m_bench->session(Market::Us, day("2026-07-02")).size(), 35);
        QVERIFY(m_bench->waiter->waits.isEmpty());
    }

    void aSessionTheRangeLeftOutIsReported()
    {
        m_bench->internal->ranged = true;
        m_bench->internal->isSession = [](TradingDate date) {
            return date.dayOfWeek() <= 5 && date.toIso() != u"2026-11-18"_s;
        };
        BackfillJob job(Market::Us, m_bench->waiter);
        const JobOutcome outcome =
            m_bench->run(job, {{u"from"_s, u"2026-11-17"_s}, {u"to"_s, u"2026-11-19"_s}});
        QCOMPARE(outcome.state, RunState::Partial);
        QVERIFY2(outcome.message.contains(u"2026-11-18 NO_ROWS"_s), qPrintable(outcome.message));
        QCOMPARE(m_bench->session(Market::Us, day("2026-11-19")).size(), 35);
    }

private:
    JobOutcome runKr(const char* from, const char* to, QJsonObject parameters = {})
    {
        parameters.insert(u"from"_s, QString::fromLatin1(from));
        parameters.insert(u"to"_s, QString::fromLatin1(to));
        BackfillJob job(Market::Kr, m_bench->waiter);
        return m_bench->run(job, parameters, TriggerKind::Manual);
    }
    QStringList isoDates() const
    {
        QStringList dates;
        for (const TradingDate date : m_bench->internal->asked)
            dates.append(date.toIso());
        return dates;
    }
    void stopAt(const char* date)
    {
        m_bench->internal->before = [this, last = day(date)](const BarRequest& request) {
            if (request.date == last)
                m_bench->stop.request_stop();
        };
    }
    void resume()
    {
        m_bench->internal->before = nullptr;
        m_bench->internal->asked.clear();
        m_bench->stop = std::stop_source();
    }

    std::unique_ptr<JobBench> m_bench;
};

QTEST_GUILESS_MAIN(TestBackfillJob)
#include "tst_backfilljob.moc"
