// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collector/CollectorServer.h"
#include "core/adapters/collector/CollectorSource.h"
#include "core/adapters/krx/KrxOpenApiSource.h"
#include "core/adapters/yahoo/YahooChartSource.h"
#include "tests/support/AwaitCall.h"
#include "tests/support/FakeKrxServer.h"
#include "tests/support/FakeMarketCalendar.h"
#include "tests/support/FakeWaiter.h"
#include "tests/support/FakeYahooServer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ic;
using Reply = FakeHttpServer::Reply;

class tst_CollectorServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void healthSaysWhatItIs();
    void usDailyIsABareArrayOfSevenFields();
    void theEnvelopeIsThereForTheAsking();
    void aClosedDayIsAnEmptyArrayOrNoSession();
    void aProvidersFailureIsNotAnEmptyArray();
    void badRequestsNameTheField_data();
    void badRequestsNameTheField();
    void unknownPathsAndVerbsAreRefused();
    void theKeyIsWantedByEverythingButHealth();
    void hugeBodiesAreRefused();
    void healthAnswersWhileACollectionRuns();
    void aCallerThatLeavesDoesNoHarm();
    void stoppingEndsWhatRuns();
    void krxThroughTheCollectorIsKrx();
    void aKrxRangeThroughTheCollectorIsKrx();
    void aUsRangeThroughTheCollectorIsYahoo();
    void theProvidersErrorReachesTheCallerOnce();
    void aTakenPortIsSaid();
    void wholePublishedDaysSurviveTheWay();

private:
    void restart(const CollectorServer::Config& config);
    Result<HttpResponse> send(HttpRequest request);
    Result<HttpResponse> post(const QString& path, const QByteArray& body);
    QUrl url(const QString& path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
    }
    CollectorSource client(Market market) const
    {
        CollectorSource::Config config{.market = market, .url = url({}), .attempts = 1};
        return {config, *m_caller, m_calendars, *m_clock};
    }
    KrxOpenApiSource krx() const
    {
        KrxOpenApiSource::Config config{.baseUrl = m_krx->url(), .authKey = QString::fromLatin1(m_krx->key)};
        return {config, *m_caller, m_calendars, *m_clock};
    }

    inline static const TradingDate kDay{2026, 11, 19};
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeWaiter> m_waiter;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<HttpCaller> m_caller;
    std::unique_ptr<FakeKrxServer> m_krx;
    std::unique_ptr<FakeYahooServer> m_yahoo;
    std::shared_ptr<const MarketCalendars> m_calendars;
    std::unique_ptr<CollectorServer> m_server;
    quint16 m_port = 0;
};

void tst_CollectorServer::init()
{
    m_clock = std::make_unique<ManualClock>(Instant{1'795'165'200'000}); // 2026-11-20T18:00+09:00
    m_waiter = std::make_unique<FakeWaiter>();
    m_client = std::make_unique<HttpClient>(*m_clock);
    m_caller = std::make_unique<HttpCaller>(*m_client, *m_clock, *m_waiter);
    m_krx = std::make_unique<FakeKrxServer>();
    m_yahoo = std::make_unique<FakeYahooServer>();
    m_calendars = std::make_shared<MarketCalendars>(FakeMarketCalendar::both({TradingDate(2026, 11, 17)}));
    m_krx->addOrdinaryDay(QStringLiteral("20261119"));
    m_yahoo->set(QStringLiteral("SPY"),
                 {{FakeYahooServer::openOf(kDay), 671.12, 675.9, 669.4, 674.25, 674.25, 51'234'000}});
    restart({.sourceName = QStringLiteral("real"), .version = QStringLiteral("9.9")});
}

void tst_CollectorServer::cleanup()
{
    m_server.reset();
    m_caller.reset();
    m_client.reset();
    m_krx.reset();
    m_yahoo.reset();
}

void tst_CollectorServer::restart(const CollectorServer::Config& config)
{
    m_server.reset();
    YahooChartSource::Config yahoo{.baseUrl = m_yahoo->url()};
    m_server = std::make_unique<CollectorServer>(
        config,
        CollectorServer::Sources{std::make_shared<KrxOpenApiSource>(krx()),
                                 std::make_shared<YahooChartSource>(yahoo, *m_caller, m_calendars, *m_clock)},
        m_calendars, *m_clock);
    m_port = *m_server->listen(0);
}

Result<HttpResponse> tst_CollectorServer::send(HttpRequest request)
{
    request.attempts = 1;
    auto result = awaitCall([this, request] { return m_caller->call(request, {}); });
    return result ? *result : fail(QStringLiteral("TEST_TIMEOUT"), {});
}

Result<HttpResponse> tst_CollectorServer::post(const QString& path, const QByteArray& body)
{
    HttpRequest request = HttpRequest::postJson(url(path), {});
    request.body = body;
    return send(request);
}

void tst_CollectorServer::healthSaysWhatItIs()
{
    const auto health = send(HttpRequest::get(url(QStringLiteral("/health"))));
    QCOMPARE(health->status, 200);
    QCOMPARE(health->json.object(), (QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")},
                                                 {QStringLiteral("source"), QStringLiteral("real")},
                                                 {QStringLiteral("version"), QStringLiteral("9.9")}}));
}

void tst_CollectorServer::usDailyIsABareArrayOfSevenFields()
{
    const auto answer =
        post(QStringLiteral("/us-daily"), R"({"bas_dt":"2026-11-19","symbols":["SPY","NOSUCH"," ","SPY"]})");
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->header("content-type").startsWith("application/json"));
    QCOMPARE(
        answer->body,
        QByteArray(
            R"([{"close":674.25,"high":675.9,"low":669.4,"open":671.12,"symbol":"SPY","trdVal":34544524500,"volume":51234000}])"));
    QCOMPARE(post(QStringLiteral("/us-daily"), R"({"bas_dt":"2026-11-19","symbols":[]})")->body,
             QByteArray("[]"));
}

void tst_CollectorServer::theEnvelopeIsThereForTheAsking()
{
    const auto answer = post(QStringLiteral("/us-daily"),
                             R"({"bas_dt":"2026-11-19","symbols":["SPY","NOSUCH"],"envelope":true})");
    const QJsonObject envelope = answer->json.object();
    QCOMPARE(envelope.value(u"kind").toString(), QStringLiteral("ROWS"));
    QCOMPARE(envelope.value(u"status").toString(), QStringLiteral("PARTIAL"));
    QCOMPARE(envelope.value(u"provider").toString(), QStringLiteral("YAHOO"));
    QVERIFY(envelope.value(u"adjusted").toBool());
    QCOMPARE(envelope.value(u"asOf").toString(), QStringLiteral("2026-11-20T09:00:00Z"));
    QCOMPARE(envelope.value(u"errors").toArray().first().toObject().value(u"code").toString(),
             QStringLiteral("NOT_FOUND"));
}

void tst_CollectorServer::aClosedDayIsAnEmptyArrayOrNoSession()
{
    QCOMPARE(post(QStringLiteral("/krx-daily"), R"({"bas_dt":"2026-11-17"})")->body, QByteArray("[]"));
    const auto closed =
        post(QStringLiteral("/krx-daily"), R"({"bas_dt":"2026-11-17","envelope":true})")->json.object();
    QCOMPARE(closed.value(u"status").toString(), QStringLiteral("NO_SESSION"));
    const auto early =
        post(QStringLiteral("/krx-daily"), R"({"bas_dt":"2026-11-20","envelope":true})")->json.object();
    QCOMPARE(early.value(u"kind").toString(), QStringLiteral("NOT_YET"));
    QCOMPARE(early.value(u"status").toString(), QStringLiteral("NO_DATA"));
}

void tst_CollectorServer::aProvidersFailureIsNotAnEmptyArray()
{
    m_krx->onAny([](const auto&) { return Reply::html("<html>login</html>"); });
    const auto bare = post(QStringLiteral("/krx-daily"), R"({"bas_dt":"2026-11-19"})");
    QCOMPARE(bare->status, 502);
    QCOMPARE(bare->json.object().value(u"code").toString(), QStringLiteral("NOT_JSON"));
    QVERIFY(bare->json.object().value(u"detail").toString().contains(u"HTML instead of JSON"));
    const auto envelope = post(QStringLiteral("/krx-daily"), R"({"bas_dt":"2026-11-19","envelope":true})");
    QCOMPARE(envelope->status, 200);
    QCOMPARE(envelope->json.object().value(u"status").toString(), QStringLiteral("PROVIDER_ERROR"));
}

void tst_CollectorServer::badRequestsNameTheField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* path, const char* body, int status, const char* detail) {
        QTest::addRow("%s %s", path, body)
            << QString::fromLatin1(path) << QByteArray(body) << status << QString::fromLatin1(detail);
    };
    row("/us-daily", "", 400, "body: not JSON");
    row("/us-daily", "bas_dt=1", 400, "body: not JSON");
    row("/us-daily", "[]", 422, "body: want an object");
    row("/us-daily", R"({"symbols":["SPY"]})", 422, "bas_dt: is missing");
    row("/us-daily", R"({"bas_dt":"2026-13-01","symbols":["SPY"]})", 422,
        "bas_dt: want a date yyyy-MM-dd, got \"2026-13-01\"");
    row("/us-daily", R"({"bas_dt":"20261119","symbols":["SPY"]})", 422, "bas_dt: want a date");
    row("/us-daily", R"({"bas_dt":20261119,"symbols":["SPY"]})", 422, "bas_dt: want a date");
    row("/us-daily", R"({"bas_dt":"2026-11-19"})", 422, "symbols: is missing");
    row("/us-daily", R"({"bas_dt":"2026-11-19","symbols":"SPY"})", 422, "symbols: want a list");
    row("/us-daily", R"({"bas_dt":"2026-11-19","symbols":["SPY",7]})", 422, "symbols[1]: want text");
    row("/us-daily", R"({"bas_dt":"2026-11-19","symbols":["SPY"],"envelope":1})", 422,
        "envelope: want true or false");
    row("/krx-daily", R"({"bas_dt":"2026-11-19","markets":["NYSE"]})", 422,
        "markets: There is no board \"NYSE\"");
    row("/us-daily/range", R"({"from":"2026-11-19","symbols":["SPY"]})", 422, "to: is missing");
    row("/us-daily/range", R"({"from":"2026-11-19","to":"2026-11-18","symbols":["SPY"]})", 422,
        "to: lies before from");
    row("/us-daily/range", R"({"from":"2016-11-19","to":"2026-11-18","symbols":["SPY"]})", 422,
        "to: at most 1830 days");
    row("/krx-daily/range", R"({"from":"2026-01-01","to":"2026-11-18"})", 422, "to: at most 20 sessions");
}

void tst_CollectorServer::badRequestsNameTheField()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const auto answer = post(path, body);
    QTEST(answer->status, "status");
    const QString said = answer->json.object().value(u"detail").toString();
    QVERIFY2(said.startsWith(detail), qPrintable(said));
}

void tst_CollectorServer::unknownPathsAndVerbsAreRefused()
{
    const auto unknown = post(QStringLiteral("/nowhere"), "{}");
    QCOMPARE(unknown->status, 404);
    QCOMPARE(unknown->body, QByteArray("{\"detail\":\"Not Found\"}"));
    const auto verb = send(HttpRequest::get(url(QStringLiteral("/us-daily"))));
    QCOMPARE(verb->status, 405);
    QCOMPARE(verb->json.object().value(u"detail").toString(), QStringLiteral("Method Not Allowed"));
}

void tst_CollectorServer::theKeyIsWantedByEverythingButHealth()
{
    restart({.apiKey = QStringLiteral("right")});
    const QByteArray body = R"({"bas_dt":"2026-11-19","symbols":["SPY"]})";
    QCOMPARE(send(HttpRequest::get(url(QStringLiteral("/health"))))->status, 200);
    QCOMPARE(post(QStringLiteral("/us-daily"), body)->status, 401);
    HttpRequest request = HttpRequest::postJson(url(QStringLiteral("/us-daily")), {});
    request.body = body;
    request.headers.emplace_back("X-Api-Key", "wrong");
    const auto wrong = send(request);
    QCOMPARE(wrong->status, 401);
    QVERIFY(wrong->json.object().contains(u"detail"));
    request.headers.last().second = "right";
    QCOMPARE(send(request)->status, 200);
}

void tst_CollectorServer::hugeBodiesAreRefused()
{
    QCOMPARE(post(QStringLiteral("/us-daily"), QByteArray(1024 * 1024 + 1, ' '))->status, 413);
    QCOMPARE(post(QStringLiteral("/us-daily"), QByteArray(1024 * 1024, ' '))->status, 400);
}

void tst_CollectorServer::healthAnswersWhileACollectionRuns()
{
    const Reply held{.held = true};
    m_yahoo->on("/v8/finance/chart/SPY", held);
    auto slow = QtConcurrent::run([this] {
        return m_caller->call(
            HttpRequest::postJson(url(QStringLiteral("/us-daily")),
                                  {{QStringLiteral("bas_dt"), QStringLiteral("2026-11-19")},
                                   {QStringLiteral("symbols"), QJsonArray{QStringLiteral("SPY")}}}),
            {});
    });
    QTRY_COMPARE(m_yahoo->heldCount(), 1);
    QCOMPARE(send(HttpRequest::get(url(QStringLiteral("/health"))))->status, 200);
    QVERIFY(!slow.isFinished());
    m_yahoo->release();
    QTRY_VERIFY(slow.isFinished());
}

void tst_CollectorServer::aCallerThatLeavesDoesNoHarm()
{
    const Reply held{.held = true};
    m_yahoo->on("/v8/finance/chart/SPY", held);
    std::stop_source leave;
    auto call = QtConcurrent::run([this, &leave] {
        return client(Market::Us)
            .fetch({.market = Market::Us, .date = kDay, .symbols = {QStringLiteral("SPY")}},
                   leave.get_token());
    });
    QTRY_COMPARE(m_yahoo->heldCount(), 1);
    leave.request_stop();
    QTRY_VERIFY(call.isFinished());
    QTRY_COMPARE(m_yahoo->abandonedCount(), 1); // nobody waits for it any more
    QCOMPARE(send(HttpRequest::get(url(QStringLiteral("/health"))))->status, 200);
}

void tst_CollectorServer::stoppingEndsWhatRuns()
{
    const Reply held{.held = true};
    m_yahoo->on("/v8/finance/chart/SPY", held);
    auto call = QtConcurrent::run([this] {
        return client(Market::Us)
            .fetch({.market = Market::Us, .date = kDay, .symbols = {QStringLiteral("SPY")}}, {});
    });
    QTRY_COMPARE(m_yahoo->heldCount(), 1);
    m_server.reset();
    QTRY_COMPARE(m_yahoo->abandonedCount(), 1);
    QTRY_VERIFY(call.isFinished());
    QVERIFY(!call.result());
}

void tst_CollectorServer::krxThroughTheCollectorIsKrx()
{
    const BarRequest request{.market = Market::Kr, .date = kDay};
    const auto direct = *awaitCall([&] { return krx().fetch(request, {}); });
    const auto collected = *awaitCall([&] { return client(Market::Kr).fetch(request, {}); });
    QVERIFY2(collected, qPrintable(collected ? QString() : collected.error().text()));
    QCOMPARE(collected->bars.size(), 8);
    QVERIFY(collected->bars == direct->bars);
    QCOMPARE(collected->provider, direct->provider);
    m_krx->clear(QStringLiteral("sto/ksq_bydd_trd"));
    m_krx->notApplied = {QStringLiteral("etp/etf_bydd_trd")};
    const auto partial = *awaitCall([&] { return client(Market::Kr).fetch(request, {}); });
    QCOMPARE(partial->emptyBoards, QStringList{QStringLiteral("KOSDAQ")});
    QCOMPARE(partial->errors.first().code, QStringLiteral("SERVICE_NOT_APPLIED"));
    const BarRequest etf{.market = Market::Kr, .date = kDay, .boards = {QStringLiteral("KOSPI")}};
    QCOMPARE((*awaitCall([&] { return client(Market::Kr).fetch(etf, {}); }))->bars.size(), 2);
}

void tst_CollectorServer::aKrxRangeThroughTheCollectorIsKrx()
{
    m_krx->addOrdinaryDay(QStringLiteral("20261118"));
    const auto range = *awaitCall([&] {
        return client(Market::Kr).fetchRange(Market::Kr, {2026, 11, 17}, kDay, {}, {});
    });
    QVERIFY2(range, qPrintable(range ? QString() : range.error().text()));
    QCOMPARE(range->size(), 2);
    for (const BarFetch& session : *range) {
        const auto direct = *awaitCall(
            [&] { return krx().fetch({.market = Market::Kr, .date = session.bars.first().date}, {}); });
        QVERIFY(session.bars == direct->bars);
    }
}

void tst_CollectorServer::aUsRangeThroughTheCollectorIsYahoo()
{
    QVector<FakeYahooServer::Point> points;
    for (const int day : {16, 18, 19})
        points.append({FakeYahooServer::openOf({2026, 11, day}), 10.01, 10.57, 9.87, 10.33, 10.2811, 1'000});
    m_yahoo->set(QStringLiteral("QQQ"), points);
    const QStringList symbols = {QStringLiteral("SPY"), QStringLiteral("QQQ"), QStringLiteral("NOSUCH")};
    const auto range = *awaitCall([&] {
        return client(Market::Us).fetchRange(Market::Us, {2026, 11, 16}, kDay, symbols, {});
    });
    QVERIFY2(range, qPrintable(range ? QString() : range.error().text()));
    YahooChartSource direct({.baseUrl = m_yahoo->url()}, *m_caller, m_calendars, *m_clock);
    const auto expected = *awaitCall([&] {
        return direct.fetchRange(Market::Us, {2026, 11, 16}, kDay, symbols, {});
    });
    QCOMPARE(range->size(), 3);
    for (qsizetype i = 0; i < range->size(); ++i)
        QVERIFY(range->at(i).bars == expected->at(i).bars);
    QCOMPARE(range->last().bars.size(), 2);
    QCOMPARE(range->last().errors.first().code, QStringLiteral("NOT_FOUND"));
}

void tst_CollectorServer::theProvidersErrorReachesTheCallerOnce()
{
    m_krx->key = "changed";
    const auto result =
        *awaitCall([&] { return client(Market::Kr).fetch({.market = Market::Kr, .date = kDay}, {}); });
    QCOMPARE(result.error().code, QStringLiteral("KEY_REJECTED"));
    QVERIFY(result.error().next.contains(QStringLiteral("KRX_AUTH_KEY")));
    QCOMPARE(m_krx->requests().size(), 1);
}

void tst_CollectorServer::aTakenPortIsSaid()
{
    CollectorServer second({}, {}, m_calendars, *m_clock);
    const auto port = second.listen(m_port);
    QCOMPARE(port.error().code, QStringLiteral("PORT_TAKEN"));
    QVERIFY(port.error().message.contains(QString::number(m_port)));
}

void tst_CollectorServer::wholePublishedDaysSurviveTheWay()
{
    const QString data = qEnvironmentVariable("IC_SHARED_DATA");
    if (data.isEmpty())
        QSKIP("IC_SHARED_DATA is not set");
    const QDir folder(data + QStringLiteral("/krx/daily"));
    const QString file = folder.entryList({QStringLiteral("*.csv.gz")}).value(0);
    const auto day = TradingDate::fromIso(file.left(10));
    QVERIFY(m_krx->loadCsv(folder.filePath(file), day->toBasic()) > 2'000);
    const BarRequest request{
        .market = Market::Kr, .date = *day, .boards = {QStringLiteral("KOSPI"), QStringLiteral("KOSDAQ")}};
    const auto direct = *awaitCall([&] { return krx().fetch(request, {}); });
    const auto collected = *awaitCall([&] { return client(Market::Kr).fetch(request, {}); });
    QVERIFY(collected->bars.size() > 2'000);
    QVERIFY(collected->bars == direct->bars);
}

QTEST_GUILESS_MAIN(tst_CollectorServer)
#include "tst_collectorserver.moc"
