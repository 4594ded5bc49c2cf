// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/SecondSource.h"

#include "core/jobs/DailyCollectorJob.h"
#include "tests/support/JobBench.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const QString kFallback = u"KIS_FALLBACK"_s;
const QString kSymbolsSource = u"investment.data.krx.fallback-symbols-source"_s;
const QString kSymbols = u"investment.data.krx.fallback-symbols"_s;

Result<BarFetch> failure(const QString& code)
{
    return tl::unexpected(Error{code, u"It did not work."_s, u"The next run asks again."_s});
}

} // namespace

/// What a daily collection does with the broker's bars, seen through the job.
class TestSecondSource : public QObject
{
    Q_OBJECT

private slots:
    void init() { start({}); }
    void cleanup() { m_bench.reset(); }

    void theBrokerIsNotAskedWhileAnotherLookIsPlanned()
    {
        krxHasNothing();
        const JobOutcome outcome = runKr(); // 07:35, 07:50 is still to come
        QCOMPARE(outcome.code, u"NOT_PUBLISHED"_s);
        QCOMPARE(outcome.followUps.size(), 1);
        QVERIFY(m_broker->asked.isEmpty());
    }

    void theLastLookStoresTheBrokersRowsAndSaysSo()
    {
        krxHasNothing();
        lastLook();
        const JobOutcome outcome = runKr();
        QVERIFY2(outcome.state == RunState::Succeeded, qPrintable(outcome.code + outcome.message));
        QVERIFY2(outcome.message.contains(u"has not published 2026-11-23"_s), qPrintable(outcome.message));
        QVERIFY(outcome.message.contains(u"kis-daily was asked for the 20 symbols of 2026-11-20"_s));
        QVERIFY(outcome.message.contains(u"answered 20"_s));
        QVERIFY(outcome.details.contains(u"secondSource"_s));
        QCOMPARE(outcome.details.value(u"provider"_s).toString(), kFallback);
        QCOMPARE(m_bench->coverage(Market::Kr, kMonday)->source, kFallback);
        QCOMPARE(m_bench->coverage(Market::Kr, kMonday)->state, u"COMPLETE"_s);
        const auto bars = m_bench->session(Market::Kr, kMonday);
        QCOMPARE(bars.size(), 20);
        QCOMPARE(bars[0].source, kFallback);
        QCOMPARE(bars[0].board, u"KOSPI"_s);
        QCOMPARE(bars[0].name, u"가온000001"_s);
    }

    void krxIsAskedAgainAndItsRowsReplaceTheBrokers()
    {
        krxHasNothing();
        lastLook();
        const JobOutcome first = runKr();
        QCOMPARE(first.followUps.size(), 1);
        QCOMPARE(first.followUps[0].at, kst("2026-11-24 11:50"));
        QCOMPARE(first.followUps[0].parameters.value(u"basDt"_s).toString(), u"2026-11-23"_s);
        m_bench->clock.stepTo(kst("2026-11-24 11:50"));
        m_bench->internal->answers.clear();
        const JobOutcome second = runKr();
        QCOMPARE(second.state, RunState::Succeeded);
        QVERIFY(second.followUps.isEmpty());
        QCOMPARE(m_bench->coverage(Market::Kr, kMonday)->source, u"KRX"_s);
        QCOMPARE(m_bench->session(Market::Kr, kMonday)[0].source, u"KRX"_s);
        QCOMPARE(runKr().code, u"ALREADY_COMPLETE"_s); // the exchange's own rows are final
    }

    void whenKrxStillHasNothingTheBrokersRowsAreKeptWithoutAnotherCall()
    {
        krxHasNothing();
        lastLook();
        runKr();
        m_bench->clock.stepTo(kst("2026-11-24 11:50"));
        m_bench->internal->answers[kMonday] = failure(u"PROVIDER_EMPTY"_s);
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Skipped);
        QCOMPARE(outcome.code, u"ALREADY_COMPLETE"_s);
        QVERIFY2(outcome.message.contains(kFallback), qPrintable(outcome.message));
        QCOMPARE(outcome.counters.skipped, 20);
        QCOMPARE(m_broker->asked.size(), 1);
        QCOMPARE(m_bench->coverage(Market::Kr, kMonday)->state, u"COMPLETE"_s);
    }

    void krxsSilencePastItsPublicationIsALastLookToo()
    {
        m_bench->internal->answers[kMonday] = failure(u"PROVIDER_EMPTY"_s);
        QCOMPARE(runKr().state, RunState::Succeeded);
        QCOMPARE(m_bench->coverage(Market::Kr, kMonday)->source, kFallback);
    }

    void anotherFailureWaitsForTheLastLook_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"TIMEOUT", "KEY_REJECTED", "NOT_JSON"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void anotherFailureWaitsForTheLastLook()
    {
        QFETCH(QString, code);
        m_bench->internal->answers[kMonday] = failure(code);
        QCOMPARE(runKr().code, code);
        QVERIFY(m_broker->asked.isEmpty());
        lastLook();
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Succeeded);
        QVERIFY2(outcome.message.contains(u"failed (%1)"_s.arg(code)), qPrintable(outcome.message));
    }

    void aClosedMarketAndAStopAskNobody()
    {
        lastLook();
        m_bench->internal->answers[kMonday] = fetchOf(BarFetch::Kind::Closed);
        QCOMPARE(runKr().code, u"CALENDAR_MISMATCH"_s);
        m_bench->internal->answers[kMonday] = failure(u"CANCELLED"_s);
        QCOMPARE(runKr().state, RunState::Cancelled);
        QVERIFY(m_broker->asked.isEmpty());
    }

    void withoutABrokerTheLastLookFailsAsBefore()
    {
        m_bench->sources.broker.reset();
        krxHasNothing();
        lastLook();
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Failed);
        QCOMPARE(outcome.code, u"NOT_PUBLISHED"_s);
    }

    void whatTheBrokerCannotAnswerLeavesTheFailureAndIsSaid()
    {
        krxHasNothing();
        lastLook();
        m_broker->answers[kMonday] = failure(u"RATE"_s);
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.code, u"NOT_PUBLISHED"_s);
        QVERIFY2(outcome.message.contains(u"kis-daily was asked"_s), qPrintable(outcome.message));
        QVERIFY(outcome.message.contains(u"and failed: It did not work."_s));
        QVERIFY(m_bench->session(Market::Kr, kMonday).isEmpty());
    }

    void thinBrokersRowsAreStoredAsPartial()
    {
        krxHasNothing();
        lastLook();
        m_broker->answers[kMonday] = brokersRows(15);
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.state, RunState::Partial);
        QCOMPARE(outcome.code, u"ROW_COUNT_LOW"_s);
        QVERIFY(outcome.message.contains(u"kis-daily was asked"_s));
        QCOMPARE(m_bench->coverage(Market::Kr, kMonday)->state, u"PARTIAL"_s);
    }

    void aSecondRunAsksTheBrokerOnlyForTheRest()
    {
        thinBrokersRowsAreStoredAsPartial();
        m_broker->answers.clear();
        const JobOutcome outcome = runKr();
        QVERIFY2(outcome.state == RunState::Succeeded, qPrintable(outcome.message));
        QCOMPARE(m_broker->askedSymbols.last().size(), 5);
        QCOMPARE(m_bench->session(Market::Kr, kMonday).size(), 20);
    }

    void aBoardTheBrokerDoesNotHaveMakesTheSessionPartial()
    {
        auto rows = sampleBars(Market::Kr, kFriday, 20);
        rows[19].board = u"INDEX"_s;
        store(kFriday, rows);
        krxHasNothing();
        lastLook();
        m_broker->answers[kMonday] = brokersRows(19);
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.code, u"EMPTY_BOARD"_s);
        QVERIFY2(outcome.message.contains(u"INDEX"_s), qPrintable(outcome.message));
    }

    void theSymbolsMayComeFromTheSettings()
    {
        start({{kSymbolsSource, u"CONFIG"_s}, {kSymbols, u"000003,000005"_s}});
        krxHasNothing();
        lastLook();
        const JobOutcome outcome = runKr();
        QCOMPARE(m_broker->askedSymbols.last(), (QStringList{u"000003"_s, u"000005"_s}));
        QCOMPARE(outcome.code, u"ROW_COUNT_LOW"_s); // the same gates hold
    }

    void withoutSymbolsTheBrokerIsNotAskedAndThatIsSaid_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("said");
        QTest::newRow("settings") << u"CONFIG"_s << u"fallback-symbols is empty"_s;
        QTest::newRow("nothing stored") << u"PREVIOUS_DAY"_s << u"no complete real session"_s;
    }
    void withoutSymbolsTheBrokerIsNotAskedAndThatIsSaid()
    {
        QFETCH(QString, from);
        QFETCH(QString, said);
        start({{kSymbolsSource, from}}, false);
        krxHasNothing();
        lastLook();
        const JobOutcome outcome = runKr();
        QCOMPARE(outcome.code, u"NOT_PUBLISHED"_s);
        QVERIFY2(outcome.message.contains(said), qPrintable(outcome.message));
        QVERIFY(m_broker->asked.isEmpty());
    }

    void rowsOfTheExchangeAreNeverReplacedByTheBrokers()
    {
        BarFetch half = fetchOf(BarFetch::Kind::Rows, sampleBars(Market::Kr, kMonday, 10));
        half.emptyBoards = {u"ETF"_s};
        m_bench->internal->answers[kMonday] = half;
        QCOMPARE(runKr().state, RunState::Partial);
        krxHasNothing();
        lastLook();
        runKr();
        QVERIFY(m_broker->asked.isEmpty());
        QCOMPARE(m_bench->session(Market::Kr, kMonday)[0].source, u"KRX"_s);
    }

    void nothingIsAskedBesideTheSimulatedMarket()
    {
        m_bench->sources.byPath[u"internal"_s] = std::make_shared<FakeBarSource>(u"simulated"_s);
        const auto simulated =
            std::dynamic_pointer_cast<FakeBarSource>(m_bench->sources.byPath[u"internal"_s]);
        simulated->answers[kMonday] = fetchOf(BarFetch::Kind::NotYet);
        lastLook();
        QCOMPARE(runKr().code, u"NOT_PUBLISHED"_s);
        QVERIFY(m_broker->asked.isEmpty());
    }

    void manySymbolsAreAskedInChunksTheMostTradedFirst()
    {
        auto rows = sampleBars(Market::Kr, kFriday, 250);
        rows[200].turnover = 1'000'000'000;
        store(kFriday, rows);
        krxHasNothing();
        lastLook();
        const JobOutcome outcome = runKr();
        QVERIFY2(outcome.state == RunState::Succeeded, qPrintable(outcome.message));
        QCOMPARE(m_broker->askedSymbols.size(), 3);
        QCOMPARE(m_broker->askedSymbols[0].size(), 100);
        QCOMPARE(m_broker->askedSymbols[0][0], u"000201"_s);
        QCOMPARE(m_broker->askedSymbols[2].size(), 50);
        QVERIFY(std::any_of(m_bench->progress.begin(), m_bench->progress.end(),
                            [](const Progress& p) { return p.done == 200 && p.total == 250; }));
    }

    void aBrokerThatIsSilentTooIsNotAskedForEverySymbol()
    {
        store(kFriday, sampleBars(Market::Kr, kFriday, 450));
        krxHasNothing();
        lastLook();
        m_broker->answers[kMonday] = fetchOf(BarFetch::Kind::Rows);
        QCOMPARE(runKr().code, u"NOT_PUBLISHED"_s);
        QCOMPARE(m_broker->asked.size(), 2);
    }

    void whatTheTimeAllowedIsStored()
    {
        store(kFriday, sampleBars(Market::Kr, kFriday, 450));
        krxHasNothing();
        lastLook();
        m_broker->before = [this](const BarRequest&) { m_bench->clock.advance(std::chrono::minutes(11)); };
        const JobOutcome outcome = runKr();
        QCOMPARE(m_broker->asked.size(), 2);
        QCOMPARE(outcome.code, u"ROW_COUNT_LOW"_s);
        QCOMPARE(m_bench->session(Market::Kr, kMonday).size(), 200);
    }

    void aStopWhileTheBrokerIsAskedStoresNothing()
    {
        krxHasNothing();
        lastLook();
        m_broker->before = [this](const BarRequest&) { m_bench->stop.request_stop(); };
        QCOMPARE(runKr().state, RunState::Cancelled);
        QVERIFY(m_bench->session(Market::Kr, kMonday).isEmpty());
    }

    void theBrokerFillsOnlyTheMissingUsSymbols()
    {
        const JobOutcome outcome = runUs(8);
        QVERIFY2(outcome.state == RunState::Succeeded, qPrintable(outcome.message));
        QCOMPARE(m_broker->askedSymbols.last(), usSymbols().mid(8));
        QVERIFY2(outcome.message.contains(u"answered 8 of 10 symbols"_s), qPrintable(outcome.message));
        QVERIFY(outcome.message.contains(u"kis-daily was asked for the 2 missing ones and answered 2"_s));
        const auto bars = m_bench->session(Market::Us, kFriday);
        QCOMPARE(bars.size(), 10);
        QCOMPARE(std::count_if(bars.begin(), bars.end(), [](const Bar& b) { return b.source == kFallback; }),
                 2);
        QCOMPARE(m_bench->coverage(Market::Us, kFriday)->source, u"mixed"_s);
    }

    void nineTenthsOfTheUsSymbolsAreEnough()
    {
        const JobOutcome outcome = runUs(9);
        QCOMPARE(outcome.state, RunState::Succeeded);
        QVERIFY(m_broker->asked.isEmpty());
        QVERIFY(!outcome.message.contains(u"kis-daily"_s));
    }

    void aFailedUsPathIsReplacedForTheSession()
    {
        m_bench->internal->answers[kFriday] = failure(u"CONNECT"_s);
        const JobOutcome outcome = runUs(-1);
        QVERIFY2(outcome.state == RunState::Succeeded, qPrintable(outcome.message));
        QVERIFY2(outcome.message.contains(u"failed (CONNECT)"_s), qPrintable(outcome.message));
        QCOMPARE(m_bench->coverage(Market::Us, kFriday)->source, kFallback);
        QCOMPARE(m_bench->session(Market::Us, kFriday).size(), 10);
    }

    void usRowsThatAreStoredAlreadyAreKept()
    {
        m_broker->answers[kFriday] = failure(u"RATE"_s);
        QCOMPARE(runUs(6).code, u"MISSING_SYMBOLS"_s);
        m_broker->answers.clear();
        m_bench->internal->answers[kFriday] = failure(u"CONNECT"_s);
        const JobOutcome outcome = runUs(-1);
        QVERIFY2(outcome.state == RunState::Succeeded, qPrintable(outcome.message));
        QCOMPARE(m_broker->askedSymbols.last(), usSymbols().mid(6));
        QCOMPARE(m_bench->session(Market::Us, kFriday).size(), 10);
        QCOMPARE(m_bench->coverage(Market::Us, kFriday)->source, u"mixed"_s);
    }

    void aThinUsAnswerTheBrokerCannotFillStaysPartial()
    {
        m_broker->answers[kFriday] = failure(u"RATE"_s);
        const JobOutcome outcome = runUs(8);
        QCOMPARE(outcome.state, RunState::Partial);
        QCOMPARE(outcome.code, u"MISSING_SYMBOLS"_s);
        QVERIFY2(outcome.message.contains(u"and failed"_s), qPrintable(outcome.message));
        QCOMPARE(m_bench->session(Market::Us, kFriday).size(), 8);
    }

private:
    void start(const QHash<QString, QString>& settings, bool withFriday = true)
    {
        auto all = settings;
        all.insert(u"investment.data.us.symbols"_s, usSymbols().join(u','));
        m_bench = std::make_unique<JobBench>(kst("2026-11-24 07:35"), all);
        m_broker = std::make_shared<FakeBarSource>(u"kis-daily"_s);
        m_broker->provider = kFallback;
        m_bench->sources.broker = m_broker;
        if (withFriday)
            store(kFriday, sampleBars(Market::Kr, kFriday, 20));
    }
    void store(TradingDate session, const QVector<Bar>& bars)
    {
        const RunId run = insertRun(m_bench->workspace.store());
        const auto written = m_bench->bars.writeSession(sampleWrite(run, Market::Kr, session, bars));
        if (!written)
            qFatal("%s", qPrintable(written.error().text()));
    }
    void krxHasNothing() { m_bench->internal->answers[kMonday] = fetchOf(BarFetch::Kind::NotYet); }
    void lastLook() { m_bench->clock.stepTo(kst("2026-11-24 07:50")); }
    BarFetch brokersRows(int count) const
    {
        BarFetch fetch = fetchOf(BarFetch::Kind::Rows, sampleBars(Market::Kr, kMonday, count));
        fetch.provider = kFallback;
        for (Bar& bar : fetch.bars) {
            bar.source = kFallback;
            bar.board.clear();
            bar.name.clear();
        }
        return fetch;
    }
    static QStringList usSymbols() { return u"SPY,QQQ,IWM,TLT,IEF,BIL,GLD,DBC,XLK,XLF"_s.split(u','); }
    JobOutcome runKr()
    {
        DailyCollectorJob job(Market::Kr);
        return m_bench->run(job, {{u"basDt"_s, u"2026-11-23"_s}}, TriggerKind::Retry);
    }
    /// With the first `arrived` symbols from the path; -1: as scripted before.
    JobOutcome runUs(int arrived)
    {
        m_bench->clock.stepTo(kst("2026-11-23 17:00"));
        if (arrived >= 0) {
            BarFetch fetch =
                fetchOf(BarFetch::Kind::Rows,
                        m_bench->internal->usual({Market::Us, kFriday, usSymbols().mid(0, arrived), {}}));
            m_bench->internal->answers[kFriday] = fetch;
        }
        DailyCollectorJob job(Market::Us);
        return m_bench->run(job);
    }

    const TradingDate kMonday = day("2026-11-23");
    const TradingDate kFriday = day("2026-11-20");
    std::unique_ptr<JobBench> m_bench;
    std::shared_ptr<FakeBarSource> m_broker;
};

QTEST_GUILESS_MAIN(TestSecondSource)
#include "tst_secondsource.moc"
