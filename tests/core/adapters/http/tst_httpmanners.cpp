// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/CircuitBreaker.h"
#include "core/adapters/http/DayCountFile.h"
#include "core/adapters/http/HttpDate.h"
#include "core/adapters/http/HttpRetryPolicy.h"
#include "core/adapters/http/HttpSecretMask.h"
#include "core/adapters/http/ThreadWaiter.h"
#include "core/adapters/http/TokenBucket.h"
#include "core/time/ManualClock.h"
#include "tests/support/AwaitCall.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ic;

class tst_HttpManners : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreMaskedByName_data();
    void secretsAreMaskedByName();
    void theValuesOfARequestAreMaskedWhereverTheyComeBack();
    void ordinaryTextIsLeftAlone();
    void aSecretAcrossTheCutIsMaskedWhole();
    void urlsLoseUserInformation();
    void httpDatesAreReadStrictly();
    void backOffDoublesUpToTheCapWithFullJitter();
    void theBucketKeepsUnusedCallsOnlyUpToTheBurst();
    void theDaysCountTurnsOverAtKoreanMidnight();
    void aRestoredCountIsContinuedAndHooked();
    void theDaysCountSurvivesARestart();
    void anUnreadableCountBeginsAnew();
    void onlyOneProbeEntersAHalfOpenBreaker();
    void aCancelledProbeFreesTheBreaker();
    void waitingEndsAtOnceOnStop();
};

void tst_HttpManners::secretsAreMaskedByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* name, const char* text, const char* masked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    row("header", "AUTH_KEY: abc123", "AUTH_KEY: ***");
    row("x header", "X-Api-Key: abc123", "X-Api-Key: ***");
    row("bearer", "Authorization: Bearer eyJ0.abc", "Authorization: ***");
    row("query", "https://h/p?crtfc_key=s3cr&page_no=1", "https://h/p?crtfc_key=***&page_no=1");
    row("json", "{\"appkey\":\"PSa\",\"appsecret\" : \"zz==\",\"n\":1}",
        "{\"appkey\":\"***\",\"appsecret\" : \"***\",\"n\":1}");
    row("token", "access_token=abc; other=1", "access_token=***; other=1");
    row("account", "{\"CANO\":\"50001234\",\"ACNT_PRDT_CD\":\"01\"}",
        "{\"CANO\":\"***\",\"ACNT_PRDT_CD\":\"01\"}");
}

void tst_HttpManners::secretsAreMaskedByName()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(HttpSecretMask().text(text), masked);
}

void tst_HttpManners::theValuesOfARequestAreMaskedWhereverTheyComeBack()
{
    HttpRequest request = HttpRequest::postJson(QUrl(QStringLiteral("https://h/p?auth_key=query+secret")),
                                                {{QStringLiteral("CANO"), QStringLiteral("50001234")},
                                                 {QStringLiteral("PDNO"), QStringLiteral("123450")}});
    request.headers.emplace_back("authorization", "Bearer some.token.value");
    const HttpSecretMask mask(request);
    QCOMPARE(mask.text(QStringLiteral("50001234^01^N, some.token.value, query+secret, 123450")),
             QStringLiteral("***^01^N, ***, ***, 123450"));
}

void tst_HttpManners::ordinaryTextIsLeftAlone()
{
    const QString text =
        QStringLiteral("{\"ISU_NM\":\"키움증권\",\"monkey\":\"x\",\"keyword\":\"a\"} at 12:30");
    QCOMPARE(HttpSecretMask().text(text), text);
}

void tst_HttpManners::aSecretAcrossTheCutIsMaskedWhole()
{
    HttpRequest request;
    request.headers.emplace_back("AUTH_KEY", "0123456789ABCDEF");
    const QByteArray body = QByteArray(192, 'x') + " 0123456789ABCDEF";
    const QString shown = HttpSecretMask(request).excerpt(body);
    QCOMPARE(shown.size(), 196);
    QVERIFY(!shown.contains(u"0123"));
}

void tst_HttpManners::urlsLoseUserInformation()
{
    QCOMPARE(HttpSecretMask().url(QUrl(QStringLiteral("https://me:pw@host/p?token=abc#f"))),
             QStringLiteral("https://host/p?token=***"));
}

void tst_HttpManners::httpDatesAreReadStrictly()
{
    QCOMPARE(httpDate("Sun, 06 Nov 1994 08:49:37 GMT"), std::optional(Instant{784'111'777'000}));
    QVERIFY(!httpDate("Sun, 06 Nov 1994 08:49:37 KST"));
    QVERIFY(!httpDate("yesterday"));
    QVERIFY(!httpDate(""));
    const Instant now{784'111'777'000};
    QCOMPARE(retryAfter("120", now), std::optional(Millis(120'000)));
    QCOMPARE(retryAfter("0.35", now), std::optional(Millis(350)));
    QCOMPARE(retryAfter("Sun, 06 Nov 1994 08:49:07 GMT", now), std::optional(Millis(0)));
    QVERIFY(!retryAfter("-5", now));
    QVERIFY(!retryAfter("soon", now));
    QVERIFY(!retryAfter("", now));
}

void tst_HttpManners::backOffDoublesUpToTheCapWithFullJitter()
{
    HttpRetryPolicy policy;
    double part = 1.0;
    policy.random = [&part] { return part; };
    HttpRequest request;
    request.attempts = 100;
    QList<qint64> delays;
    for (const int number : {1, 2, 3, 7, 90})
        delays.append(policy.delayAfter(request, {.number = number}, {})->count());
    QCOMPARE(delays, (QList<qint64>{1000, 2000, 4000, 60'000, 60'000}));
    part = 0.0;
    QCOMPARE(policy.delayAfter(request, {.number = 3}, {})->count(), 0);
}

void tst_HttpManners::theBucketKeepsUnusedCallsOnlyUpToTheBurst()
{
    ManualClock clock(Instant{0});
    TokenBucket bucket(clock, {.perSecond = 10, .burst = 3});
    QList<qint64> waits;
    for (int i = 0; i < 5; ++i)
        waits.append(bucket.reserve()->count());
    QCOMPARE(waits, (QList<qint64>{0, 0, 0, 100, 200}));
    clock.advance(Millis(60'000));
    waits.clear();
    for (int i = 0; i < 4; ++i)
        waits.append(bucket.reserve()->count());
    QCOMPARE(waits, (QList<qint64>{0, 0, 0, 100}));
}

void tst_HttpManners::theDaysCountTurnsOverAtKoreanMidnight()
{
    ManualClock clock(Instant{1'795'359'599'000}); // 2026-11-22T23:59:59+09:00
    TokenBucket bucket(clock, {.perSecond = 1000, .perDay = 1});
    QVERIFY(bucket.reserve());
    QVERIFY(!bucket.reserve());
    QCOMPARE(bucket.nextDay(), Instant{1'795'359'600'000});
    clock.advance(Millis(1'000));
    QVERIFY(bucket.reserve());
}

void tst_HttpManners::aRestoredCountIsContinuedAndHooked()
{
    ManualClock clock(Instant{1'795'400'000'000});
    TokenBucket bucket(clock, {.perSecond = 1000, .perDay = 10'000});
    bucket.restore(TradingDate(2026, 11, 22), 9'999);
    QCOMPARE(bucket.usedToday(), 0);
    bucket.restore(TradingDate(2026, 11, 23), 9'999);
    QStringList told;
    bucket.setDayHook(
        [&told](TradingDate day, int used) { told.append(day.toIso() + QString::asprintf(" %d", used)); });
    QVERIFY(bucket.reserve());
    QVERIFY(!bucket.reserve());
    QCOMPARE(told, QStringList{QStringLiteral("2026-11-23 10000")});
}

void tst_HttpManners::theDaysCountSurvivesARestart()
{
    const QTemporaryDir folder;
    ManualClock clock(Instant{1'795'474'800'000}); // 2026-11-24 08:00 in Seoul
    const TokenBucket::Limits limits{.perSecond = 2, .burst = 1, .perDay = 3};
    {
        DayCountFile file(folder.filePath(QStringLiteral("calls.json")));
        TokenBucket bucket(clock, limits);
        file.attach(bucket);
        QVERIFY(bucket.reserve());
        QVERIFY(bucket.reserve());
    }
    DayCountFile file(folder.filePath(QStringLiteral("calls.json")));
    TokenBucket bucket(clock, limits);
    file.attach(bucket);
    QCOMPARE(bucket.usedToday(), 2);
    QVERIFY(bucket.reserve());
    QVERIFY(!bucket.reserve());
    clock.advance(std::chrono::hours(16)); // Korean midnight
    TokenBucket tomorrow(clock, limits);
    file.attach(tomorrow);
    QCOMPARE(tomorrow.usedToday(), 0);
}

void tst_HttpManners::anUnreadableCountBeginsAnew()
{
    const QTemporaryDir folder;
    QFile kept(folder.filePath(QStringLiteral("calls.json")));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write("{\"day\":");
    kept.close();
    ManualClock clock(Instant{1'795'474'800'000});
    DayCountFile file(kept.fileName());
    TokenBucket bucket(clock, {.perSecond = 2, .burst = 1, .perDay = 3});
    file.attach(bucket);
    QCOMPARE(bucket.usedToday(), 0);
    QVERIFY(bucket.reserve());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("{\"calls\":1,\"day\":\"2026-11-24\"}"));
}

void tst_HttpManners::onlyOneProbeEntersAHalfOpenBreaker()
{
    ManualClock clock(Instant{0});
    CircuitBreaker breaker(clock, 2);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(breaker.tryEnter());
        breaker.failed();
    }
    QVERIFY(!breaker.tryEnter());
    clock.advance(Millis(60'000));
    QVERIFY(breaker.tryEnter());
    QVERIFY(!breaker.tryEnter());
    QCOMPARE(toText(breaker.status().state), QStringLiteral("half-open"));
    breaker.succeeded();
    QVERIFY(breaker.tryEnter());
}

void tst_HttpManners::aCancelledProbeFreesTheBreaker()
{
    ManualClock clock(Instant{0});
    CircuitBreaker breaker(clock, 1);
    QVERIFY(breaker.tryEnter());
    breaker.failed();
    clock.advance(Millis(60'000));
    QVERIFY(breaker.tryEnter());
    breaker.abandoned();
    QVERIFY(breaker.tryEnter());
}

void tst_HttpManners::waitingEndsAtOnceOnStop()
{
    std::stop_source stop;
    auto future =
        QtConcurrent::run([&stop] { return ThreadWaiter().wait(Millis(600'000), stop.get_token()); });
    stop.request_stop();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QVERIFY(ThreadWaiter().wait(Millis(1), {}));
}

QTEST_GUILESS_MAIN(tst_HttpManners)
#include "tst_httpmanners.moc"
