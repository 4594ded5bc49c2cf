// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/PerformanceMetrics.h"

#include <QTest>
#include <vector>

using namespace ic;

namespace {

PerformanceMetrics of(const std::vector<double>& equity, int days = 365,
                      const std::vector<double>& profits = {}, double riskFreePct = 0)
{
    return PerformanceMetrics::of(equity, days, profits, riskFreePct);
}

bool near(std::optional<double> value, double expected, double tolerance = 1e-9)
{
    return value && std::abs(*value - expected) < tolerance;
}

} // namespace

class tst_PerformanceMetrics : public QObject
{
    Q_OBJECT

private slots:
    void drawdownCountsFromTheHighestValueBefore()
    {
        QVERIFY(near(of({100, 120, 90, 130, 117}).mddPct, -25));
        QCOMPARE(of({100, 101, 102}).mddPct, 0.0);
        QVERIFY(near(of({100, 80}).mddPct, -20));
    }

    void returnAndGrowthAYear()
    {
        const PerformanceMetrics m = of({100, 90, 121}, 731); // two years of 365.25 days, less half a day
        QVERIFY(near(m.totalReturnPct, 21));
        QVERIFY(near(m.cagrPct, (std::pow(1.21, 365.25 / 731) - 1) * 100));
        QVERIFY(near(m.calmar, *m.cagrPct / 10));
    }

    void sharpeByHand()
    {
        // returns +10 %, -10 %, +10 %: mean 1/30, population variance 0.0088888...
        const PerformanceMetrics m = of({100, 110, 99, 108.9});
        QVERIFY(near(m.sharpe, (0.1 / 3) / std::sqrt(0.08 / 9) * std::sqrt(252.0)));
        QVERIFY(near(m.sortino, (0.1 / 3) / std::sqrt(0.01 / 3) * std::sqrt(252.0)));
    }

    void theRiskFreeRateIsTakenOffEachSession()
    {
        const double daily = 2.52 / 100 / 252;
        const PerformanceMetrics m = of({100, 110, 99, 108.9}, 365, {}, 2.52);
        QVERIFY(near(m.sharpe, (0.1 / 3 - daily) / std::sqrt(0.08 / 9) * std::sqrt(252.0)));
    }

    void withoutDeviationThereIsNoSharpe()
    {
        const PerformanceMetrics flat = of({100, 100, 100});
        QVERIFY(!flat.sharpe);
        QVERIFY(!flat.sortino);
        QVERIFY(!flat.calmar);
        QVERIFY(near(flat.cagrPct, 0));
    }

    void gainsWithoutALosingSessionHaveTheLargestSortino()
    {
        QCOMPARE(of({100, 101, 103}).sortino, PerformanceMetrics::kNoDownside);
        QVERIFY(!of({100, 100, 100}).sortino);
    }

    void tradesAreCountedNetOfCosts()
    {
        const PerformanceMetrics m = of({100, 101}, 1, {30, -10, 20, 0, -15});
        QCOMPARE(m.trades, 5);
        QVERIFY(near(m.winRatePct, 40));
        QVERIFY(near(m.profitFactor, 2));
    }

    void whatHasNoValueIsMissing()
    {
        QVERIFY(!of({100, 101}, 1, {5}).profitFactor); // no loss to divide by
        QVERIFY(!of({100, 101}, 1).winRatePct);
        QVERIFY(!of({100, 101}, 0).cagrPct);
        QVERIFY(!of({100, 0}, 365).cagrPct);
        QVERIFY(near(of({100, 0}, 365).mddPct, -100));
        for (const PerformanceMetrics& none : {of({}), of({100}), of({0, 100})}) {
            QVERIFY(!none.cagrPct && !none.sharpe && !none.sortino && !none.calmar);
            QCOMPARE(none.totalReturnPct, 0.0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_PerformanceMetrics)
#include "tst_performancemetrics.moc"
