// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/DailyCollectorJob.h"
#include "tests/support/JobBench.h"

#include <QJsonArray>
#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class TestDailyCollectorJob : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<JobBench>(kst("2026-11-23 16:00")); }
    void cleanup() { m_bench.reset(); }

    void aFullAnswerIsStoredAndSucceeds()
    {
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Succeeded);
        QCOMPARE(outcome.session, std::optional(kMonday));
        QCOMPARE(outcome.counters.read, 20);
        QCOMPARE(outcome.counters.written, 20);
        QVERIFY(!outcome.message.isEmpty());
        QVERIFY(!outcome.next.isEmpty());
        QVERIFY(outcome.followUps.isEmpty());
        QCOMPARE(m_bench->session(Market::Kr, kMonday).size(), 20);
        QCOMPARE(m_bench->coverage(Market::Kr, kMonday)->state, u"COMPLETE"_s);
        QVERIFY(!m_bench->progress.isEmpty());
    }

    void aLateStartWorksOnTheSessionItWasPlannedFor()
    {
        const JobOutcome outcome = runKr({}, TriggerKind::Cron, kst("2026-11-20 16:00"));
        QCOMPARE(outcome.session, std::optional(day("2026-11-20")));
    }

    void aCompleteSessionIsLeftAloneUnlessForced()
    {
        runKr();
        const JobOutcome again = runKr();
        QCOMPARE(again.state, RunState::Skipped);
        QCOMPARE(again.code, u"ALREADY_COMPLETE"_s);
        QCOMPARE(again.counters.skipped, 20);
        QCOMPARE(m_bench->internal->asked.size(), 1);
        m_bench->internal->close = 20'000;
        const JobOutcome forced = runKr({{u"force"_s, true}});
        QCOMPARE(forced.state, RunState::Succeeded);
        QCOMPARE(forced.counters.written, 20);
    }

    void aGivenDateThatIsClosedIsSkippedWithTheReason()
    {
        const JobOutcome outcome = runKr({{u"basDt"_s, u"2026-09-24"_s}});
        QCOMPARE(outcome.state, RunState::Skipped);
        QCOMPARE(outcome.code, u"NON_TRADING_DAY"_s);
        QVERIFY2(outcome.message.contains(u"Chuseok"_s), qPrintable(outcome.message));
        QVERIFY(m_bench->internal->asked.isEmpty());
    }

    void aGivenDateThatCannotBeCollectedIsRefused_data()
    {
        QTest::addColumn<QString>("basDt");
        QTest::addColumn<QString>("code");
        QTest::newRow("tomorrow") << u"2026-11-24"_s << u"BAD_PARAMETER"_s;
        QTest::newRow("not a date") << u"2026-13-01"_s << u"BAD_PARAMETER"_s;
        QTest::newRow("another form") << u"20261120"_s << u"BAD_PARAMETER"_s;
        QTest::newRow("outside the calendar") << u"2126-11-20"_s << u"CALENDAR_NOT_COVERED"_s;
    }
    void aGivenDateThatCannotBeCollectedIsRefused()
    {
        QFETCH(QString, basDt);
        QFETCH(QString, code);
        const JobOutcome outcome = runKr({{u"basDt"_s, basDt}});
        QCOMPARE(outcome.state, RunState::Failed);
        QCOMPARE(outcome.code, code);
        QVERIFY(!outcome.retryable);
        QVERIFY(!outcome.next.isEmpty());
    }

    void anUnpublishedSessionPlansItsNextLook()
    {
        m_bench->internal->answers.insert(kMonday, fetchOf(BarFetch::Kind::NotYet));
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Partial);
        QCOMPARE(outcome.code, u"NOT_PUBLISHED"_s);
        QCOMPARE(outcome.followUps.size(), 1);
        QCOMPARE(outcome.followUps[0].at, kst("2026-11-23 16:30"));
        QCOMPARE(outcome.followUps[0].parameters, (QJsonObject{{u"basDt"_s, u"2026-11-23"_s}}));
        QCOMPARE(m_bench->coverage(Market::Kr, kMonday)->state, u"NOT_YET"_s);
    }

    void theLookAfterTheFollowUpIsPlannedByTheFollowUp()
    {
        m_bench->internal->answers.insert(kMonday, fetchOf(BarFetch::Kind::NotYet));
        m_bench->clock.stepTo(kst("2026-11-23 20:00"));
        const JobOutcome evening = runKr({{u"basDt"_s, u"2026-11-23"_s}}, TriggerKind::Retry);
        QCOMPARE(evening.followUps[0].at, kst("2026-11-24 07:20"));
        m_bench->clock.stepTo(kst("2026-11-24 07:50"));
        const JobOutcome last = runKr({{u"basDt"_s, u"2026-11-23"_s}}, TriggerKind::Retry);
        QCOMPARE(last.state, RunState::Failed);
        QCOMPARE(last.code, u"NOT_PUBLISHED"_s);
        QVERIFY(last.followUps.isEmpty());
        QVERIFY2(last.next.contains(u"holiday"_s), qPrintable(last.next));
    }

    void aSessionStillTradingAtThePlannedInstantGetsItsOwnLook()
    {
        m_bench->clock.stepTo(kst("2026-11-19 16:00"));
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.session, std::optional(day("2026-11-18")));
        QCOMPARE(outcome.followUps.size(), 1);
        QCOMPARE(outcome.followUps[0].at, kst("2026-11-19 17:00"));
        QCOMPARE(outcome.followUps[0].parameters.value(u"basDt"_s).toString(), u"2026-11-19"_s);
    }

    void aSessionThatClosedBeforeALateStartIsLookedAtAtOnce()
    {
        m_bench->clock.stepTo(kst("2026-11-19 18:20"));
        const JobOutcome outcome = runKr({}, TriggerKind::Cron, kst("2026-11-19 16:00"));
        QCOMPARE(outcome.session, std::optional(day("2026-11-18")));
        QCOMPARE(outcome.followUps.size(), 1);
        QCOMPARE(outcome.followUps[0].at, kst("2026-11-19 18:20"));
        QCOMPARE(outcome.followUps[0].parameters.value(u"basDt"_s).toString(), u"2026-11-19"_s);
    }

    void aSourceThatSaysClosedOnASessionAsksTheOperator()
    {
        m_bench->internal->answers.insert(kMonday, fetchOf(BarFetch::Kind::Closed));
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Failed);
        QCOMPARE(outcome.code, u"CALENDAR_MISMATCH"_s);
        QVERIFY(!outcome.retryable);
    }

    void anEmptyBoardMakesTheSessionPartial()
    {
        BarFetch fetch = fetchOf(BarFetch::Kind::Rows, sampleBars(Market::Kr, kMonday, 20));
        fetch.emptyBoards = {u"ETF"_s};
        m_bench->internal->answers.insert(kMonday, fetch);
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Partial);
        QCOMPARE(outcome.code, u"EMPTY_BOARD"_s);
        QVERIFY(outcome.message.contains(u"ETF"_s));
        QCOMPARE(outcome.counters.written, 20);
        QCOMPARE(m_bench->coverage(Market::Kr, kMonday)->state, u"PARTIAL"_s);
    }

    void aBoardThatFailedMakesTheSessionPartialAndIsNamed()
    {
        BarFetch fetch = fetchOf(BarFetch::Kind::Rows, sampleBars(Market::Kr, kMonday, 20));
        fetch.errors = {{u"ETF"_s, u"SERVICE_NOT_APPLIED"_s, u"not applied for."_s}};
        m_bench->internal->answers.insert(kMonday, fetch);
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.code, u"BOARD_FAILED"_s);
        QVERIFY(outcome.message.contains(u"SERVICE_NOT_APPLIED"_s));
    }

    void fewerThanFourFifthsOfThePreviousSessionIsPartial_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("complete");
        QTest::newRow("as many") << 20 << true;
        QTest::newRow("exactly four fifths") << 16 << true;
        QTest::newRow("one less") << 15 << false;
    }
    void fewerThanFourFifthsOfThePreviousSessionIsPartial()
    {
        QFETCH(int, rows);
        QFETCH(bool, complete);
        runKr({{u"basDt"_s, u"2026-11-20"_s}});
        m_bench->internal->rows = rows;
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, complete ? RunState::Succeeded : RunState::Partial);
        QCOMPARE(outcome.code, complete ? QString() : u"ROW_COUNT_LOW"_s);
        QCOMPARE(m_bench->coverage(Market::Kr, kMonday)->expected, 20);
    }

    void badRowsAreRejectedCountedAndNamedWhileTheOthersAreStored()
    {
        auto bars = sampleBars(Market::Kr, kMonday, 20);
        bars[0].close.reset();
        bars[1].low = Price::fromUnits(99'999);
        bars[2].date = day("2026-11-20");
        bars[3].symbol = bars[4].symbol;
        m_bench->internal->answers.insert(kMonday, fetchOf(BarFetch::Kind::Rows, bars));
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Succeeded);
        QCOMPARE(outcome.counters.rejected, 4);
        QCOMPARE(outcome.counters.written, 16);
        QCOMPARE(outcome.details.value(u"rejects"_s).toArray().size(), 4);
    }

    void anAnswerWithoutAUsableRowFails()
    {
        m_bench->internal->answers.insert(kMonday, fetchOf(BarFetch::Kind::Rows));
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Failed);
        QCOMPARE(outcome.code, u"NO_ROWS"_s);
        QVERIFY(outcome.retryable);
    }

    void aFailedPathNamesItselfAndNeverFallsBack_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("retryable");
        for (const char* code : {"TIMEOUT", "CONNECT", "RATE", "HTTP_503", "HTTP_5XX", "BREAKER_OPEN"})
            QTest::newRow(code) << QString::fromLatin1(code) << true;
        for (const char* code : {"KEY_REJECTED", "HTTP_404", "NOT_JSON", "SCHEMA", "TLS"})
            QTest::newRow(code) << QString::fromLatin1(code) << false;
    }
    void aFailedPathNamesItselfAndNeverFallsBack()
    {
        QFETCH(QString, code);
        QFETCH(bool, retryable);
        m_bench->path = u"collector"_s;
        m_bench->collector->answers.insert(
            kMonday, tl::unexpected(Error{code, u"It did not work."_s, u"The next run asks again."_s}));
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Failed);
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.retryable, retryable);
        QVERIFY2(outcome.message.contains(u"collector path"_s), qPrintable(outcome.message));
        QVERIFY(m_bench->internal->asked.isEmpty());
    }

    void aPathThatIsNotConfiguredFails()
    {
        m_bench->path = u"script"_s;
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Failed);
        QCOMPARE(outcome.code, u"PATH_UNCONFIGURED"_s);
    }

    void aStoppedRunEndsCancelled()
    {
        m_bench->internal->before = [this](const BarRequest&) { m_bench->stop.request_stop(); };
        QCOMPARE(runKr().state, RunState::Cancelled);
        QVERIFY(m_bench->session(Market::Kr, kMonday).isEmpty());
    }

    void simulatedRowsNeverReplaceRealOnes()
    {
        runKr();
        BarFetch fetch = fetchOf(BarFetch::Kind::Rows, sampleBars(Market::Kr, kMonday, 20, 5));
        fetch.provider = u"SIM"_s;
        m_bench->internal->answers.insert(kMonday, fetch);
        const JobOutcome outcome = runKr({{u"force"_s, true}});
        QCOMPARE(outcome.code, u"SIM_OVER_REAL"_s);
        QCOMPARE(m_bench->session(Market::Kr, kMonday)[0].close, std::optional(Price::fromUnits(10'000)));
    }

    void aSimulatedSessionIsCollectedAgainFromARealSource()
    {
        auto simulated = sampleBars(Market::Kr, kMonday, 20, 5);
        for (Bar& bar : simulated)
            bar.source = u"SIM"_s;
        BarFetch fetch = fetchOf(BarFetch::Kind::Rows, simulated);
        fetch.provider = u"SIM"_s;
        m_bench->internal->answers.insert(kMonday, fetch);
        runKr();
        m_bench->internal->answers.clear();
        QCOMPARE(runKr().state, RunState::Succeeded);
        QCOMPARE(m_bench->coverage(Market::Kr, kMonday)->source, u"KRX"_s);
    }

    void theUsUniverseComesFromTheSettingsOrTheRun()
    {
        DailyCollectorJob job(Market::Us);
        m_bench->clock.stepTo(kst("2026-11-23 17:00"));
        m_bench->run(job);
        QCOMPARE(m_bench->internal->asked.last().toIso(), u"2026-11-20"_s);
        QCOMPARE(m_bench->internal->askedSymbols.last().size(), 35);
        m_bench->run(job, {{u"symbols"_s, QJsonArray{u"SPY"_s, u"AAPL"_s}}, {u"basDt"_s, u"2026-11-19"_s}});
        QCOMPARE(m_bench->internal->askedSymbols.last(), (QStringList{u"SPY"_s, u"AAPL"_s}));
    }

    void fewerThanNineTenthsOfTheUsSymbolsIsPartialWithTheMissingOnes_data()
    {
        QTest::addColumn<int>("missing");
        QTest::addColumn<bool>("complete");
        QTest::newRow("none") << 0 << true;
        QTest::newRow("three of 35") << 3 << true;
        QTest::newRow("four of 35") << 4 << false;
    }
    void fewerThanNineTenthsOfTheUsSymbolsIsPartialWithTheMissingOnes()
    {
        QFETCH(int, missing);
        QFETCH(bool, complete);
        m_bench->clock.stepTo(kst("2026-11-23 17:00"));
        const TradingDate friday = day("2026-11-20");
        const QStringList all = m_bench->settings->list(u"investment.data.us.symbols"_s);
        auto bars = m_bench->internal->usual({Market::Us, friday, all.mid(missing), {}});
        m_bench->internal->answers.insert(friday, fetchOf(BarFetch::Kind::Rows, bars));
        DailyCollectorJob job(Market::Us);
        const JobOutcome outcome = m_bench->run(job);
        QCOMPARE(outcome.state, complete ? RunState::Succeeded : RunState::Partial);
        QCOMPARE(outcome.details.value(u"missing"_s).toArray().size(), missing);
        if (!complete) {
            QCOMPARE(outcome.code, u"MISSING_SYMBOLS"_s);
            QVERIFY(outcome.message.contains(all.first()));
        }
    }

    void aFileInTheDropFolderComesBeforeTheSource()
    {
        const auto file = std::make_shared<FakeBarSource>(u"file"_s);
        file->provider = u"FILE"_s;
        m_bench->sources.byPath.insert(u"file"_s, file);
        m_bench->sources.dropped = {kMonday};
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Succeeded);
        QVERIFY2(outcome.message.contains(u"over the file path"_s), qPrintable(outcome.message));
        QCOMPARE(file->asked, QVector<TradingDate>{kMonday});
        QVERIFY(m_bench->internal->asked.isEmpty());
    }

    void namesOfADroppedFileAreNotCutToTheUniverse()
    {
        m_bench->clock.stepTo(kst("2026-11-23 17:00"));
        const TradingDate friday = day("2026-11-20");
        const auto file = std::make_shared<FakeBarSource>(u"file"_s);
        file->answers.insert(friday,
                             fetchOf(BarFetch::Kind::Rows, {sampleBar(Market::Us, friday, u"ZZZZ"_s, 5)}));
        m_bench->sources.byPath.insert(u"file"_s, file);
        m_bench->path = u"file"_s;
        DailyCollectorJob job(Market::Us);
        QCOMPARE(m_bench->run(job).state, RunState::Succeeded);
        QCOMPARE(file->askedSymbols, QVector<QStringList>{QStringList()});
    }

    void earlierSessionsThatAreMissingAreNamed()
    {
        const JobOutcome outcome = runKr();
        QVERIFY2(outcome.next.contains(u"2026-11-20"_s), qPrintable(outcome.next));
        QVERIFY(outcome.next.contains(u"backfill"_s));
    }

private:
    JobOutcome runKr(const QJsonObject& parameters = {}, TriggerKind kind = TriggerKind::Cron,
                     std::optional<Instant> plannedAt = {})
    {
        DailyCollectorJob job(Market::Kr);
        return m_bench->run(job, parameters, kind, plannedAt);
    }

    const TradingDate kMonday = day("2026-11-23");
    std::unique_ptr<JobBench> m_bench;
};

QTEST_GUILESS_MAIN(TestDailyCollectorJob)
#include "tst_dailycollectorjob.moc"
