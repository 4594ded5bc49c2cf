// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisDailyBarSource.h"
#include "tests/support/FakeMarketCalendar.h"
#include "tests/support/KisBench.h"

#include <QTest>
#include <QUrlQuery>

using namespace ic;
using namespace Qt::StringLiterals;
using Fault = FakeKisServer::Fault;

class tst_KisDailyBarSource : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<KisBench>();
        m_source = std::make_unique<KisDailyBarSource>(
            m_bench->client, std::make_shared<MarketCalendars>(FakeMarketCalendar::both({kHoliday})),
            m_bench->clock);
    }
    void cleanup()
    {
        m_source.reset();
        m_bench.reset();
    }

    void aKoreanBarIsReadUnadjustedAndMarked()
    {
        m_bench->server.addStock(u"123450"_s, FakeKisServer::stockRow(kMonday, 70'100));
        const auto fetch = fetchKr({u"123450"_s});
        QVERIFY2(fetch, qPrintable(fetch ? QString() : fetch.error().text()));
        QCOMPARE(fetch->kind, BarFetch::Kind::Rows);
        QCOMPARE(fetch->provider, u"KIS_FALLBACK"_s);
        QCOMPARE(fetch->bars.size(), 1);
        const Bar& bar = fetch->bars.first();
        QCOMPARE(bar.market, Market::Kr);
        QCOMPARE(bar.date, kMonday);
        QCOMPARE(bar.symbol, u"123450"_s);
        QCOMPARE(bar.name, u"가온123450"_s);
        QCOMPARE(bar.open->toText(), u"70000"_s);
        QCOMPARE(bar.high->toText(), u"70300"_s);
        QCOMPARE(bar.low->toText(), u"69800"_s);
        QCOMPARE(bar.close->toText(), u"70100"_s);
        QCOMPARE(bar.volume, 588'900);
        QCOMPARE(*bar.turnover, 41'281'890'000);
        QCOMPARE(bar.source, u"KIS_FALLBACK"_s);
        QVERIFY(!bar.adjusted && !bar.halted && !bar.change && !bar.marketCap && !bar.listedShares);
    }

    void aHaltedShareHasItsCloseOnly()
    {
        QJsonObject row = FakeKisServer::stockRow(kMonday, 5'120);
        for (const char* name : {"stck_oprc", "stck_hgpr", "stck_lwpr", "acml_vol", "acml_tr_pbmn"})
            row.insert(QLatin1String(name), u"0"_s);
        m_bench->server.addStock(u"0123A0"_s, row);
        const Bar bar = fetchKr({u"0123A0"_s})->bars.value(0);
        QVERIFY(bar.halted && !bar.open && !bar.high && !bar.low);
        QCOMPARE(bar.close->toText(), u"5120"_s);
    }

    void indicesWithACodeAreAskedAndOthersAreNamed()
    {
        m_bench->server.addIndex(u"0001"_s, FakeKisServer::indexRow(kMonday, u"2580.55"_s));
        const auto fetch = fetchKr({u"IDX:KOSPI"_s, u"IDX:KOSDAQ:제약"_s});
        QCOMPARE(fetch->bars.size(), 1);
        QCOMPARE(fetch->bars.first().symbol, u"IDX:KOSPI"_s);
        QCOMPARE(fetch->bars.first().board, u"INDEX"_s);
        QCOMPARE(fetch->bars.first().close->toText(), u"2580.55"_s);
        QCOMPARE(fetch->errors.value(0).code, u"UNSUPPORTED"_s);
    }

    void aUsBarIsAdjustedAndItsExchangeFoundOnce()
    {
        m_bench->server.addOverseas(u"AMS"_s, u"SPY"_s, FakeKisServer::overseasRow(kFriday, 674.25));
        m_bench->server.addOverseas(u"NYS"_s, u"BRK/B"_s, FakeKisServer::overseasRow(kFriday, 500));
        const auto fetch = fetchUs({u"SPY"_s, u"BRK.B"_s});
        QVERIFY2(fetch, qPrintable(fetch ? QString() : fetch.error().text()));
        QCOMPARE(fetch->bars.size(), 2);
        const Bar& bar = fetch->bars.first();
        QCOMPARE(bar.market, Market::Us);
        QCOMPARE(bar.board, u"US"_s);
        QCOMPARE(bar.close->toText(), u"674.25"_s);
        QCOMPARE(*bar.turnover, 811'325'025); // volume x close, truncated
        QVERIFY(bar.adjusted);
        QCOMPARE(fetch->bars.last().symbol, u"BRK.B"_s);
        QCOMPARE(m_bench->server.callsOf("HHDFS76240000"), 5); // NAS, NYS, AMS and NAS, NYS
        fetchUs({u"SPY"_s, u"BRK.B"_s});
        QCOMPARE(m_bench->server.callsOf("HHDFS76240000"), 7);
    }

    void anEmptyAnswerAndABadRowAreTheSymbolsOwn()
    {
        m_bench->server.addStock(u"111110"_s, FakeKisServer::stockRow(kMonday, 100'000));
        QJsonObject bad = FakeKisServer::stockRow(kMonday, 1'000);
        bad.insert(u"stck_clpr"_s, u"1e3"_s);
        m_bench->server.addStock(u"222220"_s, bad);
        QJsonObject none = FakeKisServer::stockRow(kMonday, 1'000);
        none.insert(u"stck_clpr"_s, u"0"_s);
        m_bench->server.addStock(u"333330"_s, none);
        const auto fetch = fetchKr({u"111110"_s, u"222220"_s, u"333330"_s, u"444440"_s});
        QCOMPARE(fetch->bars.size(), 1);
        QCOMPARE(fetch->rejected, 2);
        QStringList errors;
        for (const auto& error : fetch->errors)
            errors.append(error.symbol + u' ' + error.code);
        QCOMPARE(errors, (QStringList{u"222220 BAD_ROW"_s, u"333330 BAD_ROW"_s, u"444440 NO_DATA"_s}));
    }

    void whatEverySymbolWouldMeetEndsTheRound()
    {
        m_bench->server.addStock(u"111110"_s, FakeKisServer::stockRow(kMonday, 100'000));
        QCOMPARE(fetchKr({u"111110"_s})->bars.size(), 1);
        m_bench->server.failNext("FHKST03010100", Fault::WebPage, 3);
        const auto failed = fetchKr({u"111110"_s, u"222220"_s, u"333330"_s});
        QCOMPARE(failed.error().code, u"NOT_JSON"_s);
        QCOMPARE(m_bench->server.callsOf("FHKST03010100"), 2);
    }

    void aRefusalOfOneSymbolLeavesTheOthers()
    {
        m_bench->server.addStock(u"222220"_s, FakeKisServer::stockRow(kMonday, 100'000));
        m_bench->server.failNext("FHKST03010100", Fault::Refused);
        const auto fetch = fetchKr({u"111110"_s, u"222220"_s});
        QCOMPARE(fetch->bars.size(), 1);
        QCOMPARE(fetch->errors.value(0).code, u"KIS_APBK0919"_s);
    }

    void aClosedDayAndARunningSessionNeedNoCall()
    {
        QCOMPARE(fetch({Market::Kr, kHoliday, {u"111110"_s}, {}})->kind, BarFetch::Kind::Closed);
        QCOMPARE(fetch({Market::Kr, kMonday.addDays(1), {u"111110"_s}, {}})->kind, BarFetch::Kind::NotYet);
        QVERIFY(m_bench->server.requests().isEmpty());
    }

    void withoutSymbolsItRefuses()
    {
        QCOMPARE(fetchKr({}).error().code, u"SYMBOLS_MISSING"_s);
        QVERIFY(m_bench->server.requests().isEmpty());
    }

    void aStopEndsTheRound()
    {
        m_bench->stop.request_stop();
        QCOMPARE(fetchKr({u"111110"_s}).error().code, u"CANCELLED"_s);
    }

    void aKoreanRangeIsAskedByTheHundredDays()
    {
        const TradingDate from{2026, 6, 1};
        for (TradingDate date = from; date <= kMonday; date = date.addDays(1)) {
            if (date.dayOfWeek() <= 5)
                m_bench->server.addStock(u"123450"_s, FakeKisServer::stockRow(date, 70'000));
        }
        const auto sessions = range(Market::Kr, from, kMonday, {u"123450"_s});
        QVERIFY2(sessions, qPrintable(sessions ? QString() : sessions.error().text()));
        QCOMPARE(sessions->size(), 125); // the holiday is none
        QCOMPARE(sessions->first().bars.first().date, from);
        QCOMPARE(sessions->last().bars.first().date, kMonday);
        QCOMPARE(m_bench->server.callsOf("FHKST03010100"), 2);
    }

    void aUsRangeIsWalkedBackwards()
    {
        const TradingDate from{2026, 6, 1};
        for (TradingDate date = from.addDays(-30); date <= kFriday; date = date.addDays(1)) {
            if (date.dayOfWeek() <= 5)
                m_bench->server.addOverseas(u"NAS"_s, u"QQQ"_s, FakeKisServer::overseasRow(date, 500));
        }
        const auto sessions = range(Market::Us, from, kFriday, {u"QQQ"_s});
        QVERIFY2(sessions, qPrintable(sessions ? QString() : sessions.error().text()));
        QCOMPARE(sessions->size(), 124);
        QCOMPARE(sessions->first().bars.first().date, from);
        QCOMPARE(m_bench->server.callsOf("HHDFS76240000"), 2);
    }

private:
    Result<BarFetch> fetch(const BarRequest& request)
    {
        const auto result = awaitCall([&] { return m_source->fetch(request, m_bench->stop.get_token()); });
        return result ? *result : fail(u"TEST_TIMEOUT"_s, {});
    }
    Result<BarFetch> fetchKr(const QStringList& symbols) { return fetch({Market::Kr, kMonday, symbols, {}}); }
    Result<BarFetch> fetchUs(const QStringList& symbols) { return fetch({Market::Us, kFriday, symbols, {}}); }
    Result<QVector<BarFetch>> range(Market market, TradingDate from, TradingDate to,
                                    const QStringList& symbols)
    {
        const auto result = awaitCall([&] { return m_source->fetchRange(market, from, to, symbols, {}); });
        return result ? *result : fail(u"TEST_TIMEOUT"_s, {});
    }

    inline static const TradingDate kMonday{2026, 11, 23};
    inline static const TradingDate kFriday{2026, 11, 20};
    inline static const TradingDate kHoliday{2026, 11, 18};
    std::unique_ptr<KisBench> m_bench;
    std::unique_ptr<KisDailyBarSource> m_source;
};

QTEST_GUILESS_MAIN(tst_KisDailyBarSource)
#include "tst_kisdailybarsource.moc"
