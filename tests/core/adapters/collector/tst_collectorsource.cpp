// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/collector/BarJson.h"
#include "core/adapters/collector/CollectorSource.h"
#include "tests/support/AwaitCall.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/FakeMarketCalendar.h"
#include "tests/support/FakeWaiter.h"

#include <QJsonDocument>
#include <QTest>

using namespace ic;
using Reply = FakeHttpServer::Reply;

class tst_CollectorSource : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theBareArrayOfOlderCollectorsIsRead();
    void decimalsMayBeText();
    void whatWasNotAskedForIsRefused();
    void theEnvelopesOutcomeIsTaken();
    void theProvidersErrorIsPassedOn();
    void theProvidersErrorKeepsWhatItIsMadeOf();
    void aBareEmptyArrayIsNotYetForADay();
    void theKeyIsSentAndItsRefusalSaid();
    void errorsOfTheServiceKeepTheirDetail();
    void aServerErrorIsRetried();
    void anUnknownShapeIsNotGuessedAt();
    void aSlowAnswerIsATimeout();
    void aMissingAddressNamesItsSetting();
    void aRangeIsAskedForInPieces();
    void aSessionOutOfPlaceSpoilsTheRange();

private:
    CollectorSource::Config config(Market market) const
    {
        return {.market = market, .url = m_server->url(), .apiKey = QStringLiteral("s3cret-key")};
    }
    Result<BarFetch> fetch(const BarRequest& request) { return fetch(request, config(request.market)); }
    Result<BarFetch> fetch(const BarRequest& request, const CollectorSource::Config& config)
    {
        auto result = awaitCall(
            [&] { return CollectorSource(config, *m_caller, m_calendars, *m_clock).fetch(request, {}); });
        return result ? *result : fail(QStringLiteral("TEST_TIMEOUT"), {});
    }
    static BarRequest us()
    {
        return {
            .market = Market::Us, .date = kDay, .symbols = {QStringLiteral("SPY"), QStringLiteral("AAPL")}};
    }
    void answer(const QByteArray& body, int status = 200)
    {
        m_server->on("/us-daily", Reply::json(body, status));
    }

    inline static const TradingDate kDay{2026, 11, 19};
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeWaiter> m_waiter;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<HttpCaller> m_caller;
    std::unique_ptr<FakeHttpServer> m_server;
    std::shared_ptr<const MarketCalendars> m_calendars;
};

void tst_CollectorSource::init()
{
    m_clock = std::make_unique<ManualClock>(Instant{1'795'122'000'000}); // 2026-11-19T21:00Z
    m_waiter = std::make_unique<FakeWaiter>();
    m_client = std::make_unique<HttpClient>(*m_clock);
    m_caller = std::make_unique<HttpCaller>(*m_client, *m_clock, *m_waiter);
    m_server = std::make_unique<FakeHttpServer>();
    m_calendars = std::make_shared<MarketCalendars>(FakeMarketCalendar::both());
}

void tst_CollectorSource::cleanup()
{
    m_caller.reset();
    m_client.reset();
    m_server.reset();
}

void tst_CollectorSource::theBareArrayOfOlderCollectorsIsRead()
{
    answer(
        R"([{"symbol":"SPY","open":671.1203,"high":675.9,"low":669.4,"close":674.25,"volume":51234000,"trdVal":34544524500},
               {"symbol":"AAPL","open":null,"high":270.3399,"low":266.5,"close":269.88,"volume":40110200,"trdVal":null}])");
    const auto result = fetch(us());
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text()));
    QCOMPARE(result->bars.size(), 2);
    QCOMPARE(result->bars[0].open->toText(), QStringLiteral("671.1203"));
    QCOMPARE(result->bars[0].date, kDay);
    QVERIFY(result->bars[0].adjusted);
    QVERIFY(!result->bars[1].open);
    QCOMPARE(*result->bars[1].turnover, 10'824'940'776);
    const auto sent = QJsonDocument::fromJson(m_server->requests().first().body).object();
    QCOMPARE(sent.value(u"bas_dt").toString(), QStringLiteral("2026-11-19"));
    QCOMPARE(sent.value(u"symbols").toArray().size(), 2);
    QVERIFY(sent.value(u"envelope").toBool());
}

void tst_CollectorSource::decimalsMayBeText()
{
    answer(
        R"([{"symbol":"SPY","open":"1,671.1203","high":"1675.9","low":"1669.4","close":"1674.25","volume":"51,234,000","trdVal":"-"}])");
    const auto result = fetch(us());
    QCOMPARE(result->bars.first().open->toText(), QStringLiteral("1671.1203"));
    QCOMPARE(result->bars.first().volume, 51'234'000);
}

void tst_CollectorSource::whatWasNotAskedForIsRefused()
{
    answer(
        R"([{"symbol":"SPY","close":10,"volume":1},{"symbol":"SPY","close":11,"volume":1},{"symbol":"TSLA","close":10,"volume":1},
               {"symbol":"AAPL","close":10,"volume":1,"bas_dt":"2026-11-18"},{"symbol":"","close":1},{"close":1},7,
               {"symbol":"AAPL","close":0,"volume":1},{"symbol":"AAPL","close":"1e5"},{"symbol":"AAPL","close":5,"low":6,"volume":1}])");
    const auto result = fetch(us());
    QCOMPARE(result->bars.size(), 1);
    QCOMPARE(result->rejected, 9);
    QVERIFY2(result->errors[1].message.contains(QStringLiteral("TSLA was not asked for")),
             qPrintable(result->errors[1].message));
    QVERIFY(result->errors[2].message.contains(QStringLiteral("is of 2026-11-18")));
}

void tst_CollectorSource::theEnvelopesOutcomeIsTaken()
{
    answer(R"({"bas_dt":"2026-11-19","kind":"CLOSED","rows":[]})");
    QCOMPARE(fetch(us())->kind, BarFetch::Kind::Closed);
    answer(R"({"bas_dt":"2026-11-19","kind":"NOT_YET","rows":[]})");
    QCOMPARE(fetch(us())->kind, BarFetch::Kind::NotYet);
    answer(
        R"({"bas_dt":"2026-11-19","rows":[{"symbol":"SPY","close":10,"volume":1}],"adjusted":false,"provider":"YAHOO",
               "errors":[{"symbol":"AAPL","code":"NOT_FOUND","message":"gone"}]})");
    const auto partial = fetch(us());
    QCOMPARE(partial->errors.size(), 1);
    QCOMPARE(partial->errors.first().code, QStringLiteral("NOT_FOUND"));
    QCOMPARE(partial->bars.first().source, QStringLiteral("YAHOO"));
    QVERIFY(!partial->bars.first().adjusted);
    answer(R"({"bas_dt":"2026-11-18","kind":"ROWS","rows":[]})");
    QCOMPARE(fetch(us()).error().code, QStringLiteral("SCHEMA"));
}

void tst_CollectorSource::theProvidersErrorIsPassedOn()
{
    answer(
        R"({"bas_dt":"2026-11-19","kind":"ERROR","code":"KEY_MISSING","message":"No key.","next":"Set it.","rows":[]})");
    QCOMPARE(fetch(us()).error(),
             (Error{QStringLiteral("KEY_MISSING"), QStringLiteral("No key."), QStringLiteral("Set it.")}));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_CollectorSource::theProvidersErrorKeepsWhatItIsMadeOf()
{
    const Error error{QStringLiteral("NO_ROWS"), Phrase("No usable row of %1 arrived.", kDay.toIso()),
                      QStringLiteral("Nothing was stored.")};
    answer(QJsonDocument(BarJson::envelope(error, kDay)).toJson());
    QVERIFY(fetch(us()).error() == error);
}

void tst_CollectorSource::aBareEmptyArrayIsNotYetForADay()
{
    answer("[]");
    QCOMPARE(fetch(us())->kind, BarFetch::Kind::NotYet);
    m_clock->advance(Millis(25 * 3'600'000));
    QCOMPARE(fetch(us()).error().code, QStringLiteral("PROVIDER_EMPTY"));
    BarRequest sunday = us();
    sunday.date = TradingDate(2026, 11, 22);
    QCOMPARE(fetch(sunday)->kind, BarFetch::Kind::Closed);
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_CollectorSource::theKeyIsSentAndItsRefusalSaid()
{
    answer(R"({"detail":"X-Api-Key is missing or wrong"})", 401);
    const auto error = fetch(us()).error();
    QCOMPARE(error.code, QStringLiteral("KEY_REJECTED"));
    QVERIFY(!error.text().contains(u"s3cret-key"));
    QCOMPARE(m_server->requests().first().headers.value("x-api-key"), QByteArray("s3cret-key"));
}

void tst_CollectorSource::errorsOfTheServiceKeepTheirDetail()
{
    answer(R"({"detail":[{"loc":["body","bas_dt"],"msg":"field required"}]})", 422);
    const auto refused = fetch(us()).error();
    QCOMPARE(refused.code, QStringLiteral("REQUEST_REFUSED"));
    QVERIFY(refused.message.contains(QStringLiteral("field required")));
    answer(R"({"detail":"Yahoo is down","code":"PROVIDER_ERROR"})", 502);
    QCOMPARE(fetch(us()).error().message, QStringLiteral("Yahoo is down"));
}

void tst_CollectorSource::aServerErrorIsRetried()
{
    m_server->on("/us-daily", [n = 0](const auto&) mutable {
        return ++n < 3 ? Reply::json("{}", 500) : Reply::json(R"([{"symbol":"SPY","close":10,"volume":1}])");
    });
    QCOMPARE(fetch(us())->bars.size(), 1);
    QCOMPARE(m_waiter->waitsMs().size(), 2);
}

void tst_CollectorSource::anUnknownShapeIsNotGuessedAt()
{
    answer(R"({"data":[]})");
    QCOMPARE(fetch(us()).error().code, QStringLiteral("SCHEMA"));
    answer(R"({"kind":"MAYBE","rows":[]})");
    QCOMPARE(fetch(us()).error().code, QStringLiteral("SCHEMA"));
    m_server->on("/us-daily", Reply::html("<html>proxy</html>"));
    QCOMPARE(fetch(us()).error().code, QStringLiteral("NOT_JSON"));
}

void tst_CollectorSource::aSlowAnswerIsATimeout()
{
    m_server->on("/us-daily", Reply{.held = true});
    auto impatient = config(Market::Us);
    impatient.attempts = 1;
    impatient.readTimeout = Millis(60);
    QCOMPARE(fetch(us(), impatient).error().code, QStringLiteral("TIMEOUT"));
}

void tst_CollectorSource::aMissingAddressNamesItsSetting()
{
    QVERIFY(fetch(us(), {.market = Market::Us})
                .error()
                .next.contains(QStringLiteral("investment.data.us.collector-url")));
    const auto kr = fetch({.market = Market::Kr, .date = kDay}, {.market = Market::Kr}).error();
    QVERIFY(kr.next.contains(QStringLiteral("KRX_COLLECTOR_URL")));
    QCOMPARE(fetch({.market = Market::Us, .date = kDay}).error().code, QStringLiteral("NO_SYMBOLS"));
}

void tst_CollectorSource::aRangeIsAskedForInPieces()
{
    m_server->on("/us-daily/range", [](const FakeHttpServer::Request& request) {
        const QString from = QJsonDocument::fromJson(request.body).object().value(u"from").toString();
        return Reply::json(
            "[{\"bas_dt\":\"" + from.toLatin1() +
            "\",\"kind\":\"ROWS\",\"rows\":[{\"symbol\":\"SPY\",\"close\":10,\"volume\":1}]}]");
    });
    const auto result = *awaitCall([&] {
        return CollectorSource(config(Market::Us), *m_caller, m_calendars, *m_clock)
            .fetchRange(Market::Us, {2024, 1, 1}, {2025, 12, 31}, {QStringLiteral("SPY")}, {});
    });
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text()));
    QCOMPARE(result->size(), 2);
    QCOMPARE(result->at(0).bars.first().date, TradingDate(2024, 1, 1));
    QCOMPARE(result->at(1).bars.first().date, TradingDate(2025, 1, 1));
}

void tst_CollectorSource::aSessionOutOfPlaceSpoilsTheRange()
{
    m_server->on("/us-daily/range",
                 Reply::json(R"([{"bas_dt":"2026-11-19","rows":[]},{"bas_dt":"2026-11-18","rows":[]}])"));
    const auto result = *awaitCall([&] {
        return CollectorSource(config(Market::Us), *m_caller, m_calendars, *m_clock)
            .fetchRange(Market::Us, {2026, 11, 16}, kDay, {QStringLiteral("SPY")}, {});
    });
    QCOMPARE(result.error().code, QStringLiteral("SCHEMA"));
}

QTEST_GUILESS_MAIN(tst_CollectorSource)
#include "tst_collectorsource.moc"
