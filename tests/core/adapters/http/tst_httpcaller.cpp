// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpCaller.h"
#include "tests/support/AwaitCall.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/FakeWaiter.h"

#include <QTest>

using namespace ic;
using Reply = FakeHttpServer::Reply;

class tst_HttpCaller : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aServerErrorIsRetriedWithBackOff();
    void aResetIsRetriedAndMayHeal();
    void retryAfterInSecondsIsObeyed();
    void retryAfterAsADateIsObeyed();
    void aRetryAfterBeyondTheCapEndsTheCall();
    void clientErrorsAreNeverRetried_data();
    void clientErrorsAreNeverRetried();
    void whatIsNotIdempotentIsSentOnce();
    void jsonThatBreaksOffIsRetriedBrokenJsonIsNot();
    void htmlInsteadOfJsonIsRecognised();
    void theJsonOfAnErrorAnswerIsParsed();
    void anEmptySuccessIsItsOwnClass();
    void aProvidersOwnReadingOutranksTheStatus();
    void theBreakerOpensAfterFiveFailuresAndProbesOnce();
    void anUnreachableHostOpensTheBreakerToo();
    void callsAreSpacedAndCountedPerDay();
    void stoppingDuringTheBackOffEndsTheCall();
    void theObserverHearsOfEveryAttempt();

private:
    HttpRequest get() const { return HttpRequest::get(m_server->url(QStringLiteral("/x"))); }
    std::optional<Result<HttpResponse>> call(const HttpRequest& request)
    {
        return awaitCall([this, request] { return m_caller->call(request, m_stop.get_token()); });
    }
    /// Answers with these, one after the other, the last one for ever.
    void answer(QList<Reply> replies)
    {
        m_server->on("/x", [replies](const auto&) mutable {
            return replies.size() > 1 ? replies.takeFirst() : replies.first();
        });
    }
    int asked() const { return int(m_server->requests().size()); }

    static constexpr Instant kStart{784'111'777'000}; // Sun, 06 Nov 1994 08:49:37 GMT
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeWaiter> m_waiter;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<HttpCaller> m_caller;
    std::unique_ptr<FakeHttpServer> m_server;
    std::stop_source m_stop;
};

void tst_HttpCaller::init()
{
    m_clock = std::make_unique<ManualClock>(kStart);
    m_waiter = std::make_unique<FakeWaiter>(m_clock.get());
    m_client = std::make_unique<HttpClient>(*m_clock);
    HttpRetryPolicy retry;
    retry.random = [] { return 0.5; };
    m_caller = std::make_unique<HttpCaller>(*m_client, *m_clock, *m_waiter, retry);
    m_server = std::make_unique<FakeHttpServer>();
    m_stop = std::stop_source();
}

void tst_HttpCaller::cleanup()
{
    m_caller.reset();
    m_client.reset();
    m_server.reset();
}

void tst_HttpCaller::aServerErrorIsRetriedWithBackOff()
{
    answer({Reply::html("<h1>oops</h1>", 503)});
    const auto result = *call(get());
    QCOMPARE(result->cls, HttpClass::Http5xx);
    QCOMPARE(result->attempts, 3);
    QCOMPARE(asked(), 3);
    QCOMPARE(m_waiter->waitsMs(), (QList<qint64>{500, 1000}));
    QVERIFY(result->failure(QStringLiteral("Peer")).message.contains(QStringLiteral("3 attempts")));
}

void tst_HttpCaller::aResetIsRetriedAndMayHeal()
{
    // Qt itself repeats a GET whose connection was reset, so the fake resets for longer than that.
    std::atomic<bool> healthy = false;
    const Reply reset{.reset = true};
    m_server->on("/x", [&healthy, reset](const auto&) -> Reply {
        if (healthy)
            return Reply::json("{}");
        return reset;
    });
    m_caller->setObserver([&healthy](const auto&) { healthy = true; });
    const auto result = *call(get());
    QVERIFY(result);
    QCOMPARE(result->cls, HttpClass::Ok);
    QCOMPARE(result->attempts, 2);
}

void tst_HttpCaller::retryAfterInSecondsIsObeyed()
{
    answer({Reply{.status = 429, .body = "Too Many Requests", .headers = {{"Retry-After", "7"}}},
            Reply::json("[]")});
    QCOMPARE((*call(get()))->cls, HttpClass::Ok);
    QCOMPARE(m_waiter->waitsMs(), QList<qint64>{7000});
}

void tst_HttpCaller::retryAfterAsADateIsObeyed()
{
    answer({Reply{.status = 503, .headers = {{"Retry-After", "Sun, 06 Nov 1994 08:50:00 GMT"}}},
            Reply::json("[]")});
    QCOMPARE((*call(get()))->cls, HttpClass::Ok);
    QCOMPARE(m_waiter->waitsMs(), QList<qint64>{23'000});
}

void tst_HttpCaller::aRetryAfterBeyondTheCapEndsTheCall()
{
    answer({Reply{.status = 429, .headers = {{"Retry-After", "3600"}}}});
    QCOMPARE((*call(get()))->cls, HttpClass::Rate);
    QCOMPARE(asked(), 1);
    QVERIFY(m_waiter->waitsMs().isEmpty());
}

void tst_HttpCaller::clientErrorsAreNeverRetried_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 422, 501})
        QTest::addRow("%d", status) << status;
}

void tst_HttpCaller::clientErrorsAreNeverRetried()
{
    QFETCH(int, status);
    answer({Reply::json("{}", status)});
    QCOMPARE((*call(get()))->status, status);
    QCOMPARE(asked(), 1);
}

void tst_HttpCaller::whatIsNotIdempotentIsSentOnce()
{
    answer({Reply::json("{}", 500)});
    const auto result = *call(HttpRequest::postJson(m_server->url(QStringLiteral("/x")), {}));
    QCOMPARE(result->cls, HttpClass::Http5xx);
    QCOMPARE(asked(), 1);
}

void tst_HttpCaller::jsonThatBreaksOffIsRetriedBrokenJsonIsNot()
{
    answer({Reply::json("{\"a\":[1,2,{\"b\":\"tex"), Reply::json("{\"a\":1}")});
    const auto healed = *call(get());
    QCOMPARE(healed->cls, HttpClass::Ok);
    QCOMPARE(healed->json.object().value(u"a").toInt(), 1);
    QCOMPARE(asked(), 2);
    answer({Reply::json("{\"price\":NaN,\"volume\":123456}")});
    QCOMPARE((*call(get()))->cls, HttpClass::Schema);
    QCOMPARE(asked(), 3);
}

void tst_HttpCaller::htmlInsteadOfJsonIsRecognised()
{
    answer({Reply::html("<!DOCTYPE html><html><body>Login</body></html>")});
    const auto result = *call(get());
    QCOMPARE(result->cls, HttpClass::NotJson);
    QCOMPARE(asked(), 1);
    QVERIFY(result->failure(QStringLiteral("Peer"))
                .message.english()
                .startsWith(u"Peer answered HTML instead of JSON"));
}

void tst_HttpCaller::theJsonOfAnErrorAnswerIsParsed()
{
    answer({Reply::json("{\"detail\":\"bas_dt is missing\"}", 422)});
    const auto result = *call(get());
    QCOMPARE(result->cls, HttpClass::Http4xx);
    QCOMPARE(result->json.object().value(u"detail").toString(), QStringLiteral("bas_dt is missing"));
}

void tst_HttpCaller::anEmptySuccessIsItsOwnClass()
{
    answer({Reply::json(" \n")});
    QCOMPARE((*call(get()))->cls, HttpClass::Empty);
}

void tst_HttpCaller::aProvidersOwnReadingOutranksTheStatus()
{
    auto request = get();
    request.classify = [](const HttpResponse& response) -> std::optional<HttpClass> {
        const QString said = response.json.object().value(u"said").toString();
        if (said == u"slow down")
            return HttpClass::Rate;
        return said == u"no" ? std::optional(HttpClass::ProviderCode) : std::nullopt;
    };
    answer({Reply::json("{\"said\":\"slow down\"}", 500), Reply::json("{\"said\":\"no\"}", 500)});
    for (int i = 0; i < 6; ++i)
        QCOMPARE((*call(request))->cls, HttpClass::ProviderCode);
    QCOMPARE(asked(), 7); // the throttle was repeated, the refusal never, and neither opened the breaker
    answer({Reply::json("{}", 404)});
    QCOMPARE((*call(request))->cls, HttpClass::Http4xx);
}

void tst_HttpCaller::theBreakerOpensAfterFiveFailuresAndProbesOnce()
{
    answer({Reply::json("{}", 500)});
    auto request = get();
    request.attempts = 1;
    for (int i = 0; i < 5; ++i)
        QVERIFY(*call(request));
    const auto refused = *call(request);
    QCOMPARE(refused.error().code, QStringLiteral("BREAKER_OPEN"));
    QVERIFY2(refused.error().message.contains(QStringLiteral("next probe in 60 s")),
             qPrintable(refused.error().message));
    QCOMPARE(asked(), 5);
    QCOMPARE(m_caller->breakers().first().state, CircuitBreaker::State::Open);
    m_clock->advance(Millis(60'000));
    QCOMPARE(m_caller->breakers().first().state, CircuitBreaker::State::HalfOpen);
    QVERIFY(*call(request)); // the probe fails and opens it again
    QCOMPARE(call(request)->error().code, QStringLiteral("BREAKER_OPEN"));
    m_clock->advance(Millis(60'000));
    answer({Reply::json("{}")});
    QVERIFY(*call(request));
    QCOMPARE(m_caller->breakers().first().state, CircuitBreaker::State::Closed);
}

void tst_HttpCaller::anUnreachableHostOpensTheBreakerToo()
{
    const auto request = get();
    m_server.reset();
    QCOMPARE(call(request)->error().code, QStringLiteral("CONNECT"));
    const auto second = *call(request);
    QCOMPARE(second.error().code, QStringLiteral("BREAKER_OPEN"));
}

void tst_HttpCaller::callsAreSpacedAndCountedPerDay()
{
    answer({Reply::json("{}")});
    auto& bucket = m_caller->limit(QStringLiteral("127.0.0.1"), {.perSecond = 2, .burst = 1, .perDay = 3});
    for (int i = 0; i < 3; ++i)
        QVERIFY(*call(get()));
    QCOMPARE(m_waiter->waitsMs(), (QList<qint64>{500, 500}));
    const auto refused = *call(get());
    QCOMPARE(refused.error().code, QStringLiteral("QUOTA_EXHAUSTED"));
    QVERIFY2(refused.error().message.contains(QStringLiteral("1994-11-06T15:00:00Z")),
             qPrintable(refused.error().message));
    QCOMPARE(bucket.usedToday(), 3);
    m_clock->advance(Millis(24 * 3'600'000));
    QVERIFY(*call(get()));
    QCOMPARE(bucket.usedToday(), 1);
}

void tst_HttpCaller::stoppingDuringTheBackOffEndsTheCall()
{
    answer({Reply::json("{}", 500)});
    m_caller->setObserver([this](const auto&) { m_stop.request_stop(); });
    QCOMPARE(call(get())->error().code, QStringLiteral("CANCELLED"));
    QCOMPARE(asked(), 1);
}

void tst_HttpCaller::theObserverHearsOfEveryAttempt()
{
    QStringList heard;
    m_caller->setObserver([&heard](const HttpCaller::Attempt& attempt) {
        heard.append(QStringLiteral("%1 %2")
                         .arg(toText(attempt.cls))
                         .arg(attempt.retryIn ? attempt.retryIn->count() : -1));
    });
    answer({Reply::json("{}", 502), Reply::json("{}")});
    call(get());
    QCOMPARE(heard, (QStringList{QStringLiteral("HTTP_5XX 500"), QStringLiteral("OK -1")}));
}

QTEST_GUILESS_MAIN(tst_HttpCaller)
#include "tst_httpcaller.moc"
