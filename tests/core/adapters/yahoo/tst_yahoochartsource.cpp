// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/yahoo/YahooChartSource.h"
#include "tests/support/AwaitCall.h"
#include "tests/support/FakeMarketCalendar.h"
#include "tests/support/FakeWaiter.h"
#include "tests/support/FakeYahooServer.h"

#include <QJsonDocument>
#include <QTest>

using namespace ic;
using Reply = FakeHttpServer::Reply;
using Point = FakeYahooServer::Point;

class tst_YahooChartSource : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pricesAreBroughtToTheAdjustedClose();
    void failuresAreTheSymbolsOwn();
    void theRunningBarIsNotTakenForADailyOne();
    void theDateIsTheExchangesOnBothSidesOfSummerTime();
    void missingPiecesAreMissingNotZero();
    void anotherCurrencyIsRefused();
    void contradictingPricesAreRefused();
    void aClosedOrRunningSessionNeedsNoCall();
    void anEmptyAnswerIsNotYetThenAFailure();
    void tooManyRequestsEndsTheRound();
    void whatIsNotJsonIsAProviderError_data();
    void whatIsNotJsonIsAProviderError();
    void aConsentRedirectIsRefused();
    void aRangeIsOneCallASymbol();
    void shareClassesUseADash();

private:
    Result<BarFetch> fetch(const QStringList& symbols, TradingDate date = kDay)
    {
        auto result = awaitCall(
            [&] { return m_source->fetch({.market = Market::Us, .date = date, .symbols = symbols}, {}); });
        return result ? *result : fail(QStringLiteral("TEST_TIMEOUT"), {});
    }
    static Point point(TradingDate date, double close = 40.5, double adjusted = 40.5)
    {
        return {
            FakeYahooServer::openOf(date), close - 0.4, close + 0.3, close - 0.8, close, adjusted, 1'203'300};
    }

    inline static const TradingDate kDay{2026, 11, 19};
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeWaiter> m_waiter;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<HttpCaller> m_caller;
    std::unique_ptr<FakeYahooServer> m_yahoo;
    std::unique_ptr<YahooChartSource> m_source;
};

void tst_YahooChartSource::init()
{
    m_clock = std::make_unique<ManualClock>(Instant{1'795'122'000'000}); // 2026-11-19T21:00Z, the close
    m_waiter = std::make_unique<FakeWaiter>(m_clock.get());
    m_client = std::make_unique<HttpClient>(*m_clock);
    m_caller = std::make_unique<HttpCaller>(*m_client, *m_clock, *m_waiter);
    m_yahoo = std::make_unique<FakeYahooServer>();
    const auto calendars =
        std::make_shared<MarketCalendars>(FakeMarketCalendar::both({TradingDate(2026, 11, 26)}));
    m_source = std::make_unique<YahooChartSource>(YahooChartSource::Config{m_yahoo->url()}, *m_caller,
                                                  calendars, *m_clock);
}

void tst_YahooChartSource::cleanup()
{
    m_source.reset();
    m_caller.reset();
    m_client.reset();
    m_yahoo.reset();
}

void tst_YahooChartSource::pricesAreBroughtToTheAdjustedClose()
{
    QCOMPARE(m_clock->now(), FakeMarketCalendar(Market::Us).session(kDay)->close);
    m_yahoo->set(QStringLiteral("NHDX"),
                 {{FakeYahooServer::openOf(kDay), 40.0, 44.0, 39.0, 42.0, 21.0, 1000}});
    const auto result = fetch({QStringLiteral(" NHDX ")});
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text()));
    const Bar& bar = result->bars.first();
    QCOMPARE(bar.symbol, QStringLiteral("NHDX"));
    QCOMPARE(bar.date, kDay);
    QCOMPARE(bar.open->toText(), QStringLiteral("20"));
    QCOMPARE(bar.high->toText(), QStringLiteral("22"));
    QCOMPARE(bar.low->toText(), QStringLiteral("19.5"));
    QCOMPARE(bar.close->toText(), QStringLiteral("21"));
    QCOMPARE(bar.volume, 1000);
    QCOMPARE(*bar.turnover, 21'000);
    QVERIFY(bar.adjusted);
    QCOMPARE(bar.source, QStringLiteral("YAHOO"));
    QCOMPARE(bar.board, QStringLiteral("US"));
}

void tst_YahooChartSource::failuresAreTheSymbolsOwn()
{
    m_yahoo->set(QStringLiteral("SPY"), {point(kDay)});
    m_yahoo->set(QStringLiteral("NONE"), {});
    const auto result = fetch({QStringLiteral("SPY"), QStringLiteral("NOSUCH"), QStringLiteral("NONE"),
                               QStringLiteral("../x"), QString()});
    QCOMPARE(result->bars.size(), 1);
    QStringList errors;
    for (const auto& error : result->errors)
        errors.append(error.symbol + u' ' + error.code);
    QCOMPARE(errors.join(u'\n'), QStringLiteral("NOSUCH NOT_FOUND\nNONE NO_DATA\n../x BAD_SYMBOL"));
    QCOMPARE(fetch({QStringLiteral("NOSUCH")}).error().code, QStringLiteral("NOT_FOUND"));
}

void tst_YahooChartSource::theRunningBarIsNotTakenForADailyOne()
{
    m_clock->stepTo(Instant{1'795'190'400'000}); // 2026-11-20T16:00Z, in session
    m_yahoo->set(QStringLiteral("SPY"), {point(kDay, 40.5)});
    m_yahoo->setLive(QStringLiteral("SPY"), {1'795'190'300, 41.0, 41.0, 41.0, 41.0, 41.0, 5});
    const auto yesterday = fetch({QStringLiteral("SPY")});
    QCOMPARE(yesterday->bars.size(), 1);
    QCOMPARE(yesterday->bars.first().close->toText(), QStringLiteral("40.5"));
    const auto range = awaitCall(
        [&] { return m_source->fetchRange(Market::Us, kDay, kDay.addDays(1), {QStringLiteral("SPY")}, {}); });
    QCOMPARE((*range)->size(), 1);
    m_clock->stepTo(
        Instant{1'795'208'400'000 + 60'000}); // after the close the live bar is a second one of the day
    m_yahoo->set(QStringLiteral("SPY"), {point(kDay.addDays(1), 42.0, 42.0)});
    m_yahoo->setLive(QStringLiteral("SPY"), {1'795'208'400, 41.9, 41.9, 41.9, 41.9, 41.9, 5});
    const auto today = fetch({QStringLiteral("SPY")}, kDay.addDays(1));
    QCOMPARE(today->bars.size(), 1);
    QCOMPARE(today->bars.first().close->toText(), QStringLiteral("42"));
}

void tst_YahooChartSource::theDateIsTheExchangesOnBothSidesOfSummerTime()
{
    QCOMPARE(FakeYahooServer::openOf(kDay) % 86'400, 14 * 3600 + 1800);
    const TradingDate summer(2026, 10, 30);
    QCOMPARE(FakeYahooServer::openOf(summer) % 86'400, 13 * 3600 + 1800);
    for (const TradingDate date : {summer, TradingDate(2026, 11, 2)}) {
        m_yahoo->set(QStringLiteral("SPY"), {point(date)});
        QCOMPARE(fetch({QStringLiteral("SPY")}, date)->bars.first().date, date);
    }
}

void tst_YahooChartSource::missingPiecesAreMissingNotZero()
{
    Point bare = point(kDay);
    bare.open = bare.adjusted = bare.volume = std::nullopt;
    m_yahoo->set(QStringLiteral("BARE"), {bare});
    Point nothing = point(kDay);
    nothing.close = std::nullopt;
    m_yahoo->set(QStringLiteral("NULLED"), {nothing});
    const auto result = fetch({QStringLiteral("BARE"), QStringLiteral("NULLED")});
    QCOMPARE(result->bars.size(), 1);
    QVERIFY(!result->bars.first().open);
    QVERIFY(result->bars.first().high);
    QVERIFY(!result->bars.first().adjusted);
    QCOMPARE(result->errors.first().symbol, QStringLiteral("NULLED"));
    QCOMPARE(result->errors.first().code, QStringLiteral("NO_DATA"));
}

void tst_YahooChartSource::anotherCurrencyIsRefused()
{
    QJsonObject chart = FakeYahooServer::chart(QStringLiteral("123450.KS"), {point(kDay)});
    QByteArray body = QJsonDocument(chart).toJson().replace("USD", "KRW");
    m_yahoo->onAny([body](const auto&) { return Reply::json(body); });
    QCOMPARE(fetch({QStringLiteral("SPY")}).error().code, QStringLiteral("CURRENCY"));
}

void tst_YahooChartSource::contradictingPricesAreRefused()
{
    Point odd = point(kDay);
    odd.low = 50.0;
    m_yahoo->set(QStringLiteral("ODD"), {odd});
    m_yahoo->set(QStringLiteral("SPY"), {point(kDay)});
    const auto result = fetch({QStringLiteral("ODD"), QStringLiteral("SPY")});
    QCOMPARE(result->bars.size(), 1);
    QCOMPARE(result->rejected, 1);
    QCOMPARE(result->errors.first().code, QStringLiteral("BAD_BAR"));
}

void tst_YahooChartSource::aClosedOrRunningSessionNeedsNoCall()
{
    QCOMPARE(fetch({QStringLiteral("SPY")}, TradingDate(2026, 11, 26))->kind, BarFetch::Kind::Closed);
    QCOMPARE(fetch({QStringLiteral("SPY")}, kDay.addDays(1))->kind, BarFetch::Kind::NotYet);
    m_clock->stepTo(Instant{1'795'122'000'000 - 1});
    QCOMPARE(fetch({QStringLiteral("SPY")})->kind, BarFetch::Kind::NotYet);
    QVERIFY(m_yahoo->requests().isEmpty());
}

void tst_YahooChartSource::anEmptyAnswerIsNotYetThenAFailure()
{
    m_yahoo->set(QStringLiteral("SPY"), {});
    QCOMPARE(fetch({QStringLiteral("SPY")})->kind, BarFetch::Kind::NotYet);
    m_clock->advance(Millis(12 * 3'600'000));
    QCOMPARE(fetch({QStringLiteral("SPY")}).error().code, QStringLiteral("PROVIDER_EMPTY"));
}

void tst_YahooChartSource::tooManyRequestsEndsTheRound()
{
    m_yahoo->set(QStringLiteral("SPY"), {point(kDay)});
    const Reply many{
        .status = 429, .body = "Too Many Requests\r\n", .headers = {{"Content-Type", "text/plain"}}};
    m_yahoo->on("/v8/finance/chart/QQQ", many);
    const auto result =
        fetch({QStringLiteral("SPY"), QStringLiteral("QQQ"), QStringLiteral("IWM"), QStringLiteral("TLT")});
    QCOMPARE(result->bars.size(), 1);
    QCOMPARE(result->errors.size(), 3);
    QCOMPARE(result->errors.last().symbol, QStringLiteral("TLT"));
    QCOMPARE(result->errors.last().code, QStringLiteral("RATE"));
    QCOMPARE(m_yahoo->requests().size(), 4); // SPY once, QQQ three times
    QCOMPARE(m_waiter->waitsMs().size(), 2);
}

void tst_YahooChartSource::whatIsNotJsonIsAProviderError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("maintenance") << QByteArray("Will be right back...");
    QTest::newRow("html") << QByteArray("<html><body>Consent</body></html>");
    QTest::newRow("NaN") << QByteArray("{\"chart\":{\"result\":[{\"meta\":{},\"indicators\":{\"quote\":[{"
                                       "\"open\":[NaN]}]}}],\"error\":null}}");
}

void tst_YahooChartSource::whatIsNotJsonIsAProviderError()
{
    QFETCH(QByteArray, body);
    m_yahoo->onAny([body](const auto&) { return Reply{.status = 200, .body = body, .headers = {}}; });
    QCOMPARE(fetch({QStringLiteral("SPY")}).error().code, QStringLiteral("PROVIDER_ERROR"));
}

void tst_YahooChartSource::aConsentRedirectIsRefused()
{
    const Reply consent{.status = 302,
                        .headers = {{"Location", "https://consent.example.com/collectConsent"}}};
    m_yahoo->onAny([consent](const auto&) { return consent; });
    QCOMPARE(fetch({QStringLiteral("SPY"), QStringLiteral("QQQ")}).error().code,
             QStringLiteral("REDIRECT_REFUSED"));
    QCOMPARE(m_yahoo->requests().size(), 1);
}

void tst_YahooChartSource::aRangeIsOneCallASymbol()
{
    const TradingDate first(2026, 11, 16);
    m_yahoo->set(QStringLiteral("SPY"),
                 {point(first), point(first.addDays(1)), point(first.addDays(2)), point(kDay)});
    m_yahoo->set(QStringLiteral("QQQ"), {point(first.addDays(1)), point(kDay)});
    const auto result = *awaitCall([&] {
        return m_source->fetchRange(Market::Us, first, kDay,
                                    {QStringLiteral("SPY"), QStringLiteral("QQQ"), QStringLiteral("NOSUCH")},
                                    {});
    });
    QStringList seen;
    for (const BarFetch& session : *result)
        seen.append(session.bars.first().date.toIso() +
                    QString::asprintf(" %d %d", int(session.bars.size()), int(session.errors.size())));
    QCOMPARE(seen.join(u'\n'),
             QStringLiteral("2026-11-16 1 1\n2026-11-17 2 1\n2026-11-18 1 1\n2026-11-19 2 1"));
    QCOMPARE(m_yahoo->requests().size(), 3);
}

void tst_YahooChartSource::shareClassesUseADash()
{
    m_yahoo->set(QStringLiteral("BRK-B"), {point(kDay)});
    const auto result = fetch({QStringLiteral("BRK.B")});
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text()));
    QCOMPARE(result->bars.first().symbol, QStringLiteral("BRK.B"));
    QVERIFY(m_yahoo->requests().first().headers.value("user-agent").startsWith("Mozilla/5.0"));
}

QTEST_GUILESS_MAIN(tst_YahooChartSource)
#include "tst_yahoochartsource.moc"
