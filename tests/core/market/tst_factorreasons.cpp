// SPDX-License-Identifier: GPL-3.0-or-later
// What is not known is a reason, never a zero; what is imported is used up to the session and not beyond.
#include "core/market/BarPanelBuilder.h"
#include "core/market/FactorEngine.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const TradingDate kFirst(2026, 3, 2);

enum class Day { None, Halted, Traded };

/// Name "A" with the given days, and "B" that always trades.
BarPanel panelOf(const std::vector<Day>& days, Market market = Market::Kr, bool caps = true)
{
    std::vector<TradingDate> dates;
    for (size_t i = 0; i < days.size(); ++i)
        dates.push_back(kFirst.addDays(int(i)));
    BarPanelBuilder builder(market, dates);
    for (const bool isSubject : {true, false}) {
        const int symbol = builder.addSymbol(isSubject ? u"A"_s : u"B"_s, {}, u"KOSPI"_s);
        for (size_t i = 0; i < days.size(); ++i) {
            const Day day = isSubject ? days[i] : Day::Traded;
            const qint64 close = qint64(5'000 + i * 7 % 100) * Price::kScale;
            BarPanelBuilder::Row row{.day = dates[i].epochDay(), .close = close, .volume = 1'000'000};
            if (caps)
                row.marketCap = 1'000'000;
            if (day == Day::Traded) {
                row.open = close;
                row.high = close + 20 * Price::kScale;
                row.low = close - 30 * Price::kScale;
            }
            if (day != Day::None)
                builder.add(symbol, row);
        }
    }
    return std::move(builder).build({});
}

struct Cell
{
    double score;
    QString reason;
};

Cell cellOf(const FactorTable& table, Factor factor)
{
    const FactorColumn& column = *table.column(factor); // "A" is the first symbol
    return {column.score[0], toCode(column.reason[0])};
}

Cell last(const BarPanel& panel, Factor factor, const ReferenceData& reference = {})
{
    const FactorConfig config = FactorConfig::defaults(panel.market());
    return cellOf(FactorEngine(panel, config).compute(panel.sessions() - 1, reference), factor);
}

QVector<ReferenceData::OrderFlow> flows(std::initializer_list<int> sessions)
{
    QVector<ReferenceData::OrderFlow> rows;
    for (const int session : sessions)
        rows << ReferenceData::OrderFlow{kFirst.addDays(session), 1'000};
    return rows;
}

} // namespace

class tst_FactorReasons : public QObject
{
    Q_OBJECT

private slots:
    void everyWindowNamesTheHistoryItLacks_data()
    {
        QTest::addColumn<int>("factor");
        QTest::addColumn<int>("rows");
        QTest::newRow("DISPARITY") << int(Factor::Disparity) << 20;
        QTest::newRow("VOLATILITY_BREAKOUT") << int(Factor::VolatilityBreakout) << 2;
        QTest::newRow("LIQUIDITY") << int(Factor::Liquidity) << 5;
        QTest::newRow("CONTRARIAN_RSI") << int(Factor::ContrarianRsi) << 15;
        QTest::newRow("MOMENTUM") << int(Factor::Momentum) << 127;
    }

    void everyWindowNamesTheHistoryItLacks()
    {
        QFETCH(int, factor);
        QFETCH(int, rows);
        const Cell enough = last(panelOf(std::vector(size_t(rows), Day::Traded)), Factor(factor));
        QVERIFY(!std::isnan(enough.score));
        QCOMPARE(enough.reason, QString());
        // One session without a row is one row less, however many sessions there are.
        std::vector<Day> gap(size_t(rows), Day::Traded);
        gap[size_t(rows) / 2 - 1] = Day::None;
        const Cell few = last(panelOf(gap), Factor(factor));
        QVERIFY(std::isnan(few.score));
        QCOMPARE(few.reason, u"SHORT_HISTORY"_s);
    }

    void aSessionWithoutARowHasNoFactorAtAll()
    {
        std::vector<Day> days(130, Day::Traded);
        days.back() = Day::None;
        for (const Market market : {Market::Kr, Market::Us}) {
            const BarPanel panel = panelOf(days, market);
            for (const Factor factor : factorsOf(market)) {
                const Cell cell = last(panel, factor);
                QVERIFY(std::isnan(cell.score));
                QVERIFY2(cell.reason == u"NO_BAR"_s || factor == Factor::DualMomentum,
                         qPrintable(toCode(factor)));
            }
        }
    }

    void aHaltedNameHasNoTargetButCarriesItsCloseInTheOthers()
    {
        std::vector<Day> days(130, Day::Traded);
        days.back() = Day::Halted;
        const BarPanel panel = panelOf(days);
        QCOMPARE(last(panel, Factor::VolatilityBreakout).reason, u"HALTED"_s);
        for (const Factor factor :
             {Factor::Disparity, Factor::Liquidity, Factor::ContrarianRsi, Factor::Momentum})
            QVERIFY(!std::isnan(last(panel, factor).score));
    }

    void theTargetIsTheOpenPlusKTimesTheRangeBefore()
    {
        const BarPanel panel = panelOf(std::vector(4, Day::Traded));
        QCOMPARE(last(panel, Factor::VolatilityBreakout).score, 5'021 + 0.5 * 50);
    }

    void theTargetIsInTheSharesOfItsDay()
    {
        BarPanelBuilder builder(Market::Kr, {kFirst, kFirst.addDays(1)});
        const int symbol = builder.addSymbol(u"A"_s, {}, u"KOSPI"_s);
        const auto won = [](qint64 units) { return units * Price::kScale; };
        builder.add(symbol, {.day = kFirst.epochDay(),
                             .open = won(10'000),
                             .high = won(10'600),
                             .low = won(10'000),
                             .close = won(10'500),
                             .volume = 1});
        builder.add(symbol, {.day = kFirst.epochDay() + 1,
                             .open = won(2'000),
                             .high = won(2'100),
                             .low = won(2'000),
                             .close = won(2'050),
                             .volume = 1});
        const CorporateAction split{Market::Kr, u"A"_s, kFirst.addDays(1), CorporateAction::Kind::Split, 5,
                                    1,          {}};
        const BarPanel panel = std::move(builder).build({split});
        QCOMPARE(last(panel, Factor::VolatilityBreakout).score, 2'000 + 0.5 * 600 / 5);
    }

    void smartMoneyWantsEverySessionTheNameTradedIn()
    {
        std::vector<Day> days(10, Day::Traded);
        days[7] = Day::Halted;
        days[6] = Day::None;
        const BarPanel panel = panelOf(days); // its last five rows: 4, 5, 7 (halted), 8, 9
        const Factor factor = Factor::SmartMoneyIntensity;
        ReferenceData reference;
        QCOMPARE(last(panel, factor).reason, u"NO_ORDER_FLOW"_s);
        reference.orderFlow[u"A"_s] = flows({4, 5, 8, 9});
        QCOMPARE(last(panel, factor, reference).score, 4'000.0 / 1'000'000 * 100);
        reference.orderFlow[u"A"_s] = flows({5, 7, 8, 9});
        QCOMPARE(last(panel, factor, reference).reason, u"NO_ORDER_FLOW"_s);
        reference.orderFlow[u"A"_s] = flows({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        QCOMPARE(last(panel, factor, reference).score, 5'000.0 / 1'000'000 * 100);
        QCOMPARE(last(panelOf(days, Market::Kr, false), factor, reference).reason, u"NO_MARKET_CAP"_s);
        QCOMPARE(last(panelOf(std::vector(4, Day::Traded)), factor, reference).reason, u"SHORT_HISTORY"_s);
    }

    void qualityGrowthTakesWhatWasReportedByThen()
    {
        const BarPanel panel = panelOf(std::vector(3, Day::Traded), Market::Us);
        const TradingDate today = kFirst.addDays(2);
        const auto scored = [&](const ReferenceData::Fundamentals& known) {
            ReferenceData reference;
            reference.fundamentals.insert(u"A"_s, known);
            return last(panel, Factor::QualityGrowth, reference);
        };
        const auto known = [&](std::optional<double> peg) {
            ReferenceData::Fundamentals figures;
            figures.date = today;
            figures.peg = peg;
            figures.revenueGrowthPct = 12;
            figures.operatingMarginPct = 30;
            return figures;
        };
        QCOMPARE(scored(known(0.5)).score, 43.5);
        QCOMPARE(scored(known(2.5)).score, 42.0);
        QCOMPARE(scored(known(-1)).score, 42.0);
        QCOMPARE(scored(known({})).score, 42.0);
        auto noMargin = known(1), future = known(0.5);
        noMargin.operatingMarginPct.reset();
        future.date = today.addDays(1);
        QCOMPARE(scored(noMargin).reason, u"NO_FUNDAMENTALS"_s);
        QCOMPARE(scored(future).reason, u"NO_FUNDAMENTALS"_s);
        QCOMPARE(last(panel, Factor::QualityGrowth).reason, u"NO_FUNDAMENTALS"_s);
    }

    void dualMomentumNeedsAUniverseToCompareWith()
    {
        const BarPanel panel = panelOf(std::vector(130, Day::Traded), Market::Us);
        FactorConfig config = FactorConfig::defaults(Market::Us);
        const auto cell = [&] {
            return cellOf(FactorEngine(panel, config).compute(129, {}), Factor::DualMomentum);
        };
        QCOMPARE(cell().score, 0.0); // both names moved alike
        config.minPrice = 1e9;
        QVERIFY(std::isnan(cell().score));
        QCOMPARE(cell().reason, u"NO_UNIVERSE"_s);
    }
};

QTEST_APPLESS_MAIN(tst_FactorReasons)
#include "tst_factorreasons.moc"
