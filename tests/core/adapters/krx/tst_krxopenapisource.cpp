// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/krx/KrxOpenApiSource.h"
#include "tests/support/AwaitCall.h"
#include "tests/support/FakeKrxServer.h"
#include "tests/support/FakeMarketCalendar.h"
#include "tests/support/FakeWaiter.h"

#include <QDir>
#include <QTest>

using namespace ic;
using Reply = FakeHttpServer::Reply;

class tst_KrxOpenApiSource : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDayBringsAllBoardsInOrder();
    void onlyTheAskedBoardsAreCalled();
    void aClosedDayNeedsNoCall();
    void anEmptyOpenDayIsNotYetUntilEightNextMorning();
    void oneEmptyBoardIsNamed();
    void aServiceNotAppliedForIsOneBoardsError();
    void aRejectedKeyEndsTheRound();
    void aMissingKeyNamesItsSetting();
    void thePortalAddressIsRecognised();
    void htmlIsSaidToBeHtml();
    void aMissingBlockIsMalformedNotEmpty_data();
    void aMissingBlockIsMalformedNotEmpty();
    void rowsOfAnotherDayAreRefused();
    void aTruncatedBoardIsRetried();
    void nothingShownHoldsTheKey();
    void anUncoveredDayIsNeverCalledClosed();
    void stoppingEndsTheRound();
    void aPublishedDayIsReadWhole();

private:
    std::unique_ptr<KrxOpenApiSource> source(const QString& key) const
    {
        KrxOpenApiSource::Config config{.baseUrl = m_krx->url(), .authKey = key};
        return std::make_unique<KrxOpenApiSource>(config, *m_caller, m_calendars, *m_clock);
    }
    Result<BarFetch> fetch(QStringList boards = {}, TradingDate date = kDay)
    {
        auto result = awaitCall([&] {
            return source(QString::fromLatin1(m_krx->key))
                ->fetch({.market = Market::Kr, .date = date, .boards = boards}, m_stop.get_token());
        });
        return result ? *result : fail(QStringLiteral("TEST_TIMEOUT"), {});
    }

    static constexpr qint64 kPublishedMs = 1'795'215'600'000; // 2026-11-21T08:00+09:00
    inline static const TradingDate kDay{2026, 11, 20};
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeWaiter> m_waiter;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<HttpCaller> m_caller;
    std::unique_ptr<FakeKrxServer> m_krx;
    std::shared_ptr<const MarketCalendars> m_calendars;
    std::stop_source m_stop;
};

void tst_KrxOpenApiSource::init()
{
    m_clock = std::make_unique<ManualClock>(KrxOpenApiSource::publicationOf(kDay));
    m_waiter = std::make_unique<FakeWaiter>(m_clock.get());
    m_client = std::make_unique<HttpClient>(*m_clock);
    m_caller = std::make_unique<HttpCaller>(*m_client, *m_clock, *m_waiter);
    m_krx = std::make_unique<FakeKrxServer>();
    m_calendars = std::make_shared<MarketCalendars>(FakeMarketCalendar::both({TradingDate(2026, 10, 9)}));
    m_stop = std::stop_source();
}

void tst_KrxOpenApiSource::cleanup()
{
    m_caller.reset();
    m_client.reset();
    m_krx.reset();
}

void tst_KrxOpenApiSource::aDayBringsAllBoardsInOrder()
{
    m_krx->addOrdinaryDay(QStringLiteral("20261120"));
    const auto result = fetch();
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text()));
    QCOMPARE(result->kind, BarFetch::Kind::Rows);
    QStringList seen;
    for (const Bar& bar : result->bars)
        seen.append(bar.board + u' ' + bar.symbol + (bar.halted ? QStringLiteral(" halted") : QString()));
    QCOMPARE(seen.join(u'\n'),
             QStringLiteral("KOSPI 123450\nKOSPI 0123A0 halted\nKOSDAQ 234560\nKOSDAQ GLOBAL 345670\n"
                            "ETF 069500\nINDEX IDX:KOSPI\nINDEX IDX:KOSPI200\nINDEX IDX:KOSDAQ"));
    QCOMPARE(m_krx->requests().first().query, QByteArray("basDd=20261120"));
    QCOMPARE(result->bars.first().source, QStringLiteral("KRX"));
    QVERIFY(result->errors.isEmpty());
}

void tst_KrxOpenApiSource::onlyTheAskedBoardsAreCalled()
{
    m_krx->addOrdinaryDay(QStringLiteral("20261120"));
    const auto result = fetch({QStringLiteral("ETF"), QStringLiteral("KOSPI")});
    QCOMPARE(result->bars.size(), 3);
    QCOMPARE(m_krx->requests().size(), 2);
    QCOMPARE(fetch({QStringLiteral("NASDAQ")}).error().code, QStringLiteral("BOARD_UNKNOWN"));
}

void tst_KrxOpenApiSource::aClosedDayNeedsNoCall()
{
    QCOMPARE(fetch({}, TradingDate(2026, 10, 9))->kind, BarFetch::Kind::Closed);
    QCOMPARE(fetch({}, TradingDate(2026, 11, 21))->kind, BarFetch::Kind::Closed);
    QVERIFY(m_krx->requests().isEmpty());
}

void tst_KrxOpenApiSource::anEmptyOpenDayIsNotYetUntilEightNextMorning()
{
    QCOMPARE(m_clock->now(), Instant{kPublishedMs});
    m_clock->stepTo(Instant{kPublishedMs - 1});
    const auto early = fetch();
    QVERIFY2(early, qPrintable(early ? QString() : early.error().text()));
    QCOMPARE(early->kind, BarFetch::Kind::NotYet);
    m_clock->stepTo(Instant{kPublishedMs});
    QCOMPARE(fetch().error().code, QStringLiteral("PROVIDER_EMPTY"));
}

void tst_KrxOpenApiSource::oneEmptyBoardIsNamed()
{
    m_krx->addOrdinaryDay(QStringLiteral("20261120"));
    m_krx->clear(QStringLiteral("sto/ksq_bydd_trd"));
    const auto result = fetch();
    QCOMPARE(result->kind, BarFetch::Kind::Rows);
    QCOMPARE(result->emptyBoards, QStringList{QStringLiteral("KOSDAQ")});
}

void tst_KrxOpenApiSource::aServiceNotAppliedForIsOneBoardsError()
{
    m_krx->addOrdinaryDay(QStringLiteral("20261120"));
    m_krx->notApplied = {QStringLiteral("etp/etf_bydd_trd")};
    const auto result = fetch();
    QCOMPARE(result->bars.size(), 7);
    QCOMPARE(result->errors.size(), 1);
    QCOMPARE(result->errors.first().symbol, QStringLiteral("ETF"));
    QCOMPARE(result->errors.first().code, QStringLiteral("SERVICE_NOT_APPLIED"));
    QCOMPARE(fetch({QStringLiteral("ETF")}).error().code, QStringLiteral("SERVICE_NOT_APPLIED"));
}

void tst_KrxOpenApiSource::aRejectedKeyEndsTheRound()
{
    const auto result = awaitCall([&] {
        return source(QStringLiteral("WRONGWRONGWRONG"))->fetch({.market = Market::Kr, .date = kDay}, {});
    });
    QCOMPARE(result->error().code, QStringLiteral("KEY_REJECTED"));
    QVERIFY(result->error().next.contains(QStringLiteral("KRX_AUTH_KEY")));
    QCOMPARE(m_krx->requests().size(), 1);
}

void tst_KrxOpenApiSource::aMissingKeyNamesItsSetting()
{
    const auto result = source(QStringLiteral(" "))->fetch({.market = Market::Kr, .date = kDay}, {});
    QCOMPARE(result.error().code, QStringLiteral("KEY_MISSING"));
    QVERIFY(result.error().next.contains(QStringLiteral("investment.data.krx.auth-key")));
    QVERIFY(result.error().next.contains(QStringLiteral("KRX_AUTH_KEY")));
}

void tst_KrxOpenApiSource::thePortalAddressIsRecognised()
{
    KrxOpenApiSource portal(
        {.baseUrl = QUrl(QStringLiteral("https://openapi.krx.co.kr")), .authKey = QStringLiteral("k")},
        *m_caller, m_calendars, *m_clock);
    const auto result = portal.fetch({.market = Market::Kr, .date = kDay}, {});
    QCOMPARE(result.error().code, QStringLiteral("BASE_URL_PORTAL"));
    QVERIFY(result.error().next.contains(QStringLiteral("data-dbg.krx.co.kr")));
}

void tst_KrxOpenApiSource::htmlIsSaidToBeHtml()
{
    m_krx->onAny([](const auto&) { return Reply::html("<!DOCTYPE html><title>KRX</title>"); });
    const auto result = fetch();
    QCOMPARE(result.error().code, QStringLiteral("NOT_JSON"));
    QVERIFY2(result.error().message.english().startsWith(u"KRX answered HTML instead of JSON"),
             qPrintable(result.error().message));
}

void tst_KrxOpenApiSource::aMissingBlockIsMalformedNotEmpty_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("missing") << QByteArray("{}");
    QTest::newRow("null") << QByteArray("{\"OutBlock_1\":null}");
    QTest::newRow("object") << QByteArray("{\"OutBlock_1\":{}}");
    QTest::newRow("other") << QByteArray("{\"output\":[]}");
    QTest::newRow("list") << QByteArray("[]");
}

void tst_KrxOpenApiSource::aMissingBlockIsMalformedNotEmpty()
{
    QFETCH(QByteArray, body);
    m_clock->stepTo(Instant{kPublishedMs - 1});
    m_krx->onAny([body](const auto&) { return Reply::json(body); });
    QCOMPARE(fetch().error().code, QStringLiteral("SCHEMA"));
}

void tst_KrxOpenApiSource::rowsOfAnotherDayAreRefused()
{
    const QByteArray body =
        QJsonDocument(
            QJsonObject{{QStringLiteral("OutBlock_1"),
                         QJsonArray{FakeKrxServer::stock(QStringLiteral("20261119"), QStringLiteral("123450"),
                                                         QStringLiteral("KOSPI"), 70'100)}}})
            .toJson();
    m_krx->on("/svc/apis/sto/stk_bydd_trd", Reply::json(body));
    const auto result = fetch({QStringLiteral("KOSPI")});
    QCOMPARE(result.error().code, QStringLiteral("ROWS_REJECTED"));
    QVERIFY2(result.error().message.contains(u"is of day \"20261119\", asked was 20261120"),
             qPrintable(result.error().message));
}

void tst_KrxOpenApiSource::aTruncatedBoardIsRetried()
{
    m_krx->addOrdinaryDay(QStringLiteral("20261120"));
    int calls = 0;
    const Reply cut{.body = QByteArray(4'000, '['), .truncateAt = 100};
    m_krx->on("/svc/apis/sto/stk_bydd_trd", [&calls, cut](const auto&) {
        ++calls;
        return cut;
    });
    const auto result = fetch();
    QCOMPARE(calls, 3);
    QCOMPARE(result->bars.size(), 6);
    QCOMPARE(result->errors.first().symbol, QStringLiteral("KOSPI"));
    QCOMPARE(result->errors.first().code, QStringLiteral("TRUNCATED"));
}

void tst_KrxOpenApiSource::nothingShownHoldsTheKey()
{
    QStringList shown;
    m_caller->setObserver([&shown](const HttpCaller::Attempt& attempt) { shown.append(attempt.summary); });
    m_krx->onAny([this](const auto&) { return Reply::html("<p>bad AUTH_KEY " + m_krx->key + "</p>", 500); });
    const auto result = fetch();
    shown.append(result.error().text());
    QVERIFY(shown.size() > 3);
    for (const QString& line : shown)
        QVERIFY2(!line.contains(QString::fromLatin1(m_krx->key)), qPrintable(line));
}

void tst_KrxOpenApiSource::anUncoveredDayIsNeverCalledClosed()
{
    m_clock->stepTo(Instant{2'000'000'000'000});
    const TradingDate uncovered(2030, 1, 5);
    QCOMPARE(fetch({}, uncovered).error().code, QStringLiteral("CALENDAR_NOT_COVERED"));
    QCOMPARE(fetch({}, TradingDate(2009, 12, 30)).error().code, QStringLiteral("BEFORE_HISTORY"));
}

void tst_KrxOpenApiSource::stoppingEndsTheRound()
{
    const Reply held{.held = true};
    m_krx->onAny([held](const auto&) { return held; });
    auto future = QtConcurrent::run([this] {
        return source(QString::fromLatin1(m_krx->key))
            ->fetch({.market = Market::Kr, .date = kDay}, m_stop.get_token());
    });
    QTRY_COMPARE(m_krx->heldCount(), 1);
    m_stop.request_stop();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, QStringLiteral("CANCELLED"));
    QCOMPARE(m_krx->requests().size(), 1);
}

void tst_KrxOpenApiSource::aPublishedDayIsReadWhole()
{
    const QString data = qEnvironmentVariable("IC_SHARED_DATA");
    if (data.isEmpty())
        QSKIP("IC_SHARED_DATA is not set");
    const QDir folder(data + QStringLiteral("/krx/daily"));
    const QStringList files = folder.entryList({QStringLiteral("*.csv.gz")});
    QVERIFY(!files.isEmpty());
    for (const QString& file : files) {
        const auto day = TradingDate::fromIso(file.left(10));
        const int rows = m_krx->loadCsv(folder.filePath(file), day->toBasic());
        QVERIFY(rows > 2'000);
        const auto result = fetch({QStringLiteral("KOSPI"), QStringLiteral("KOSDAQ")}, *day);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().text()));
        QCOMPARE(result->rejected, 0);
        QCOMPARE(result->bars.size(), rows);
    }
}

QTEST_GUILESS_MAIN(tst_KrxOpenApiSource)
#include "tst_krxopenapisource.moc"
