// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarPanelBuilder.h"
#include "tests/support/RandomPanel.h"

#include <QTest>
#include <cmath>
#include <cstring>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Field = BarPanel::Field;

constexpr std::array kAllFields{Field::Open,   Field::High,     Field::Low,       Field::Close,
                                Field::Volume, Field::Turnover, Field::MarketCap, Field::Footing};

/// Monday to Friday, 2026-11-16 to 20.
const TradingDate kMonday(2026, 11, 16);

std::vector<TradingDate> week()
{
    return {kMonday, kMonday.addDays(1), kMonday.addDays(2), kMonday.addDays(3), kMonday.addDays(4)};
}

BarPanelBuilder::Row row(int day, qint64 close, qint64 volume = 100)
{
    const qint64 scaled = close * Price::kScale;
    return {.day = kMonday.epochDay() + day,
            .open = scaled,
            .high = scaled,
            .low = scaled,
            .close = scaled,
            .volume = volume};
}

CorporateAction split(int day, qint64 numerator, qint64 denominator = 1)
{
    return {Market::Kr,  u"A"_s,   kMonday.addDays(day), CorporateAction::Kind::Split, numerator,
            denominator, QString()};
}

std::vector<double> closes(const BarPanel& panel, int symbol)
{
    const auto series = panel.series(Field::Close, symbol);
    return {series.begin(), series.end()};
}

bool sameBits(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0;
}

} // namespace

class tst_BarPanel : public QObject
{
    Q_OBJECT

private slots:
    void rowsLandAtTheirSessionAndTheRestIsMissing()
    {
        BarPanelBuilder builder(Market::Kr, week());
        const int a = builder.addSymbol(u"A"_s, u"에이"_s, u"KOSPI"_s);
        builder.add(a, row(0, 100));
        builder.add(a, row(3, 130));
        builder.add(a, row(5, 1)); // Saturday
        builder.add(a, row(-3, 1));
        QCOMPARE(builder.strayRows(), 2);
        const BarPanel panel = std::move(builder).build({});
        QCOMPARE(panel.at(Field::Close, 0, 0), 100.0);
        QVERIFY(std::isnan(panel.at(Field::Close, 0, 1)));
        QVERIFY(std::isnan(panel.at(Field::Volume, 0, 1)));
        QCOMPARE(panel.at(Field::Close, 0, 3), 130.0);
        QCOMPARE(panel.sessionIndex(kMonday.addDays(3)), 3);
        QCOMPARE(panel.sessionIndex(kMonday.addDays(5)), -1);
    }

    void symbolsAreSortedByCodeAndKeepTheirRows()
    {
        BarPanelBuilder builder(Market::Kr, week());
        const int b = builder.addSymbol(u"B"_s, u"old"_s, u"KOSDAQ"_s);
        const int a = builder.addSymbol(u"A"_s, u"에이"_s, u"KOSPI"_s);
        QCOMPARE(builder.addSymbol(u"B"_s, u"new"_s, u"KOSPI"_s), b);
        builder.add(b, row(0, 2));
        builder.add(a, row(0, 1));
        builder.add(b, row(1, 22));
        const BarPanel panel = std::move(builder).build({});
        QCOMPARE(panel.symbols(), 2);
        QCOMPARE(panel.symbolIndex(u"A"_s), 0);
        QCOMPARE(panel.symbolIndex(u"B"_s), 1);
        QCOMPARE(panel.symbolIndex(u"C"_s), -1);
        QCOMPARE(panel.symbol(1).name, u"new"_s);
        QCOMPARE(panel.symbol(1).board, u"KOSPI"_s);
        QCOMPARE(panel.at(Field::Close, 0, 0), 1.0);
        QCOMPARE(panel.at(Field::Close, 1, 1), 22.0);
    }

    void nullsAndNonPositivePricesAreMissingAndTurnoverIsStoodInFor()
    {
        BarPanelBuilder builder(Market::Kr, week());
        const int a = builder.addSymbol(u"A"_s, {}, u"KOSPI"_s);
        auto halted = row(0, 100, 0);
        halted.open = halted.high = BarPanelBuilder::Row::kNone;
        halted.low = 0;
        builder.add(a, halted);
        auto traded = row(1, 100, 7);
        builder.add(a, traded);
        traded.day += 1;
        traded.turnover = 12;
        builder.add(a, traded);
        const BarPanel panel = std::move(builder).build({});
        for (const Field field : {Field::Open, Field::High, Field::Low, Field::MarketCap})
            QVERIFY(std::isnan(panel.at(field, 0, 0)));
        QCOMPARE(panel.at(Field::Turnover, 0, 0), 0.0);
        QCOMPARE(panel.at(Field::Turnover, 0, 1), 700.0);
        QCOMPARE(panel.at(Field::Turnover, 0, 2), 12.0);
    }

    void aSplitChangesTheRowsFromItsExDateOnly()
    {
        BarPanelBuilder builder(Market::Kr, week());
        const int a = builder.addSymbol(u"A"_s, {}, u"KOSPI"_s);
        for (const auto& [day, close] : {std::pair{0, 500}, {1, 510}, {2, 102}, {3, 104}, {4, 1040}})
            builder.add(a, row(day, close, 1000));
        const BarPanel panel = std::move(builder).build({split(4, 1, 10), split(2, 5)});
        QCOMPARE(closes(panel, 0), std::vector<double>({500, 510, 510, 520, 520}));
        QCOMPARE(panel.at(Field::Volume, 0, 2), 200.0);
        QCOMPARE(panel.at(Field::Footing, 0, 3), 5.0);
        QCOMPARE(panel.at(Field::Footing, 0, 4), 0.5);
        QCOMPARE(panel.published(Field::Close, 0, 3), 104.0);
        QCOMPARE(panel.published(Field::Close, 0, 4), 1040.0);
        QCOMPARE(panel.at(Field::Turnover, 0, 2), 102'000.0);
    }

    void anActionOutsideThePanelOrOfAnotherMarketTouchesNothing()
    {
        BarPanelBuilder builder(Market::Kr, week());
        const int a = builder.addSymbol(u"A"_s, {}, u"KOSPI"_s);
        builder.add(a, row(0, 500));
        builder.add(a, row(4, 500));
        auto american = split(2, 5);
        american.market = Market::Us;
        auto other = split(2, 5);
        other.symbol = u"Z"_s;
        const BarPanel panel = std::move(builder).build({split(0, 5), split(7, 5), american, other});
        QCOMPARE(panel.at(Field::Close, 0, 0), 500.0);
        QCOMPARE(panel.at(Field::Close, 0, 4), 500.0);
    }

    void anActionOnAHolidayHoldsFromTheNextRowOn()
    {
        auto dates = week();
        dates.erase(dates.begin() + 2);
        BarPanelBuilder builder(Market::Kr, dates);
        const int a = builder.addSymbol(u"A"_s, {}, u"KOSPI"_s);
        builder.add(a, row(1, 500));
        builder.add(a, row(4, 100)); // and no row on day 3
        const BarPanel panel = std::move(builder).build({split(2, 5)});
        QCOMPARE(panel.at(Field::Close, 0, 3), 500.0);
        QCOMPARE(panel.at(Field::Footing, 0, 2), 1.0);
        QCOMPARE(panel.at(Field::Footing, 0, 3), 5.0);
    }

    void rowsAdjustedByTheirSourceAreLeftAlone()
    {
        BarPanelBuilder builder(Market::Kr, week());
        const int a = builder.addSymbol(u"A"_s, {}, u"KOSPI"_s);
        for (int day = 0; day < 5; ++day) {
            auto adjusted = row(day, 100);
            adjusted.adjusted = true;
            builder.add(a, adjusted);
        }
        const BarPanel panel = std::move(builder).build({split(2, 5)});
        QCOMPARE(closes(panel, 0), std::vector<double>(5, 100));
        QCOMPARE(panel.at(Field::Footing, 0, 4), 1.0);
    }

    void aPanelCutShortHoldsTheSameBits()
    {
        const RandomPanel rows({.symbols = 30, .sessions = 80, .splits = 0.6});
        QVERIFY(rows.actions().size() > 5);
        const BarPanel whole = rows.build();
        for (const int cut : {1, 33, 79}) {
            const BarPanel part = rows.build(cut);
            QVERIFY(part.symbols() > 20);
            for (int symbol = 0; symbol < part.symbols(); ++symbol) {
                const int same = whole.symbolIndex(part.symbol(symbol).code);
                for (const Field field : kAllFields) {
                    for (int session = 0; session < cut; ++session)
                        QVERIFY(sameBits(part.at(field, symbol, session), whole.at(field, same, session)));
                }
            }
        }
    }

    void anEmptyPanelIsEmpty()
    {
        BarPanelBuilder builder(Market::Us, {});
        builder.add(builder.addSymbol(u"A"_s, {}, {}), row(0, 1));
        QCOMPARE(builder.strayRows(), 1);
        const BarPanel panel = std::move(builder).build({split(0, 2)});
        QCOMPARE(panel.sessions(), 0);
        QCOMPARE(panel.symbols(), 1);
        QCOMPARE(panel.sessionIndex(kMonday), -1);
    }
};

QTEST_APPLESS_MAIN(tst_BarPanel)
#include "tst_barpanel.moc"
