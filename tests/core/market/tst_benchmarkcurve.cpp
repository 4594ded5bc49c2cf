// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BenchmarkCurve.h"
#include "tests/support/HandPanel.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Bar = HandPanel::Bar;

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6 * std::abs(b);
}

/// January 2 to February 12, 2025: session 21 is the last of January.
HandPanel twoNames(const HandPanel::BarAt& second)
{
    return HandPanel(Market::Us, {2025, 1, 2}, 30)
        .add(u"SPY"_s, [](int s) { return Bar::quiet(s < 10 ? 100 : 150, 1); })
        .add(u"TLT"_s, second);
}

} // namespace

class tst_BenchmarkCurve : public QObject
{
    Q_OBJECT

private slots:
    void weightsAreRestoredAtTheEndOfTheMonth()
    {
        const HandPanel market = twoNames([](int s) { return Bar::quiet(s < 25 ? 100 : 200, 1); });
        QCOMPARE(market.dates()[21], TradingDate(2025, 1, 31));
        const BarPanel panel = market.build();
        const auto values = BenchmarkCurve(panel, {{u"SPY"_s, 0.6}, {u"TLT"_s, 0.4}}, 0, 29).values(1'000);
        QCOMPARE(values.front(), 1'000.0);
        QVERIFY(near(values[10], 1'300));       // 600 became 900
        QVERIFY(near(values[25], 1'300 * 1.4)); // 40 % of it doubled, not the 400 it began with
    }

    void itBeginsWhereEveryNameHasARow()
    {
        const BarPanel panel = twoNames([](int s) -> std::optional<Bar> {
                                   return s < 5 || s == 12 ? std::nullopt : std::optional(Bar::quiet(50, 1));
                               }).build();
        const BenchmarkCurve curve(panel, {{u"SPY"_s, 0.6}, {u"TLT"_s, 0.4}}, 0, 29);
        const auto values = curve.values(1'000);
        QVERIFY(std::isnan(values[4]));
        QCOMPARE(values[5], 1'000.0);
        QVERIFY(std::isnan(values[12]));
        QVERIFY(near(curve.metrics()->totalReturnPct, 30));
    }

    void withoutANameThereIsNone()
    {
        const BarPanel panel = twoNames([](int) { return std::nullopt; }).build();
        QVERIFY(BenchmarkCurve(panel, {{u"GLD"_s, 1}}, 0, 29).values(1'000).empty());
        QVERIFY(BenchmarkCurve(panel, {{u"SPY"_s, 0.6}, {u"TLT"_s, 0.4}}, 0, 29).values(1'000).empty());
        QVERIFY(BenchmarkCurve(panel, {}, 0, 29).values(1'000).empty());
        QVERIFY(!BenchmarkCurve(panel, {}, 0, 29).metrics());
    }
};

QTEST_GUILESS_MAIN(tst_BenchmarkCurve)
#include "tst_benchmarkcurve.moc"
