// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/CounterRandom.h"

#include <QTest>
#include <cmath>

using namespace ic;

namespace {

constexpr int kDraws = 400'000;

template <typename Draw>
double meanOf(Draw draw)
{
    double sum = 0;
    for (quint64 i = 0; i < kDraws; ++i)
        sum += draw(i);
    return sum / kDraws;
}

} // namespace

class tst_CounterRandom : public QObject
{
    Q_OBJECT

private slots:
    void mixesLikeSplitMix();
    void keysDependOnEveryPartAndTheirOrder();
    void uniformIsFlat();
    void studentTHasTheTailsOfFourDegreesOfFreedom();
    void exponentialHasMeanOneAndNoMemory();
};

void tst_CounterRandom::mixesLikeSplitMix()
{
    // First outputs of SplitMix64 seeded with 1234567, from the reference implementation.
    const CounterRandom random(1234567);
    QCOMPARE(random.bits(0), 6457827717110365317ULL);
    QCOMPARE(random.bits(1), 3203168211198807973ULL);
    QCOMPARE(random.bits(2), 9817491932198370423ULL);
}

void tst_CounterRandom::keysDependOnEveryPartAndTheirOrder()
{
    QVERIFY(keyOf(1, 2, 3) != keyOf(1, 3, 2));
    QVERIFY(keyOf(1, 2, 3) != keyOf(2, 1, 3));
    QVERIFY(keyOf(0, 0, 0) != keyOf(0, 0, 1));
    QCOMPARE(keyOf(1, 2), keyOf(1, 2, 0));
}

void tst_CounterRandom::uniformIsFlat()
{
    const CounterRandom random(1);
    QVERIFY(std::abs(meanOf([&](quint64 i) { return random.uniform(i); }) - 0.5) < 0.002);
    for (const double edge : {0.1, 0.25, 0.9})
        QVERIFY(std::abs(meanOf([&](quint64 i) { return random.uniform(i) < edge ? 1.0 : 0.0; }) - edge) <
                0.003);
}

void tst_CounterRandom::studentTHasTheTailsOfFourDegreesOfFreedom()
{
    const CounterRandom random(2);
    // Quantiles of the t table for 4 degrees of freedom, scaled to variance 1.
    const std::pair<double, double> table[] = {
        {0.741, 0.50}, {1.533, 0.20}, {2.776, 0.05}, {4.604, 0.01}, {8.610, 0.001}};
    for (const auto& [quantile, bothTails] : table) {
        const double beyond = meanOf(
            [&](quint64 i) { return std::abs(random.studentT(i)) > quantile / std::sqrt(2.0) ? 1.0 : 0.0; });
        QVERIFY2(std::abs(beyond - bothTails) < 4 * std::sqrt(bothTails / kDraws) + 0.001 * bothTails,
                 qPrintable(QString::number(beyond)));
    }
    QVERIFY(std::abs(meanOf([&](quint64 i) { return random.studentT(i); })) < 0.01);
}

void tst_CounterRandom::exponentialHasMeanOneAndNoMemory()
{
    const CounterRandom random(3);
    QVERIFY(std::abs(meanOf([&](quint64 i) { return random.exponential(i); }) - 1) < 0.01);
    for (const double t : {0.5, 1.0, 3.0})
        QVERIFY(std::abs(meanOf([&](quint64 i) { return random.exponential(i) > t ? 1.0 : 0.0; }) -
                         std::exp(-t)) < 0.003);
}

QTEST_GUILESS_MAIN(tst_CounterRandom)
#include "tst_counterrandom.moc"
