// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/Correlation.h"
#include "tests/support/HandPanel.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

std::vector<double> wave(int count, double phase)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(std::sin(2 * M_PI * i / 20 + phase));
    return values;
}

HandPanel::BarAt waving(double phase)
{
    return [phase](int s) {
        return HandPanel::Bar::quiet(1'000 + 50 * std::sin(2 * M_PI * s / 20 + phase), 10);
    };
}

} // namespace

class tst_Correlation : public QObject
{
    Q_OBJECT

private slots:
    void ofWavesIsTheCosineOfTheirPhase()
    {
        for (const double phase : {0.0, 0.5, 1.5, 3.0})
            QVERIFY(std::abs(*Correlation::of(wave(100, 0), wave(100, phase)) - std::cos(phase)) < 1e-12);
    }

    void onlyCommonValuesCount()
    {
        std::vector<double> a = wave(60, 0), b = wave(60, 0);
        for (int i = 0; i < 20; ++i)
            a[size_t(i)] = std::nan(""), b[size_t(59 - i)] = std::nan("");
        QVERIFY(*Correlation::of(a, b) > 0.999999);
        a[20] = std::nan("");
        QVERIFY(!Correlation::of(a, b)); // nineteen are left
    }

    void aStillSeriesHasNone()
    {
        QVERIFY(!Correlation::of(wave(60, 0), std::vector<double>(60, 3.0)));
        QVERIFY(!Correlation::of({}, {}));
    }

    void theHighestOfAllPairsWithinTheWindow()
    {
        const BarPanel panel = HandPanel(Market::Kr, {2025, 1, 2}, 100)
                                   .add(u"000010"_s, waving(0))
                                   .add(u"000020"_s, waving(1.5))
                                   .add(u"000030"_s, waving(1.6))
                                   .build();
        const auto highest = [&](const std::vector<int>& symbols, int window) {
            return Correlation::highest(panel, symbols, 99, window);
        };
        QVERIFY(highest({0, 1, 2}, 60) > 0.98);
        QVERIFY(highest({0, 1}, 60) < 0.3);
        QCOMPARE(highest({0, 1, 2}, 10), -1.0); // too few returns
        QCOMPARE(highest({0}, 60), -1.0);
    }
};

QTEST_GUILESS_MAIN(tst_Correlation)
#include "tst_correlation.moc"
