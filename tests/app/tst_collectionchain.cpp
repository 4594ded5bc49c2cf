// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ChainBench.h"
#include "tests/support/FakeYahooServer.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace ic;
using namespace ic::chain;
using namespace Qt::StringLiterals;

namespace {

const QString kUs = u"us-daily-collector"_s;
} // namespace

/// The chain from a provider's socket to the rows of the ledger, over each path, with the real programs.
class TestCollectionChain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bothPathsStoreTheSameBytesOfEveryRow();
    void publishedDaysArriveWholeOverBothPaths();
    void switchingThePathChangesTheNextRun();
    void anUndoRestoresTheFormerRowsExactly();
    void undoneOutOfOrderTheLaterRunsRowsStay();
    void theShadowFindsExactlyTheTamperedValue();
    void aDayNotPublishedIsAskedForAgain();
    void aBackfillCollectsTheWeekOverBothPaths();
    void theUsChainRunsThroughTheCollector();
    void theUsBackfillRunsThroughTheCollector();
    void theScriptPathStoresWhatTheScriptPrints();

private:
    /// Two workspaces, one over each path; the comparison is the caller's.
    static void collectBothWays(const FakeKrxServer& krx, const QStringList& days, QStringList& internal,
                                QStringList& collector);
};

void TestCollectionChain::initTestCase()
{
    if (!ChainCollector::isBuilt())
        QSKIP("The data-collector is not part of this build.");
}

void TestCollectionChain::collectBothWays(const FakeKrxServer& krx, const QStringList& days,
                                          QStringList& internal, QStringList& collector)
{
    {
        ChainHost host;
        setKrx(host, krx);
        host.start();
        for (const QString& day : days) {
            const RunDetail run = host.collect(kKrx, day);
            QVERIFY2(!run.row.message.isEmpty() && run.row.path == u"internal", qPrintable(said(run)));
        }
        internal = ChainLedger::contents(host.workspace());
    }
    ChainCollector service;
    QVERIFY2(service.start(toKrx(krx)), qPrintable(service.log()));
    ChainHost host;
    setKrx(host, krx);
    host.set("KRX_COLLECTOR_URL", service.url());
    host.start();
    for (const QString& day : days) {
        const RunDetail run = host.collect(kKrx, day);
        QVERIFY2(!run.row.message.isEmpty() && run.row.path == u"collector", qPrintable(said(run)));
    }
    collector = ChainLedger::contents(host.workspace());
}

void TestCollectionChain::bothPathsStoreTheSameBytesOfEveryRow()
{
    FakeKrxServer krx;
    const int expected = ChainMarket::addMadeUpDay(krx, basic(kMonday)).all();
    QStringList internal;
    QStringList collector;
    collectBothWays(krx, {kMonday}, internal, collector);
    QCOMPARE(internal.size(), expected);
    QCOMPARE(collector, internal);
}

void TestCollectionChain::publishedDaysArriveWholeOverBothPaths()
{
    const QString data = qEnvironmentVariable("IC_SHARED_DATA");
    if (data.isEmpty())
        QSKIP("IC_SHARED_DATA is not set.");
    FakeKrxServer krx;
    const QStringList days = {kMonday, u"2026-03-10"_s, u"2026-03-11"_s, u"2026-03-12"_s, u"2026-03-13"_s};
    int expected = 0;
    for (const QString& day : days) {
        const int rows = krx.loadCsv(data + u"/krx/daily/%1.csv.gz"_s.arg(day), basic(day));
        QVERIFY(rows > 2'000);
        expected += rows;
    }
    QStringList internal;
    QStringList collector;
    collectBothWays(krx, days, internal, collector);
    QCOMPARE(internal.size(), expected);
    QCOMPARE(collector, internal);
}

void TestCollectionChain::switchingThePathChangesTheNextRun()
{
    FakeKrxServer krx;
    ChainMarket::addMadeUpDay(krx, basic(kMonday));
    ChainCollector service;
    QVERIFY2(service.start(toKrx(krx)), qPrintable(service.log()));
    ChainHost host;
    setKrx(host, krx);
    host.set("KRX_COLLECTOR_URL", service.url());
    host.start();
    QCOMPARE(host.path(kKrx).available, QStringList({u"collector"_s, u"internal"_s}));
    QCOMPARE(host.collect(kKrx, kMonday).row.path, u"collector"_s);
    QVERIFY(switchTo(host, kKrx, false));
    QTRY_COMPARE(host.path(kKrx).active, u"internal"_s);
    const RunDetail off = host.collect(kKrx, kMonday, true);
    VERIFY_RUN(off, Succeeded);
    QCOMPARE(off.row.path, u"internal"_s);
    QCOMPARE(off.row.counters.written, 0); // the same bytes: nothing is new
    host.start();                          // the switch outlives the process
    QCOMPARE(host.collect(kKrx, kMonday, true).row.path, u"internal"_s);
    QVERIFY(switchTo(host, kKrx, true));
    QTRY_COMPARE(host.path(kKrx).active, u"collector"_s);
    QCOMPARE(host.collect(kKrx, kMonday, true).row.path, u"collector"_s);
}

void TestCollectionChain::anUndoRestoresTheFormerRowsExactly()
{
    FakeKrxServer krx;
    ChainMarket::addMadeUpDay(krx, basic(kMonday));
    ChainHost host;
    setKrx(host, krx);
    host.start();
    VERIFY_RUN(host.collect(kKrx, kMonday), Succeeded);
    const QStringList rows = ChainLedger::bars(host.workspace());
    const QStringList coverage = ChainLedger::coverage(host.workspace());
    // KRX corrects one price and adds one stock.
    krx.clear(u"sto/stk_bydd_trd"_s);
    krx.clear(u"etp/etf_bydd_trd"_s);
    krx.clear(u"sto/ksq_bydd_trd"_s);
    krx.clear(u"idx/kospi_dd_trd"_s);
    krx.clear(u"idx/kosdaq_dd_trd"_s);
    ChainMarket::addMadeUpDay(krx, basic(kMonday));
    krx.add(u"sto/stk_bydd_trd"_s, FakeKrxServer::stock(basic(kMonday), u"990010"_s, u"KOSPI"_s, 77'000));
    krx.add(u"etp/etf_bydd_trd"_s, FakeKrxServer::etf(basic(kMonday), u"590010"_s, 11'000));
    const RunDetail second = host.collect(kKrx, kMonday, true);
    VERIFY_RUN(second, Succeeded);
    QCOMPARE(second.row.counters.written, 2);
    QVERIFY(ChainLedger::bars(host.workspace()) != rows);
    VERIFY_RUN(host.run(UndoRun{*second.row.run}), Succeeded);
    QCOMPARE(ChainLedger::bars(host.workspace()), rows);
    QCOMPARE(ChainLedger::coverage(host.workspace()), coverage);
    QCOMPARE(host.run(UndoRun{*second.row.run}).row.code, u"NOT_UNDOABLE"_s);
}

void TestCollectionChain::undoneOutOfOrderTheLaterRunsRowsStay()
{
    FakeKrxServer krx;
    const int rows = ChainMarket::addMadeUpDay(krx, basic(kMonday)).all();
    ChainHost host;
    setKrx(host, krx);
    host.start();
    const RunDetail first = host.collect(kKrx, kMonday);
    krx.add(u"sto/stk_bydd_trd"_s, FakeKrxServer::stock(basic(kMonday), u"990010"_s, u"KOSPI"_s, 77'000));
    const RunDetail second = host.collect(kKrx, kMonday, true);
    QCOMPARE(second.row.counters.written, 1);
    const RunDetail undo = host.run(UndoRun{*first.row.run});
    QVERIFY2(undo.row.run, qPrintable(said(undo)));
    QCOMPARE(ChainLedger::bars(host.workspace()).size(), 1);
    VERIFY_RUN(host.collect(kKrx, kMonday, true), Succeeded);
    QCOMPARE(ChainLedger::bars(host.workspace()).size(), rows + 1);
}

void TestCollectionChain::theShadowFindsExactlyTheTamperedValue()
{
    FakeKrxServer krx;
    const int rows = ChainMarket::addMadeUpDay(krx, basic(kMonday)).all();
    FakeKrxServer other; // what the collector sees
    ChainMarket::addMadeUpDay(other, basic(kMonday));
    ChainCollector service;
    QVERIFY2(service.start(toKrx(other)), qPrintable(service.log()));
    ChainHost host;
    setKrx(host, krx);
    host.set("KRX_COLLECTOR_URL", service.url());
    host.start();
    const ShadowRun shadow{JobId(kKrx), {{u"basDt"_s, kMonday}}};
    const RunDetail equal = host.run(shadow);
    VERIFY_RUN(equal, Succeeded);
    QCOMPARE(equal.details.value(u"equalRows").toInt(), rows);
    QCOMPARE(equal.details.value(u"differingTotal").toInt(), 0);

    other.clear(u"idx/kosdaq_dd_trd"_s);
    other.add(u"idx/kosdaq_dd_trd"_s, FakeKrxServer::index(basic(kMonday), u"KOSDAQ"_s, u"코스닥"_s,
                                                           u"912.80"_s, {{u"ACC_TRDVOL"_s, u"412345679"_s}}));
    const RunDetail tampered = host.run(shadow);
    VERIFY_RUN(tampered, Partial);
    QCOMPARE(tampered.row.code, u"PATHS_DIFFER"_s);
    QCOMPARE(tampered.details.value(u"differing").toArray(),
             QJsonArray({QJsonObject{{u"symbol"_s, u"IDX:KOSDAQ"_s},
                                     {u"field"_s, u"volume"_s},
                                     {u"a"_s, u"412345679"_s},
                                     {u"b"_s, u"412345678"_s}}}));
    QCOMPARE(ChainLedger::bars(host.workspace()).size(), 0); // a shadow writes nothing
}

void TestCollectionChain::aDayNotPublishedIsAskedForAgain()
{
    FakeKrxServer krx;
    ChainHost host;
    setKrx(host, krx);
    host.start();
    const RunDetail run = host.run(TriggerJob{JobId(kKrx), {}, false});
    VERIFY_RUN(run, Partial);
    QCOMPARE(run.row.code, u"NOT_PUBLISHED"_s);
    QCOMPARE(run.row.session, TradingDate(2026, 3, 13));
    QVERIFY2(run.next.contains(u"18:30"_s), qPrintable(run.next));
    const auto again = [&]() -> std::optional<HistoryRow> {
        for (const HistoryRow& row : host.history(kKrx)) {
            if (row.kind == TriggerKind::Retry)
                return row;
        }
        return std::nullopt;
    };
    QTRY_VERIFY(again());
    QCOMPARE(again()->plannedAt, ChainHost::kFridayEvening + std::chrono::minutes(30));
    QVERIFY(ChainLedger::bars(host.workspace()).isEmpty());

    // Published meanwhile, the look that was planned finds it.
    const int rows = ChainMarket::addMadeUpDay(krx, u"20260313"_s).all();
    host.start(600.0);
    QTRY_COMPARE_WITH_TIMEOUT(again()->runState, RunState::Succeeded, 20'000);
    QCOMPARE(again()->counters.written, rows);
}

void TestCollectionChain::aBackfillCollectsTheWeekOverBothPaths()
{
    FakeKrxServer krx;
    int rows = 0;
    for (const QString& day : {u"20260309"_s, u"20260310"_s})
        rows += ChainMarket::addMadeUpDay(krx, day).all();
    ChainCollector service;
    QVERIFY2(service.start(toKrx(krx)), qPrintable(service.log()));
    const TriggerJob week{
        JobId(u"krx-daily-backfill"_s), {{u"from"_s, kMonday}, {u"to"_s, u"2026-03-10"_s}}, false};
    QStringList first;
    for (const bool collector : {true, false}) {
        ChainHost host;
        setKrx(host, krx);
        if (collector)
            host.set("KRX_COLLECTOR_URL", service.url());
        host.start();
        const RunDetail run = host.run(week);
        VERIFY_RUN(run, Succeeded);
        QCOMPARE(run.row.counters.written, rows);
        const QStringList stored = ChainLedger::contents(host.workspace());
        QVERIFY(first.isEmpty() || stored == first);
        first = stored;
        QCOMPARE(host.run(week).row.code, u"ALREADY_COMPLETE"_s);
    }
}

static void addUsWeek(FakeYahooServer& yahoo)
{
    for (const QString& symbol : {u"SPY"_s, u"QQQ"_s, u"BRK-B"_s}) {
        QVector<FakeYahooServer::Point> points;
        for (int day = 9; day <= 12; ++day) {
            const double base = 400.25 + day + double(symbol.size());
            points.append({FakeYahooServer::openOf({2026, 3, day}), base, base + 2.5, base - 1.75, base + 0.5,
                           base + 0.5, 1'000'000.0 + day});
        }
        yahoo.set(symbol, points);
    }
}

void TestCollectionChain::theUsChainRunsThroughTheCollector()
{
    FakeYahooServer yahoo;
    addUsWeek(yahoo);
    ChainCollector service;
    QVERIFY2(service.start({{u"YAHOO_BASE_URL"_s, yahoo.url().toString()}}), qPrintable(service.log()));
    ChainHost host;
    host.set("US_COLLECTOR_URL", service.url());
    host.set("INVESTMENT_DATA_US_SYMBOLS", u"SPY,QQQ,BRK-B"_s);
    host.start();
    const RunDetail run = host.run(TriggerJob{JobId(kUs), {}, false});
    VERIFY_RUN(run, Succeeded);
    QCOMPARE(run.row.path, u"collector"_s);
    QCOMPARE(run.row.session,
             TradingDate(2026, 3, 12)); // Friday's session has not opened yet in Seoul's evening
    QCOMPARE(run.row.counters.written, 3);
    const auto bars =
        ChainHost::await(host.service().bars(Market::Us, u"SPY"_s, {2026, 3, 12}, {2026, 3, 12}));
    QVERIFY(bars && bars->size() == 1);
    QCOMPARE(bars->first().volume, 1'000'012);
}

void TestCollectionChain::theUsBackfillRunsThroughTheCollector()
{
    FakeYahooServer yahoo;
    addUsWeek(yahoo);
    ChainCollector service;
    QVERIFY2(service.start({{u"YAHOO_BASE_URL"_s, yahoo.url().toString()}}), qPrintable(service.log()));
    ChainHost host;
    host.set("US_COLLECTOR_URL", service.url());
    host.set("INVESTMENT_DATA_US_SYMBOLS", u"SPY,QQQ,BRK-B"_s);
    host.start();
    const RunDetail run = host.run(
        TriggerJob{JobId(u"us-daily-backfill"_s), {{u"from"_s, kMonday}, {u"to"_s, u"2026-03-12"_s}}, false});
    VERIFY_RUN(run, Succeeded);
    QCOMPARE(run.row.counters.written, 12);
    QCOMPARE(ChainLedger::bars(host.workspace()).size(), 12);
}

void TestCollectionChain::theScriptPathStoresWhatTheScriptPrints()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"us bars.sh"_s); // a folder's or a file's name may have spaces
    QFile script(file);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("[ \"$1 $2 $3 $4\" = \"--bas-dt 2026-03-12 --symbols SPY,QQQ\" ] || { echo \"asked: $*\" "
                 ">&2; exit 3; }\n"
                 "echo '[{\"symbol\":\"SPY\",\"open\":660.1,\"high\":662.25,\"low\":659,\"close\":661.5,"
                 "\"volume\":70000000,\"trdVal\":46305000000},"
                 "{\"symbol\":\"QQQ\",\"open\":590,\"high\":595.5,\"low\":588.01,\"close\":594.3,"
                 "\"volume\":40000000,\"trdVal\":23772000000}]'\n");
    script.close();
    ChainHost host;
    host.set("INVESTMENT_DATA_US_YFINANCE_SCRIPT_PATH", file);
    host.set("INVESTMENT_DATA_US_PYTHON_COMMAND", u"/bin/sh"_s);
    host.set("INVESTMENT_DATA_US_SYMBOLS", u"SPY,QQQ"_s);
    host.start();
    const RunDetail run = host.run(TriggerJob{JobId(kUs), {}, false});
    VERIFY_RUN(run, Succeeded);
    QCOMPARE(run.row.path, u"script"_s);
    QCOMPARE(run.row.counters.written, 2);
    const RunDetail refused = host.collect(kUs, u"2026-03-11"_s);
    VERIFY_RUN(refused, Failed);
    QCOMPARE(refused.row.code, u"SCRIPT_FAILED"_s);
    QVERIFY2(refused.row.message.contains(u"asked: --bas-dt 2026-03-11"_s), qPrintable(said(refused)));
}

QTEST_GUILESS_MAIN(TestCollectionChain)
#include "tst_collectionchain.moc"
