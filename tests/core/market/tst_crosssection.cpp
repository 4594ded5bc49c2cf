// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/CrossSection.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace ic;

namespace {

using Values = std::vector<double>;

Values standardised(const Values& values)
{
    Values z(values.size());
    CrossSection::standardise(values, z);
    return z;
}

std::vector<qint32> ranked(const Values& values)
{
    std::vector<qint32> ranks(values.size());
    CrossSection().rank(values, ranks);
    return ranks;
}

/// By definition: how many are higher, or equal and before.
std::vector<qint32> countedRanks(const Values& values)
{
    std::vector<qint32> ranks;
    for (size_t i = 0; i < values.size(); ++i) {
        qint32 before = 0;
        for (size_t j = 0; j < values.size(); ++j)
            before += values[j] > values[i] || (values[j] == values[i] && j < i);
        ranks.push_back(before + 1);
    }
    return ranks;
}

Values normal(size_t count, unsigned seed)
{
    std::mt19937_64 engine(seed);
    Values values;
    for (size_t i = 0; i < count; ++i) {
        double sum = 0;
        for (int part = 0; part < 12; ++part)
            sum += double(engine() >> 11) * 0x1p-53;
        values.push_back(sum - 6);
    }
    return values;
}

} // namespace

class tst_CrossSection : public QObject
{
    Q_OBJECT

private slots:
    void withoutOutliersZHasMeanNoughtAndDeviationOne()
    {
        const Values z = standardised({1, 2, 3, 4, 10});
        QVERIFY(std::abs(std::accumulate(z.begin(), z.end(), 0.0)) < 1e-12);
        QVERIFY(std::abs(std::inner_product(z.begin(), z.end(), z.begin(), 0.0) / 5 - 1) < 1e-12);
        QVERIFY(std::abs(z[0] + 3 / std::sqrt(10.0)) < 1e-12);
    }

    void anOutlierIsBroughtToThreeDeviationsBeforeTheRestIsMeasured()
    {
        Values values(99, 0.0);
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = i % 2 ? 1 : -1;
        values.push_back(1e6);
        long double mean = 0, squares = 0;
        for (const double value : values)
            mean += value / 100.0L;
        for (const double value : values)
            squares += (value - mean) * (value - mean) / 100.0L;
        const long double most = mean + 3 * std::sqrt(squares);
        long double clippedMean = 0, clippedSquares = 0;
        for (const double value : values)
            clippedMean += std::min<long double>(value, most) / 100.0L;
        for (const double value : values)
            clippedSquares += std::pow(std::min<long double>(value, most) - clippedMean, 2.0L) / 100.0L;
        const Values z = standardised(values);
        for (size_t i = 0; i < values.size(); ++i) {
            const long double expected =
                (std::min<long double>(values[i], most) - clippedMean) / std::sqrt(clippedSquares);
            QVERIFY(std::abs(z[i] - double(expected)) < 1e-9);
        }
    }

    void equalValuesAreAllAtTheirMean()
    {
        QCOMPARE(standardised(Values(7, 0.1)), Values(7, 0.0));
        QCOMPARE(standardised({5}), Values({0}));
        QCOMPARE(standardised({}), Values());
    }

    void zDoesNotDependOnScaleOrOrigin()
    {
        const Values values = normal(501, 7);
        Values moved = values;
        for (double& value : moved)
            value = value * 8 + 1024;
        const Values z = standardised(values), movedZ = standardised(moved);
        for (size_t i = 0; i < z.size(); ++i)
            QVERIFY(std::abs(z[i] - movedZ[i]) < 1e-9);
    }

    void theHighestIsFirstAndEqualOnesKeepTheirOrder()
    {
        QCOMPARE(ranked({1, 3, 2, 3, -5}), std::vector<qint32>({4, 1, 3, 2, 5}));
        QCOMPARE(ranked({0, 0, 0}), std::vector<qint32>({1, 2, 3}));
        QCOMPARE(ranked({}), std::vector<qint32>());
    }

    void ranksAreRightForEveryShapeOfDistribution_data()
    {
        QTest::addColumn<Values>("values");
        const Values base = normal(700, 3);
        const auto shaped = [&base](auto shape) {
            Values values = base;
            std::transform(values.begin(), values.end(), values.begin(), shape);
            return values;
        };
        QTest::newRow("normal") << base;
        QTest::newRow("heavy tail") << shaped([](double x) { return std::exp(4 * x); });
        QTest::newRow("two values") << shaped([](double x) { return x > 0 ? 1.0 : -1.0; });
        QTest::newRow("half of them nought") << shaped([](double x) { return std::max(x, 0.0); });
        QTest::newRow("rounded") << shaped([](double x) { return std::round(x * 10); });
        Values outlier = shaped([](double x) { return x * 1e-6; });
        outlier[350] = 1e12;
        QTest::newRow("all but one in one bucket") << outlier;
        Values ascending = base;
        std::sort(ascending.begin(), ascending.end());
        QTest::newRow("ascending") << ascending;
        QTest::newRow("tiny and negative")
            << shaped([](double x) { return x < 0 ? -1e-300 * x : 1e300 * x; });
    }

    void ranksAreRightForEveryShapeOfDistribution()
    {
        QFETCH(Values, values);
        QCOMPARE(ranked(values), countedRanks(values));
    }

    void usedMemoryLeavesNoTrace()
    {
        CrossSection section;
        for (const size_t count : {900, 3, 50, 1}) {
            const Values values = normal(count, unsigned(count));
            std::vector<qint32> ranks(count);
            section.rank(values, ranks);
            QCOMPARE(ranks, countedRanks(values));
        }
    }
};

QTEST_APPLESS_MAIN(tst_CrossSection)
#include "tst_crosssection.moc"
