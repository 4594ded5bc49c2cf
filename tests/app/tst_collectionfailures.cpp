// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ChainBench.h"

#include <QtTest>

using namespace ic;
using namespace ic::chain;
using namespace Qt::StringLiterals;
using Reply = FakeHttpServer::Reply;

/// What the collection chain says and keeps when a provider, a collector or a key fails it.
class TestCollectionFailures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!ChainCollector::isBuilt())
            QSKIP("The data-collector is not part of this build.");
    }
    void aCollectorThatIsGoneFailsByNameAndNothingElseIsAsked();
    void aCollectorThatDiesMidRunFailsAndLeavesNoRow();
    void junkAndWebPagesAreNamed_data();
    void junkAndWebPagesAreNamed();
    void aWrongKeyIsSaidOverBothPaths();
    void servicesNotAppliedForLeaveThePartialDayWithItsBoards();
    void whateverOtherServicesAnswerTheStocksAreKept_data();
    void whateverOtherServicesAnswerTheStocksAreKept();
};

void TestCollectionFailures::aCollectorThatIsGoneFailsByNameAndNothingElseIsAsked()
{
    FakeKrxServer krx;
    ChainMarket::addMadeUpDay(krx, basic(kMonday));
    ChainCollector service;
    QVERIFY2(service.start(toKrx(krx)), qPrintable(service.log()));
    ChainHost host;
    setKrx(host, krx);
    host.set("KRX_COLLECTOR_URL", service.url());
    service.stop();
    host.start(600.0); // the run's own retries take minutes
    const RunDetail run = host.collect(kKrx, kMonday);
    VERIFY_RUN(run, Failed);
    QCOMPARE(run.row.path, u"collector"_s);
    QVERIFY2(run.row.message.contains(u"collector path"_s), qPrintable(said(run)));
    QVERIFY2(!run.next.isEmpty(), qPrintable(said(run)));
    QVERIFY(krx.requests().isEmpty());
    QVERIFY(ChainLedger::bars(host.workspace()).isEmpty());
}

void TestCollectionFailures::aCollectorThatDiesMidRunFailsAndLeavesNoRow()
{
    FakeKrxServer krx;
    krx.on("/svc/apis/sto/ksq_bydd_trd", Reply{.held = true});
    ChainMarket::addMadeUpDay(krx, basic(kMonday));
    ChainCollector service;
    QVERIFY2(service.start(toKrx(krx)), qPrintable(service.log()));
    ChainHost host;
    setKrx(host, krx);
    host.set("KRX_COLLECTOR_URL", service.url());
    host.start(600.0);
    const auto receipt = host.execute(TriggerJob{JobId(kKrx), {{u"basDt"_s, kMonday}}, false});
    QVERIFY(receipt);
    QTRY_COMPARE_WITH_TIMEOUT(krx.heldCount(), 1, 20'000);
    service.stop();
    const auto ended = [&] {
        const auto rows = host.history(kKrx);
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const HistoryRow& row) {
            return row.occurrence == *receipt->occurrence;
        });
        return found == rows.end() ? std::nullopt : found->endedAt ? found->runState : std::nullopt;
    };
    QTRY_COMPARE_WITH_TIMEOUT(ended(), std::optional(RunState::Failed), 30'000);
    QVERIFY(ChainLedger::bars(host.workspace()).isEmpty());
}

void TestCollectionFailures::junkAndWebPagesAreNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("saying");
    const QByteArray page = "<!DOCTYPE html><html><body>Service maintenance</body></html>";
    const QByteArray junk(10 * 1024 * 1024, 'x');
    for (const QString& path : {u"internal"_s, u"collector"_s}) {
        QTest::addRow("%s: a web page", qPrintable(path))
            << path << QByteArray("text/html") << page << u"HTML"_s;
        QTest::addRow("%s: 10 MB of junk", qPrintable(path))
            << path << QByteArray("application/json") << junk << u"JSON"_s;
    }
}

void TestCollectionFailures::junkAndWebPagesAreNamed()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, saying);
    FakeHttpServer server;
    server.onAny([&](const FakeHttpServer::Request&) {
        return Reply{.body = body, .headers = {{"Content-Type", type}}};
    });
    ChainHost host;
    host.set("KRX_BASE_URL", server.url());
    host.set("KRX_AUTH_KEY", u"FAKEFAKEFAKEFAKE"_s);
    if (path == u"collector")
        host.set("KRX_COLLECTOR_URL", server.url());
    host.start(600.0);
    const RunDetail run = host.collect(kKrx, kMonday);
    VERIFY_RUN(run, Failed);
    QCOMPARE(run.row.path, path);
    QVERIFY2(run.row.message.contains(saying), qPrintable(said(run)));
    QVERIFY2(run.row.message.contains(path + u" path"_s), qPrintable(said(run)));
    QVERIFY2(run.row.message.english().size() < 1'000, qPrintable(said(run)));
    QVERIFY(ChainLedger::bars(host.workspace()).isEmpty());
}

void TestCollectionFailures::aWrongKeyIsSaidOverBothPaths()
{
    FakeKrxServer krx;
    ChainMarket::addMadeUpDay(krx, basic(kMonday));
    ChainCollector service;
    auto variables = toKrx(krx);
    variables[u"KRX_AUTH_KEY"_s] = u"WRONGWRONGWRONGWRONG"_s;
    QVERIFY2(service.start(variables), qPrintable(service.log()));
    ChainHost host;
    host.set("KRX_BASE_URL", krx.url());
    host.set("KRX_AUTH_KEY", u"WRONGWRONGWRONGWRONG"_s);
    host.set("KRX_COLLECTOR_URL", service.url());
    host.start();
    for (const bool collector : {true, false}) {
        QVERIFY(switchTo(host, kKrx, collector) || collector);
        const RunDetail run = host.collect(kKrx, kMonday);
        VERIFY_RUN(run, Failed);
        QCOMPARE(run.row.path, collector ? u"collector"_s : u"internal"_s);
        QCOMPARE(run.row.code, u"KEY_REJECTED"_s);
        QVERIFY2(run.next.contains(u"key"_s), qPrintable(said(run)));
        QVERIFY2(!said(run).contains(u"WRONGWRONG"), qPrintable(said(run)));
        QCOMPARE(run.row.attempts, 1);
    }
}

void TestCollectionFailures::servicesNotAppliedForLeaveThePartialDayWithItsBoards()
{
    FakeKrxServer krx;
    const auto counts = ChainMarket::addMadeUpDay(krx, basic(kMonday));
    krx.notApplied = {u"etp/etf_bydd_trd"_s, u"idx/kospi_dd_trd"_s, u"idx/kosdaq_dd_trd"_s};
    ChainCollector service;
    QVERIFY2(service.start(toKrx(krx)), qPrintable(service.log()));
    ChainHost host;
    setKrx(host, krx);
    host.set("KRX_COLLECTOR_URL", service.url());
    host.start();
    for (const bool collector : {true, false}) {
        QVERIFY(switchTo(host, kKrx, collector) || collector);
        const RunDetail run = host.collect(kKrx, kMonday, true);
        VERIFY_RUN(run, Partial);
        QCOMPARE(run.row.path, collector ? u"collector"_s : u"internal"_s);
        for (const QString& board : {u"ETF"_s, u"INDEX"_s})
            QVERIFY2(run.row.message.contains(board), qPrintable(said(run)));
        QVERIFY2(run.row.message.contains(u"apply"_s) || run.row.message.contains(u"applied"_s),
                 qPrintable(said(run)));
        QCOMPARE(ChainLedger::bars(host.workspace()).size(), counts.kospi + counts.kosdaq);
    }
}

void TestCollectionFailures::whateverOtherServicesAnswerTheStocksAreKept_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no rows") << 200 << QByteArray("{\"OutBlock_1\":[]}");
    QTest::newRow("401 of KRX") << 401
                                << QByteArray("{\"respMsg\":\"Unauthorized Key\",\"respCode\":\"401\"}");
    QTest::newRow("401 of another kind") << 401 << QByteArray("{\"error\":\"unauthorized\"}");
    QTest::newRow("401 without a body") << 401 << QByteArray();
    QTest::newRow("403 as a web page") << 403 << QByteArray("<html><body>Forbidden</body></html>");
    QTest::newRow("404 without a body") << 404 << QByteArray();
    QTest::newRow("404 as text") << 404 << QByteArray("not found");
}

void TestCollectionFailures::whateverOtherServicesAnswerTheStocksAreKept()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FakeKrxServer krx;
    const auto counts = ChainMarket::addMadeUpDay(krx, basic(kMonday));
    for (const char* service : {"etp/etf_bydd_trd", "idx/kospi_dd_trd", "idx/kosdaq_dd_trd"})
        krx.on(QByteArray("/svc/apis/") + service, Reply::json(body, status));
    ChainCollector service;
    QVERIFY2(service.start(toKrx(krx)), qPrintable(service.log()));
    ChainHost host;
    setKrx(host, krx);
    host.set("KRX_COLLECTOR_URL", service.url());
    host.start();
    for (const bool collector : {true, false}) {
        QVERIFY(switchTo(host, kKrx, collector) || collector);
        const RunDetail run = host.collect(kKrx, kMonday, true);
        VERIFY_RUN(run, Partial);
        QVERIFY2(run.row.message.contains(u"ETF"_s) && run.row.message.contains(u"INDEX"_s),
                 qPrintable(said(run)));
        QCOMPARE(ChainLedger::bars(host.workspace()).size(), counts.kospi + counts.kosdaq);
    }
}

QTEST_GUILESS_MAIN(TestCollectionFailures)
#include "tst_collectionfailures.moc"
