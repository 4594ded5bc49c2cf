// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpClient.h"
#include "core/adapters/http/HttpErrors.h"
#include "core/time/ManualClock.h"
#include "tests/support/AwaitCall.h"
#include "tests/support/FakeHttpServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace ic;
using Reply = FakeHttpServer::Reply;

class tst_HttpClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersOfAnyStatusAreValues();
    void chunkedBodiesArriveWhole();
    void aPostCarriesHeadersAndBody();
    void silenceAfterTheRequestIsATimeout();
    void aTotalTimeoutEndsEverything();
    void aRefusedConnectionSaysSo();
    void aTruncatedBodyIsNotAnAnswer();
    void aResetIsAnError();
    void aResetPostIsNeverSentTwice();
    void anEndlessBodyIsCutAtTheCap();
    void anAnnouncedHugeBodyIsRefusedAtOnce();
    void aStopRequestEndsTheCallAndTheConnection();
    void aStopBeforeTheCallSendsNothing();
    void redirectsWithinTheHostAreFollowedThreeTimes();
    void redirectsElsewhereAreRefused_data();
    void redirectsElsewhereAreRefused();
    void aPostIsNotRedirected();
    void errorsAndExcerptsHoldNoSecret();
    void aSkewedClockIsSaidOnce();
    void destroyingTheClientReleasesItsCallers();
    void aCallOnTheNetworkThreadIsRefused();
    void aNonHttpAddressIsRefused();

private:
    std::optional<Result<HttpResponse>> send(HttpRequest request)
    {
        return awaitCall([this, request] { return m_client->send(request, m_stop.get_token()); });
    }
    HttpRequest get(const QString& path) const { return HttpRequest::get(m_server->url(path)); }

    ManualClock m_clock{Instant{1'795'400'000'000}};
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<FakeHttpServer> m_server;
    std::stop_source m_stop;
};

void tst_HttpClient::init()
{
    m_client = std::make_unique<HttpClient>(m_clock);
    m_server = std::make_unique<FakeHttpServer>();
    m_stop = std::stop_source();
}

void tst_HttpClient::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void tst_HttpClient::answersOfAnyStatusAreValues()
{
    m_server->on("/ok", Reply::json("{\"a\":1}"));
    m_server->on("/bad", Reply::json("{\"detail\":\"no\"}", 422));
    m_server->on("/slow", Reply::html("Too Many Requests", 429));
    m_server->on("/down", Reply::html("<html>down</html>", 503));
    const auto ok = send(get(QStringLiteral("/ok")));
    QCOMPARE((*ok)->status, 200);
    QCOMPARE((*ok)->cls, HttpClass::Ok);
    QCOMPARE((*ok)->body, QByteArray("{\"a\":1}"));
    QCOMPARE((*ok)->header("content-type"), QByteArray("application/json"));
    QCOMPARE((*send(get(QStringLiteral("/bad"))))->cls, HttpClass::Http4xx);
    QCOMPARE((*send(get(QStringLiteral("/slow"))))->cls, HttpClass::Rate);
    const auto down = *send(get(QStringLiteral("/down")));
    QCOMPARE(down->cls, HttpClass::Http5xx);
    QVERIFY(down->isHtml());
    QCOMPARE(down->failure(QStringLiteral("Peer")).message,
             QStringLiteral("Peer answered HTTP 503: <html>down</html>"));
}

void tst_HttpClient::chunkedBodiesArriveWhole()
{
    const QByteArray body(50'000, 'x');
    m_server->on("/", Reply{.body = body, .chunked = true});
    QCOMPARE((*send(get(QStringLiteral("/"))))->body, body);
}

void tst_HttpClient::aPostCarriesHeadersAndBody()
{
    m_server->on("/p", Reply::json("[]"));
    for (const bool idempotent : {true, false}) {
        auto request = HttpRequest::postJson(m_server->url(QStringLiteral("/p")), {{QStringLiteral("n"), 7}});
        request.idempotent = idempotent;
        request.headers.emplace_back("X-Api-Key", "abc");
        QCOMPARE((*send(request))->status, 200);
        const auto seen = m_server->requests().last();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.body, QByteArray("{\"n\":7}"));
        QCOMPARE(seen.headers.value("x-api-key"), QByteArray("abc"));
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
    }
}

void tst_HttpClient::silenceAfterTheRequestIsATimeout()
{
    m_server->on("/", Reply{.held = true});
    auto request = get(QStringLiteral("/"));
    request.connectTimeout = Millis(10'000);
    request.readTimeout = Millis(80);
    const auto result = *send(request);
    QCOMPARE(result.error().code, QStringLiteral("TIMEOUT"));
    QVERIFY2(result.error().message.contains(QStringLiteral("no data for 80 ms")),
             qPrintable(result.error().message));
    QVERIFY(!httpError::neverSent(result.error()));
    QTRY_COMPARE(m_server->abandonedCount(), 1);
}

void tst_HttpClient::aTotalTimeoutEndsEverything()
{
    m_server->on("/held", Reply{.held = true});
    auto request = get(QStringLiteral("/held"));
    request.totalTimeout = Millis(100);
    QVERIFY(send(request)->error().message.contains(QStringLiteral("not complete within 100 ms")));
}

void tst_HttpClient::aRefusedConnectionSaysSo()
{
    const QUrl gone = m_server->url(QStringLiteral("/"));
    m_server.reset();
    const auto result = *send(HttpRequest::get(gone));
    QCOMPARE(result.error().code, QStringLiteral("CONNECT"));
    QVERIFY(httpError::neverSent(result.error()));
    QVERIFY(!result.error().next.isEmpty());
}

void tst_HttpClient::aTruncatedBodyIsNotAnAnswer()
{
    m_server->on("/", Reply{.body = QByteArray(5'000, 'x'), .truncateAt = 1'000});
    const auto result = *send(get(QStringLiteral("/")));
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("TRUNCATED"));
    QVERIFY(httpError::isTransport(result.error()));
}

void tst_HttpClient::aResetIsAnError()
{
    m_server->on("/", Reply{.reset = true});
    QCOMPARE(send(get(QStringLiteral("/")))->error().code, QStringLiteral("RESET"));
}

void tst_HttpClient::aResetPostIsNeverSentTwice()
{
    m_server->on("/order", Reply{.reset = true});
    m_server->on("/warm", Reply::json("{}"));
    QVERIFY(send(get(QStringLiteral("/warm")))->has_value()); // a kept-alive connection is where Qt repeats
    const auto request = HttpRequest::postJson(m_server->url(QStringLiteral("/order")), {});
    const auto result = *send(request);
    QCOMPARE(result.error().code, QStringLiteral("RESET"));
    QVERIFY(!httpError::neverSent(result.error()));
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_HttpClient::anEndlessBodyIsCutAtTheCap()
{
    m_server->on("/", Reply{.endless = 64LL * 1024 * 1024});
    auto request = get(QStringLiteral("/"));
    request.maxBody = 1'000'000;
    QCOMPARE(send(request)->error().code, QStringLiteral("BODY_TOO_LARGE"));
}

void tst_HttpClient::anAnnouncedHugeBodyIsRefusedAtOnce()
{
    m_server->on("/", Reply{.body = QByteArray(3'000'000, 'x')});
    auto request = get(QStringLiteral("/"));
    request.maxBody = 1'000'000;
    const auto error = send(request)->error();
    QCOMPARE(error.code, QStringLiteral("BODY_TOO_LARGE"));
    QVERIFY2(error.message.contains(QStringLiteral("announced 3000000 bytes")), qPrintable(error.message));
}

void tst_HttpClient::aStopRequestEndsTheCallAndTheConnection()
{
    m_server->on("/", Reply{.held = true});
    auto future =
        QtConcurrent::run([this] { return m_client->send(get(QStringLiteral("/")), m_stop.get_token()); });
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_stop.request_stop();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, QStringLiteral("CANCELLED"));
    QTRY_COMPARE(m_server->abandonedCount(), 1);
}

void tst_HttpClient::aStopBeforeTheCallSendsNothing()
{
    m_stop.request_stop();
    QCOMPARE(send(get(QStringLiteral("/")))->error().code, QStringLiteral("CANCELLED"));
    QVERIFY(m_server->requests().isEmpty());
}

void tst_HttpClient::redirectsWithinTheHostAreFollowedThreeTimes()
{
    const auto to = [](const QByteArray& target) {
        return Reply{.status = 302, .headers = {{"Location", target}}};
    };
    m_server->on("/a", to("/b"));
    m_server->on("/b", to("/c"));
    m_server->on("/c", to("/d"));
    m_server->on("/d", Reply::json("{\"end\":true}"));
    QCOMPARE((*send(get(QStringLiteral("/a"))))->body, QByteArray("{\"end\":true}"));
    m_server->on("/z", to("/a"));
    const auto result = *send(get(QStringLiteral("/z")));
    QCOMPARE(result.error().code, QStringLiteral("REDIRECT_REFUSED"));
    QVERIFY(result.error().message.contains(QStringLiteral("fourth redirect")));
}

void tst_HttpClient::redirectsElsewhereAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("why");
    QTest::newRow("other host") << QByteArray("https://consent.example.com/x?key=1")
                                << QStringLiteral("another host");
    QTest::newRow("other port") << QByteArray("http://127.0.0.1:1/x") << QStringLiteral("another service");
    QTest::newRow("other scheme") << QByteArray("ftp://127.0.0.1/x") << QStringLiteral("not secure");
}

void tst_HttpClient::redirectsElsewhereAreRefused()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, why);
    m_server->on("/", Reply{.status = 302, .headers = {{"Location", target}}});
    const auto result = *send(get(QStringLiteral("/")));
    QCOMPARE(result.error().code, QStringLiteral("REDIRECT_REFUSED"));
    QVERIFY2(result.error().message.contains(why), qPrintable(result.error().message));
    QVERIFY(!result.error().message.contains(QStringLiteral("key=1")));
}

void tst_HttpClient::aPostIsNotRedirected()
{
    m_server->on("/", Reply{.status = 307, .headers = {{"Location", "/next"}}});
    m_server->on("/next", Reply::json("{}"));
    const auto result = *send(HttpRequest::postJson(m_server->url(QStringLiteral("/")), {}));
    QCOMPARE(result.error().code, QStringLiteral("REDIRECT_REFUSED"));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_HttpClient::errorsAndExcerptsHoldNoSecret()
{
    const QByteArray key = "K3YK3YK3YK3YK3Y";
    m_server->on("/", Reply::json("{\"echo\":\"you sent " + key + "\"}", 403));
    auto request = HttpRequest::get(m_server->url(QStringLiteral("/?crtfc_key=Qu3rySecret&basDd=20261119")));
    request.headers.emplace_back("AUTH_KEY", key);
    const auto answered = *send(request);
    QVERIFY2(!answered->excerpt.contains(u"K3Y"), qPrintable(answered->excerpt));
    m_server->on("/", Reply{.reset = true});
    const auto failed = send(request)->error();
    QVERIFY2(!failed.text().contains(u"Qu3ry"), qPrintable(failed.text()));
    QVERIFY2(failed.text().contains(u"basDd=20261119"), qPrintable(failed.text()));
}

void tst_HttpClient::aSkewedClockIsSaidOnce()
{
    m_clock.stepTo(Instant{784'111'777'000 + 95'000});
    m_server->on("/", Reply{.body = "{}", .headers = {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}});
    QSignalSpy skewed(m_client.get(), &HttpClient::clockSkewed);
    send(get(QStringLiteral("/")));
    send(get(QStringLiteral("/")));
    QCOMPARE(skewed.count(), 1);
    QCOMPARE(skewed.first().at(1).toLongLong(), 95);
    m_clock.stepTo(Instant{784'111'777'000 - 20'000});
    send(get(QStringLiteral("/")));
    QCOMPARE(skewed.count(), 1);
}

void tst_HttpClient::destroyingTheClientReleasesItsCallers()
{
    m_server->on("/", Reply{.held = true});
    auto future = QtConcurrent::run([this] { return m_client->send(get(QStringLiteral("/")), {}); });
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_client.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, QStringLiteral("CANCELLED"));
}

void tst_HttpClient::aCallOnTheNetworkThreadIsRefused()
{
    QCOMPARE(m_client->send(get(QStringLiteral("/")), {}).error().code, QStringLiteral("WRONG_THREAD"));
}

void tst_HttpClient::aNonHttpAddressIsRefused()
{
    QCOMPARE(send(HttpRequest::get(QUrl(QStringLiteral("file:///etc/passwd"))))->error().code,
             QStringLiteral("BAD_URL"));
    QCOMPARE(send(HttpRequest::get(QUrl()))->error().code, QStringLiteral("BAD_URL"));
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
