// SPDX-License-Identifier: GPL-3.0-or-later
// Every indicator against a second implementation, written differently and in long double, on random series.
#include "core/market/Indicators.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace ic;

namespace {

using Real = long double;
using Series = std::vector<double>;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Series randomCloses(int count, unsigned seed)
{
    std::mt19937_64 engine(seed);
    Series closes;
    double close = 1'000 + double(engine() % 90'000);
    for (int i = 0; i < count; ++i) {
        closes.push_back(std::round(close));
        close *= 1 + (double(engine() % 1'000) - 499.0) / 15'000;
    }
    return closes;
}

/// Textbook weights of an exponential mean, summed in closed form.
Real slowEma(const Series& values, int period, size_t count)
{
    const Real keep = 1 - Real(2) / (period + 1);
    Real sum = std::pow(keep, Real(count - 1)) * values[0];
    for (size_t i = 1; i < count; ++i)
        sum += (1 - keep) * std::pow(keep, Real(count - 1 - i)) * values[i];
    return sum;
}

Indicators::Macd slowMacd(const Series& closes)
{
    Series macd;
    for (size_t count = 27; count <= closes.size(); ++count)
        macd.push_back(double(slowEma(closes, 12, count) - slowEma(closes, 26, count)));
    return {macd.back(), double(slowEma(macd, 9, macd.size()))};
}

double slowRsi(const Series& closes, int period)
{
    Real up = 0, down = 0;
    for (int back = 0; back < period; ++back) {
        const Real change =
            Real(closes[closes.size() - 1 - size_t(back)]) - closes[closes.size() - 2 - size_t(back)];
        (change > 0 ? up : down) += std::abs(change);
    }
    return down == 0 ? 100 : double(100 * up / (up + down));
}

double slowWilder(const Series& closes, int period)
{
    const auto smoothed = [&](int sign) {
        Real mean = 0;
        for (size_t i = 1; i < closes.size(); ++i) {
            const Real move = std::max<Real>(0, sign * (Real(closes[i]) - closes[i - 1]));
            mean = i <= size_t(period) ? mean + move / period : (mean * (period - 1) + move) / period;
        }
        return mean;
    };
    const Real up = smoothed(1), down = smoothed(-1);
    return down == 0 ? 100 : double(100 * up / (up + down));
}

double slowSigma(const Series& closes)
{
    Real sum = 0, squares = 0;
    for (size_t i = 1; i < closes.size(); ++i) {
        const Real change = (Real(closes[i]) - closes[i - 1]) / closes[i - 1];
        sum += change;
        squares += change * change;
    }
    const Real count = Real(closes.size() - 1);
    return double(std::sqrt(squares / count - sum / count * (sum / count)));
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

class tst_Indicators : public QObject
{
    Q_OBJECT

private slots:
    void theGoldenRsiIsSeventySevenPointSevenEight()
    {
        const Series closes{100, 101, 102, 101, 103, 104, 103, 105, 106, 107, 106, 108, 109, 108, 110};
        QCOMPARE(std::round(*Indicators::rsiSimple(closes) * 100) / 100, 77.78);
        QVERIFY(!Indicators::rsiSimple(std::span(closes).first(14)));
    }

    void rsiWithoutALossIsAHundred()
    {
        Series rising(20), flat(20, 5.0), falling(20);
        for (int i = 0; i < 20; ++i) {
            rising[size_t(i)] = 100 + i;
            falling[size_t(i)] = 100 - i;
        }
        for (const auto& rsi : {Indicators::rsiSimple, Indicators::rsiWilder}) {
            QCOMPARE(*rsi(rising, 14), 100.0);
            QCOMPARE(*rsi(flat, 14), 100.0);
            QCOMPARE(*rsi(falling, 14), 0.0);
        }
    }

    void theGoldenKIsPointFourAndIsClampedAtPointSeven()
    {
        Series ranges(15, (20 * 0.02 - 5 * 0.025) / 15);
        ranges.insert(ranges.end(), 5, 0.025);
        QVERIFY(isClose(Indicators::dynamicK(ranges), 0.40));
        Series calm(15, (20 * 0.02 - 5 * 0.01) / 15);
        calm.insert(calm.end(), 5, 0.01);
        QCOMPARE(Indicators::dynamicK(calm), 0.70);
        ranges.insert(ranges.begin(), 30, 9.0); // older sessions do not count
        QVERIFY(isClose(Indicators::dynamicK(ranges), 0.40));
    }

    void kHasItsBaseWithoutEnoughSessionsAndItsMostWhenNothingMovesLately()
    {
        QCOMPARE(Indicators::dynamicK(Series(4, 0.02)), 0.5);
        QCOMPARE(Indicators::dynamicK(Series(5, 0.02)), 0.5);
        QCOMPARE(Indicators::dynamicK(Series(20, 0.0)), 0.5);
        Series still(10, 0.02);
        still.insert(still.end(), 5, 0.0);
        QCOMPARE(Indicators::dynamicK(still, 0.5, 0.3, 0.6), 0.6);
    }

    void meansAndDisparityAgreeWithPlainSums()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const Series closes = randomCloses(30 + int(seed), seed);
            Real sum = 0;
            for (size_t i = closes.size(); i-- > closes.size() - 20;)
                sum += closes[i];
            QVERIFY(isClose(*Indicators::sma(closes, 20), double(sum / 20)));
            QVERIFY(isClose(*Indicators::disparity(closes), double(closes.back() * 2000 / sum)));
            QVERIFY(isClose(*Indicators::ema(closes, 20), double(slowEma(closes, 20, closes.size()))));
        }
    }

    void macdAgreesWithItsClosedForm()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const Series closes = randomCloses(35 + int(seed) * 3, seed);
            const auto macd = Indicators::macd(closes);
            QVERIFY(macd);
            QVERIFY(isClose(macd->macd, slowMacd(closes).macd));
            QVERIFY(isClose(macd->signal, slowMacd(closes).signal));
        }
        QVERIFY(!Indicators::macd(randomCloses(34, 1)));
    }

    void bothRsisAgreeWithASecondImplementation()
    {
        for (unsigned seed = 0; seed < 30; ++seed) {
            const Series closes = randomCloses(15 + int(seed) * 2, seed);
            QVERIFY(isClose(*Indicators::rsiSimple(closes), slowRsi(closes, 14)));
            QVERIFY(isClose(*Indicators::rsiWilder(closes), slowWilder(closes, 14)));
            QVERIFY(isClose(*Indicators::rsiSimple(closes, 5), slowRsi(closes, 5)));
        }
    }

    void atrTakesTheCloseWhereHighOrLowIsMissing()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const Series closes = randomCloses(20, seed);
            Series high = closes, low = closes;
            for (size_t i = 0; i < closes.size(); ++i) {
                high[i] = i % 5 ? closes[i] * 1.01 : kNone;
                low[i] = i % 5 ? closes[i] * 0.98 : kNone;
            }
            Real sum = 0;
            for (size_t i = 6; i < closes.size(); ++i) {
                const Real top = std::max<Real>(i % 5 ? high[i] : closes[i], closes[i - 1]);
                const Real bottom = std::min<Real>(i % 5 ? low[i] : closes[i], closes[i - 1]);
                sum += top - bottom; // the same as the largest of the three differences
            }
            QVERIFY(isClose(*Indicators::atr(high, low, closes), double(sum / 14)));
        }
        const Series few(14, 1.0);
        QVERIFY(!Indicators::atr(few, few, few));
    }

    void sigmaIsThatOfThePopulation()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const Series closes = randomCloses(61, seed);
            QVERIFY(isClose(*Indicators::populationSigma(closes), slowSigma(closes)));
        }
        QCOMPARE(*Indicators::populationSigma(Series{100, 110, 121}), 0.0);
        QVERIFY(!Indicators::populationSigma(Series{100, 110}));
    }

    void momentumWeighsItsPeriodsAndWantsThemAll()
    {
        const Series closes = randomCloses(127, 3);
        const std::vector<int> periods{21, 63, 126};
        const Series weights{0.5, 0.3, 0.2};
        Real sum = 0;
        for (size_t i = 0; i < 3; ++i)
            sum += weights[i] * (Real(closes[126]) / closes[size_t(126 - periods[i])] - 1) * 100;
        QVERIFY(isClose(*Indicators::weightedMomentum(closes, periods, weights), double(sum)));
        QVERIFY(!Indicators::weightedMomentum(std::span(closes).last(126), periods, weights));
        QCOMPARE(*Indicators::momentum(Series{100, 1, 110}, 2), 10.000000000000009);
    }

    void tooShortASeriesIsNothing()
    {
        const Series none;
        QVERIFY(!Indicators::sma(none, 1));
        QVERIFY(!Indicators::ema(Series{1}, 2));
        QVERIFY(!Indicators::rsiWilder(Series(14, 1.0)));
        QVERIFY(!Indicators::disparity(Series(19, 1.0)));
        QVERIFY(!Indicators::momentum(Series{1}, 1));
        QVERIFY(!Indicators::sma(Series{1}, 0));
    }
};

QTEST_APPLESS_MAIN(tst_Indicators)
#include "tst_indicators.moc"
