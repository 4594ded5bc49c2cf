// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisClient.h"

#include "core/adapters/kis/KisErrors.h"
#include "core/config/Settings.h"
#include "tests/support/KisBench.h"

#include <QTest>

using namespace ic;
using namespace Qt::StringLiterals;
using Fault = FakeKisServer::Fault;

namespace {

const TradingDate kMonday{2026, 11, 23};
const QByteArray kChart = "FHKST03010100";
const QByteArray kBuy = "VTTC0012U";
const QByteArray kBalance = "VTTC8434R";

KisCall chartCall()
{
    return KisCall::inquiry(u"/uapi/domestic-stock/v1/quotations/inquire-daily-itemchartprice"_s, kChart,
                            {{u"FID_COND_MRKT_DIV_CODE"_s, u"J"_s},
                             {u"FID_INPUT_ISCD"_s, u"123450"_s},
                             {u"FID_INPUT_DATE_1"_s, u"20261123"_s},
                             {u"FID_INPUT_DATE_2"_s, u"20261123"_s},
                             {u"FID_PERIOD_DIV_CODE"_s, u"D"_s},
                             {u"FID_ORG_ADJ_PRC"_s, u"1"_s}});
}

KisCall buyCall()
{
    return KisCall::order(u"/uapi/domestic-stock/v1/trading/order-cash"_s, kBuy,
                          {{u"CANO"_s, u"50001234"_s},
                           {u"ACNT_PRDT_CD"_s, u"01"_s},
                           {u"PDNO"_s, u"123450"_s},
                           {u"ORD_DVSN"_s, u"00"_s},
                           {u"ORD_QTY"_s, u"10"_s},
                           {u"ORD_UNPR"_s, u"70000"_s}});
}

KisCall balanceCall()
{
    return KisCall::inquiry(u"/uapi/domestic-stock/v1/trading/inquire-balance"_s, kBalance,
                            {{u"CANO"_s, u"50001234"_s},
                             {u"ACNT_PRDT_CD"_s, u"01"_s},
                             {u"CTX_AREA_FK100"_s, QString()},
                             {u"CTX_AREA_NK100"_s, QString()}});
}

} // namespace

class tst_KisClient : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<KisBench>(); }
    void cleanup() { m_bench.reset(); }

    void anInquiryCarriesItsHeadersAndQuery()
    {
        m_bench->server.addStock(u"123450"_s, FakeKisServer::stockRow(kMonday, 70'100));
        const auto answer = m_bench->send(chartCall());
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().text()));
        QCOMPARE(answer->code, u"MCA00000"_s);
        QCOMPARE(answer->message, u"정상처리 되었습니다."_s); // its padding is gone
        QCOMPARE(answer->rows(u"output2"_s).size(), 1);       // and so are the empty objects
        QVERIFY(!answer->hasMore);
        const auto& request = m_bench->server.requests().last();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.headers.value("custtype"), QByteArray("P"));
        QCOMPARE(request.headers.value("authorization"), "Bearer " + m_bench->server.token());
    }

    void theResultCodeDecidesNotTheHttpStatus_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("under 200") << int(Fault::Refused);
        QTest::newRow("under 500") << int(Fault::Refused500);
    }
    void theResultCodeDecidesNotTheHttpStatus()
    {
        QFETCH(int, fault);
        m_bench->server.failNext(kChart, Fault(fault), 6);
        for (int i = 0; i < 6; ++i) {
            const auto answer = m_bench->send(chartCall());
            QCOMPARE(answer.error().code, u"KIS_APBK0919"_s);
            QVERIFY2(answer.error().message.contains(u"장운영일자가"_s), qPrintable(answer.error().message));
        }
        QCOMPARE(m_bench->server.callsOf(kChart), 6); // a refusal is not repeated and opens no breaker
        QCOMPARE(m_bench->caller->breakers().first().state, CircuitBreaker::State::Closed);
    }

    void aThrottledInquiryIsRepeated()
    {
        m_bench->server.failNext(kChart, Fault::Throttled, 2);
        QVERIFY(m_bench->send(chartCall()));
        QCOMPARE(m_bench->server.callsOf(kChart), 3);
        QCOMPARE(m_bench->waiter.waitsMs(), (QList<qint64>{500, 1000}));
    }

    void aThrottleThatLastsIsARateErrorAndOpensNoBreaker()
    {
        m_bench->server.failNext(kChart, Fault::Throttled, 6);
        QCOMPARE(m_bench->send(chartCall()).error().code, u"RATE"_s);
        QCOMPARE(m_bench->send(chartCall()).error().code, u"RATE"_s);
        QVERIFY(m_bench->send(chartCall()));
    }

    void anExpiredTokenIsRenewedOnceAndTheInquiryRepeatedOnce()
    {
        m_bench->server.failNext(kChart, Fault::TokenExpired);
        QVERIFY(m_bench->send(chartCall()));
        QCOMPARE(m_bench->server.tokensIssued, 2);
        QCOMPARE(m_bench->server.callsOf(kChart), 2);
        m_bench->server.failNext(kChart, Fault::TokenExpired, 2);
        QCOMPARE(m_bench->send(chartCall()).error().code, u"TOKEN_REFUSED"_s);
        QCOMPARE(m_bench->server.tokensIssued, 3);
        QCOMPARE(m_bench->server.callsOf(kChart), 4);
    }

    void aTokenKisNoLongerKnowsIsReplaced()
    {
        m_bench->tokens.save(m_bench->server.access().cacheKey(),
                             {u"eyJold.token.x"_s, KisBench::kStart + std::chrono::hours(20)});
        QVERIFY(m_bench->send(chartCall()));
        QCOMPARE(m_bench->server.tokensIssued, 1);
        QCOMPARE(m_bench->tokens.load(m_bench->server.access().cacheKey())->value, u"eyJfake.1.signature"_s);
    }

    void whatIsNoUsableAnswerIsAnError_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("calls");
        QTest::newRow("a web page") << int(Fault::WebPage) << u"NOT_JSON"_s << 1;
        QTest::newRow("no envelope") << int(Fault::NoEnvelope) << u"SCHEMA"_s << 1;
        QTest::newRow("500 without envelope") << int(Fault::BareError) << u"HTTP_5XX"_s << 3;
        QTest::newRow("truncated") << int(Fault::Truncated) << u"TRUNCATED"_s << 3;
        QTest::newRow("cut off") << int(Fault::CutOff) << u"RESET"_s << 3;
        QTest::newRow("the gateway's hiccup") << int(Fault::Hiccup) << u"KIS_EGW00300"_s << 3;
        QTest::newRow("the other server's transaction") << int(Fault::WrongServer) << u"WRONG_SERVER"_s << 1;
    }
    void whatIsNoUsableAnswerIsAnError()
    {
        QFETCH(int, fault);
        QFETCH(QString, code);
        QFETCH(int, calls);
        m_bench->server.failNext(kChart, Fault(fault), 20);
        const auto answer = m_bench->send(chartCall());
        QCOMPARE(answer.error().code, code);
        QVERIFY(!answer.error().next.isEmpty());
        // A GET on a connection that is closed at once is repeated by Qt itself too.
        if (Fault(fault) != Fault::CutOff)
            QCOMPARE(m_bench->server.callsOf(kChart), calls);
    }

    void anInquiryHealsAfterAHiccupOrATruncatedAnswer()
    {
        m_bench->server.failNext(kChart, Fault::Hiccup);
        m_bench->server.failNext(kChart, Fault::Truncated);
        QVERIFY(m_bench->send(chartCall()));
        QCOMPARE(m_bench->server.callsOf(kChart), 3);
    }

    void anOrderIsPlaced()
    {
        const auto answer = m_bench->send(buyCall());
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().text()));
        QCOMPARE(answer->object(u"output"_s).value(u"ODNO"_s).toString(), u"0000017432"_s);
        QCOMPARE(m_bench->server.ordersPlaced, 1);
    }

    void anOrderIsNeverSentTwiceAndItsFateIsSaid_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("fate");
        QTest::newRow("throttled") << int(Fault::Throttled) << int(OrderFate::Refused);
        QTest::newRow("token expired") << int(Fault::TokenExpired) << int(OrderFate::Refused);
        QTest::newRow("refused") << int(Fault::Refused) << int(OrderFate::Refused);
        QTest::newRow("refused under 500") << int(Fault::Refused500) << int(OrderFate::Refused);
        QTest::newRow("wrong server") << int(Fault::WrongServer) << int(OrderFate::Refused);
        QTest::newRow("gateway hiccup") << int(Fault::Hiccup) << int(OrderFate::Unknown);
        QTest::newRow("500 without envelope") << int(Fault::BareError) << int(OrderFate::Unknown);
        QTest::newRow("a web page") << int(Fault::WebPage) << int(OrderFate::Unknown);
        QTest::newRow("no envelope") << int(Fault::NoEnvelope) << int(OrderFate::Unknown);
        QTest::newRow("truncated") << int(Fault::Truncated) << int(OrderFate::Unknown);
        QTest::newRow("cut off after it was placed") << int(Fault::CutOff) << int(OrderFate::Unknown);
    }
    void anOrderIsNeverSentTwiceAndItsFateIsSaid()
    {
        QFETCH(int, fault);
        QFETCH(int, fate);
        m_bench->server.failNext(kBuy, Fault(fault));
        const auto answer = m_bench->send(buyCall());
        QVERIFY(!answer);
        QCOMPARE(int(KisErrors::fateOf(answer.error())), fate);
        QVERIFY(!answer.error().next.isEmpty());
        QCOMPARE(m_bench->server.callsOf(kBuy), 1);
        QCOMPARE(m_bench->server.ordersPlaced, Fault(fault) == Fault::CutOff ? 1 : 0);
    }

    void anOrderWithoutATokenIsNotSentAndSaysSo()
    {
        m_bench->server.failNext("token", Fault::BareError, 5);
        const auto answer = m_bench->send(buyCall());
        QCOMPARE(answer.error().code, u"NO_TOKEN"_s);
        QCOMPARE(KisErrors::fateOf(answer.error()), OrderFate::NeverSent);
        QCOMPARE(m_bench->server.callsOf(kBuy), 0);
    }

    void aRefusedTokenIsReplacedForTheOrderAfterIt()
    {
        m_bench->server.failNext(kBuy, Fault::TokenExpired);
        QVERIFY(!m_bench->send(buyCall()));
        QVERIFY(m_bench->send(buyCall()));
        QCOMPARE(m_bench->server.ordersPlaced, 1);
        QCOMPARE(m_bench->server.tokensIssued, 2);
    }

    void allPagesAreWalked()
    {
        m_bench->server.balancePages = {page(u"A"_s), page(u"B"_s), page(u"C"_s)};
        const auto pages = sendAll();
        QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().text()));
        QStringList symbols;
        for (const KisAnswer& one : *pages)
            symbols.append(one.rows(u"output1"_s).first().value(u"pdno"_s).toString());
        QCOMPARE(symbols, (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    }

    void aTokenThatExpiresBetweenPagesIsRenewedInPlace()
    {
        m_bench->server.balancePages = {page(u"A"_s), page(u"B"_s)};
        QVERIFY(m_bench->send(balanceCall()));
        m_bench->server.tokensIssued = 7; // KIS accepts another token from now on
        const auto pages = sendAll();
        QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().text()));
        QCOMPARE(pages->size(), 2);
    }

    void aRepeatedCursorEndsTheWalk()
    {
        m_bench->server.balancePages = {page(u"A"_s), page(u"B"_s)};
        m_bench->server.repeatsCursor = true;
        const auto pages = sendAll();
        QCOMPARE(pages.error().code, u"CURSOR_REPEATED"_s);
        QVERIFY(m_bench->server.callsOf(kBalance) <= 3);
    }

    void aSlowAnswerCanBeStopped()
    {
        m_bench->server.failNext(kChart, Fault::Slow);
        auto future = QtConcurrent::run(
            [this] { return m_bench->client->send(chartCall(), m_bench->stop.get_token()); });
        QTRY_COMPARE(m_bench->server.heldCount(), 1);
        m_bench->stop.request_stop();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, u"CANCELLED"_s);
    }

    void callsKeepToTheServersRate_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<qint64>("gap");
        QTest::newRow("paper: one a second") << int(KisAccess::Server::Paper) << qint64(1000);
        QTest::newRow("real: eighteen a second") << int(KisAccess::Server::Real) << qint64(56);
    }
    void callsKeepToTheServersRate()
    {
        QFETCH(int, server);
        QFETCH(qint64, gap);
        const KisAccess access = m_bench->server.access(KisAccess::Server(server));
        m_bench->caller->limit(access.baseUrl.host(), access.limits());
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_bench->send(chartCall()));
        const auto waits = m_bench->waiter.waitsMs();
        QCOMPARE(waits.size(), 3); // the token counts too
        for (const qint64 wait : waits)
            QVERIFY2(wait <= gap && wait >= gap - 1, qPrintable(QString::number(wait)));
    }

    void noSecretGetsIntoLogsOrErrors()
    {
        m_bench->server.balancePages = {page(u"A"_s)};
        QVERIFY(m_bench->send(balanceCall()));
        QVERIFY(m_bench->send(buyCall()));
        m_bench->server.failNext(kBalance, Fault::Refused);
        QString text = m_bench->send(balanceCall()).error().text() + m_bench->logged();
        QVERIFY2(text.contains(u"ctx_area_fk100"_s), qPrintable(text)); // which begins with the account
        for (const QString& secret : {u"50001234"_s, u"eyJfake"_s, u"PSfake"_s, u"SSSSSS"_s})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }

    void theSettingsChooseServerAndAddress()
    {
        const QString prefix = u"investment.korea-investment."_s;
        const auto paper = KisAccess::from(*Settings::defaults({{prefix + u"app-key"_s, u" key "_s}}));
        QCOMPARE(paper.serverName(), u"paper"_s);
        QCOMPARE(paper.baseUrl.host(), u"openapivts.koreainvestment.com"_s);
        QCOMPARE(paper.appKey, u"key"_s);
        QVERIFY(!paper.hasKeys());
        const auto real = KisAccess::from(*Settings::defaults({{prefix + u"server-type"_s, u"0"_s},
                                                               {prefix + u"app-key"_s, u"key"_s},
                                                               {prefix + u"app-secret"_s, u"secret"_s}}));
        QCOMPARE(real.serverName(), u"real"_s);
        QCOMPARE(real.baseUrl.port(), 9443);
        QVERIFY(real.hasKeys());
    }

private:
    static QJsonArray page(const QString& symbol) { return {QJsonObject{{u"pdno"_s, symbol}}}; }
    Result<QVector<KisAnswer>> sendAll()
    {
        const auto result = awaitCall([this] { return m_bench->client->sendAll(balanceCall(), {}); });
        return result ? *result : fail(u"TEST_TIMEOUT"_s, {});
    }

    std::unique_ptr<KisBench> m_bench;
};

QTEST_GUILESS_MAIN(tst_KisClient)
#include "tst_kisclient.moc"
