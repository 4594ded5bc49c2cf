// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisToken.h"
#include "tests/support/KisBench.h"

#include <QTest>
#include <QtConcurrent>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_KisToken : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<KisBench>();
        m_token = make(m_bench->server.access());
    }
    void cleanup()
    {
        m_token.reset();
        m_bench.reset();
    }

    void oneTokenServesForTwentyThreeHours()
    {
        QCOMPARE(value(), u"eyJfake.1.signature"_s);
        m_bench->clock.advance(std::chrono::hours(22));
        QCOMPARE(value(), u"eyJfake.1.signature"_s);
        QCOMPARE(m_bench->server.tokensIssued, 1);
        m_bench->clock.advance(std::chrono::minutes(61));
        QCOMPARE(value(), u"eyJfake.2.signature"_s);
    }

    void theExpiryIsSeoulTimeAndTheEarlierStatementCounts()
    {
        m_bench->server.expiryText = u"2026-11-24 14:00:00"_s; // a token handed out again: six hours are left
        value();
        m_bench->clock.advance(std::chrono::hours(5) - Millis(1));
        QCOMPARE(value(), u"eyJfake.1.signature"_s);
        m_bench->clock.advance(Millis(1));
        QCOMPARE(value(), u"eyJfake.2.signature"_s);
    }

    void aTokenOfAnEarlierStartIsUsedWhileItIsValid()
    {
        value();
        m_token = make(m_bench->server.access());
        QCOMPARE(value(), u"eyJfake.1.signature"_s);
        QCOMPARE(m_bench->server.tokensIssued, 1);
        m_bench->clock.stepTo(Instant{KisBench::kStart.ms + 25 * 3'600'000});
        m_token = make(m_bench->server.access());
        QCOMPARE(value(), u"eyJfake.2.signature"_s);
    }

    void anotherAppKeyNeverGetsThisOnesToken()
    {
        value();
        KisAccess other = m_bench->server.access();
        other.appKey = u"PSotherotherotherotherotherotherothe"_s;
        QVERIFY(other.cacheKey() != m_bench->server.access().cacheKey());
        QVERIFY(!other.cacheKey().contains(other.appKey.left(8)));
        m_token = make(other);
        QCOMPARE(ask().error().code, u"KEY_REJECTED"_s);
    }

    void askedTooOftenTheOldTokenServesOn()
    {
        value();
        m_bench->clock.advance(std::chrono::hours(23));
        m_bench->server.tokenRefusals = 1;
        QCOMPARE(value(), u"eyJfake.1.signature"_s);
        QCOMPARE(value(), u"eyJfake.1.signature"_s); // within the minute nothing is asked
        QCOMPARE(m_bench->server.requests().size(), 2);
        QVERIFY(m_bench->waiter.waitsMs().isEmpty());
        m_bench->clock.advance(Millis(60'000));
        QCOMPARE(value(), u"eyJfake.2.signature"_s);
    }

    void askedTooOftenWithoutATokenAMinuteIsWaited()
    {
        m_bench->server.tokenRefusals = 1;
        QCOMPARE(value(), u"eyJfake.1.signature"_s);
        QCOMPARE(m_bench->waiter.waitsMs(), QList<qint64>{60'000});
    }

    void askedTooOftenTwiceIsARateError()
    {
        m_bench->server.tokenRefusals = 2;
        const auto result = ask();
        QCOMPARE(result.error().code, u"RATE"_s);
        QVERIFY2(result.error().message.contains(u"EGW00133"_s), qPrintable(result.error().message));
        QCOMPARE(m_bench->server.requests().size(), 2);
    }

    void aDiscardedTokenIsReplacedAfterTheMinute()
    {
        value();
        m_bench->clock.advance(Millis(20'000));
        m_token->discard(u"eyJfake.1.signature"_s);
        QCOMPARE(value(), u"eyJfake.2.signature"_s);
        QCOMPARE(m_bench->waiter.waitsMs(), QList<qint64>{40'000});
    }

    void discardingAnOlderTokenLeavesTheNewOne()
    {
        value();
        m_token->discard(u"something else"_s);
        QCOMPARE(value(), u"eyJfake.1.signature"_s);
        QCOMPARE(m_bench->server.tokensIssued, 1);
    }

    void afterAFailedIssueNoThreadHurriesTheNextOne()
    {
        m_bench->server.failNext("token", FakeKisServer::Fault::Slow);
        auto futures = inThreads(3);
        QTRY_COMPARE(m_bench->server.heldCount(), 1);
        m_bench->server.release(); // an answer without a token
        QTRY_VERIFY(haveEnded(futures));
        for (const auto& future : futures) {
            const auto result = future.result();
            QVERIFY(result ? *result == u"eyJfake.1.signature"_s : result.error().code == u"SCHEMA"_s);
        }
        // Who came too late to share the failure asks again, but not within the minute.
        QVERIFY(m_bench->server.requests().size() <= 1 + m_bench->waiter.waitsMs().size());
    }

    void theThreadsThatWaitGetTheTokenOfTheOneThatAsks()
    {
        auto futures = inThreads(4);
        QTRY_VERIFY(haveEnded(futures));
        for (const auto& future : futures)
            QCOMPARE(future.result().value_or(QString()), u"eyJfake.1.signature"_s);
        QCOMPARE(m_bench->server.tokensIssued, 1);
    }

    void aWaitingThreadEndsWhenItIsStopped()
    {
        m_bench->server.failNext("token", FakeKisServer::Fault::Slow);
        auto first = QtConcurrent::run([this] { return m_token->value({}); });
        QTRY_COMPARE(m_bench->server.heldCount(), 1);
        std::stop_source stop;
        auto second = QtConcurrent::run([this, &stop] { return m_token->value(stop.get_token()); });
        stop.request_stop();
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.result().error().code, u"CANCELLED"_s);
        m_bench->server.release();
        QTRY_VERIFY(first.isFinished());
    }

    void whatNeverReachedKisCostsNoMinute()
    {
        KisAccess gone = m_bench->server.access();
        gone.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
        m_token = make(gone);
        QCOMPARE(ask().error().code, u"CONNECT"_s);
        QCOMPARE(ask().error().code, u"CONNECT"_s);
        QVERIFY(m_bench->waiter.waitsMs().isEmpty());
    }

    void withoutKeysNothingIsAsked()
    {
        KisAccess bare = m_bench->server.access();
        bare.appSecret.clear();
        m_token = make(bare);
        const auto result = ask();
        QCOMPARE(result.error().code, u"KEY_MISSING"_s);
        QVERIFY2(result.error().next.contains(u"KIS_APP_SECRET"_s), qPrintable(result.error().next));
        QVERIFY(m_bench->server.requests().isEmpty());
    }

    void noSecretIsLoggedOrPutIntoAnError()
    {
        value();
        KisAccess wrong = m_bench->server.access();
        wrong.appSecret = u"wrongwrongwrong"_s;
        m_token = make(wrong);
        m_bench->tokens.remove(wrong.cacheKey());
        const QString text = ask().error().text() + m_bench->logged();
        QVERIFY2(m_bench->logged().contains(u"access_token"_s), qPrintable(m_bench->logged()));
        for (const QString& secret :
             {u"eyJfake"_s, u"signature"_s, u"PSfake"_s, u"SSSSSS"_s, u"wrongwrong"_s})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }

private:
    std::unique_ptr<KisToken> make(const KisAccess& access)
    {
        return std::make_unique<KisToken>(access, *m_bench->caller, m_bench->clock, m_bench->waiter,
                                          m_bench->tokens);
    }
    Result<QString> ask()
    {
        const auto result = awaitCall([this] { return m_token->value({}); });
        return result ? *result : fail(u"TEST_TIMEOUT"_s, {});
    }
    QVector<QFuture<Result<QString>>> inThreads(int count)
    {
        QVector<QFuture<Result<QString>>> futures;
        for (int i = 0; i < count; ++i)
            futures.append(QtConcurrent::run([this] { return m_token->value({}); }));
        return futures;
    }
    static bool haveEnded(const QVector<QFuture<Result<QString>>>& futures)
    {
        return std::all_of(futures.begin(), futures.end(), [](const auto& f) { return f.isFinished(); });
    }
    QString value() { return ask().value_or(QString()); }

    std::unique_ptr<KisBench> m_bench;
    std::unique_ptr<KisToken> m_token;
};

QTEST_GUILESS_MAIN(tst_KisToken)
#include "tst_kistoken.moc"
