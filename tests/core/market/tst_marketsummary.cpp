// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarPanelBuilder.h"
#include "core/market/MarketSummary.h"

#include <QJsonArray>
#include <QTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const TradingDate kFirst(2026, 3, 2);

/// Closes from the first session on; 0 leaves a session out. Turnover is close x 100.
struct Name
{
    QString code, board;
    std::vector<int> closes;
};

BarPanel panelOf(Market market, const std::vector<Name>& names)
{
    std::vector<TradingDate> dates;
    for (size_t i = 0; i < names.front().closes.size(); ++i)
        dates.push_back(kFirst.addDays(int(i)));
    BarPanelBuilder builder(market, dates);
    for (const Name& name : names) {
        const int symbol = builder.addSymbol(name.code, {}, name.board);
        for (size_t i = 0; i < name.closes.size(); ++i) {
            const qint64 close = name.closes[i] * Price::kScale;
            if (close > 0)
                builder.add(symbol, {.day = dates[i].epochDay(),
                                     .open = close,
                                     .high = close,
                                     .low = close,
                                     .close = close,
                                     .volume = 100});
        }
    }
    return std::move(builder).build({});
}

BarPanel smallKorea()
{
    return panelOf(Market::Kr, {{u"IDX:KOSPI"_s, u"INDEX"_s, {2500, 2600, 2548}},
                                {u"IDX:KOSDAQ"_s, u"INDEX"_s, {0, 0, 800}},
                                {u"000010"_s, u"KOSPI"_s, {100, 110, 120}},
                                {u"000015"_s, u"KOSPI"_s, {100, 110, 109}},
                                {u"000020"_s, u"KOSDAQ"_s, {50, 0, 50}},
                                {u"000030"_s, u"KOSDAQ"_s, {50, 60, 0}},
                                {u"000040"_s, u"ETF"_s, {10, 11, 12}}});
}

} // namespace

class tst_MarketSummary : public QObject
{
    Q_OBJECT

private slots:
    void anIndexChangesAgainstItsRowBefore()
    {
        const auto summary = MarketSummary::of(smallKorea(), 2);
        QCOMPARE(summary.indices.size(), 1); // KOSDAQ has no row before
        QCOMPARE(summary.indices[0].symbol, u"IDX:KOSPI"_s);
        QCOMPARE(summary.indices[0].close, 2548.0);
        QVERIFY(std::abs(summary.indices[0].changePct + 2) < 1e-9);
    }

    void breadthCountsSharesThatTraded()
    {
        const auto summary = MarketSummary::of(smallKorea(), 2);
        QCOMPARE(summary.advancers, 1);
        QCOMPARE(summary.decliners, 1);
        QCOMPARE(summary.unchanged, 1); // against its row two sessions before
    }

    void turnoverIsThatOfSharesAndItsMeanNeedsTwentySessions()
    {
        QCOMPARE(*MarketSummary::of(smallKorea(), 2).turnover, (120 + 109 + 50) * 100.0);
        QVERIFY(!MarketSummary::of(smallKorea(), 2).turnoverMean20);
        std::vector<int> closes(25, 100);
        closes[20] = 300;
        closes[21] = 200;
        const BarPanel panel = panelOf(Market::Us, {{u"SPY"_s, u"US"_s, closes}});
        QCOMPARE(*MarketSummary::of(panel, 20).turnoverMean20, 10'000.0);
        QCOMPARE(*MarketSummary::of(panel, 21).turnoverMean20, 11'000.0);
        QVERIFY(!MarketSummary::of(panel, 19).turnoverMean20);
        QVERIFY(std::abs(MarketSummary::of(panel, 20).indices[0].changePct - 200) < 1e-9);
    }

    void whatIsNotKnownIsNotInIt()
    {
        const QJsonObject plain = MarketSummary::of(smallKorea(), 0).toJson();
        QCOMPARE(plain.keys(), QStringList({u"advancers"_s, u"decliners"_s, u"turnover"_s, u"unchanged"_s}));
        const std::vector<SectorReturn> sectors{
            {u"A"_s, 5, 3, true}, {u"B"_s, 4, 3, true}, {u"C"_s, 3, 3, true}, {u"D"_s, 2, 3, true}};
        const QJsonObject full = MarketSummary::of(smallKorea(), 2, {.vix = 33.5}, sectors).toJson();
        QVERIFY(std::abs(full.value(u"KOSPI"_s).toDouble() + 2) < 1e-9);
        QCOMPARE(full.value(u"vix"_s).toDouble(), 33.5);
        QCOMPARE(full.value(u"regime"_s).toString(), u"HIGH_VOLATILITY"_s);
        QCOMPARE(full.value(u"strongestSectors"_s).toArray(), QJsonArray({u"A"_s, u"B"_s, u"C"_s}));
    }

    void aSessionWithoutRowsHasNoTurnover()
    {
        const BarPanel panel = panelOf(Market::Kr, {{u"000010"_s, u"KOSPI"_s, {100, 0}}});
        const auto summary = MarketSummary::of(panel, 1);
        QVERIFY(!summary.turnover);
        QCOMPARE(summary.advancers + summary.decliners + summary.unchanged, 0);
    }
};

QTEST_APPLESS_MAIN(tst_MarketSummary)
#include "tst_marketsummary.moc"
