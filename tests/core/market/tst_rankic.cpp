// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/RankIc.h"
#include "tests/support/RandomPanel.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<double>;

constexpr double kNone = BarPanel::kMissing;

Values numbers(size_t count, unsigned seed, unsigned distinct)
{
    std::mt19937_64 engine(seed);
    Values values;
    for (size_t i = 0; i < count; ++i)
        values.push_back(double(engine() % distinct));
    return values;
}

/// Mean rank by counting, Pearson in long double.
double countedSpearman(const Values& a, const Values& b)
{
    const auto rankOf = [](const Values& values, size_t i) {
        long double rank = 0.5L;
        for (const double value : values)
            rank += value < values[i] ? 1.0L : value == values[i] ? 0.5L : 0.0L;
        return rank;
    };
    const long double mean = (a.size() + 1) / 2.0L;
    long double together = 0, squaresA = 0, squaresB = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const long double x = rankOf(a, i) - mean, y = rankOf(b, i) - mean;
        together += x * y;
        squaresA += x * x;
        squaresB += y * y;
    }
    return double(together / std::sqrt(squaresA * squaresB));
}

RankIc::Summary summary(double meanIc, double ir)
{
    return {.days = 60, .meanIc = meanIc, .ir = ir, .spreadPct = 0};
}

} // namespace

class tst_RankIc : public QObject
{
    Q_OBJECT

private slots:
    void icAgreesWithRanksByCountingTiesIncluded()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const Values scores = numbers(40 + seed, seed, 12),
                         returns = numbers(40 + seed, seed + 99, 1'000);
            const auto day = RankIc::day(scores, returns);
            QVERIFY(std::abs(day->ic - countedSpearman(scores, returns)) < 1e-9);
            QCOMPARE(day->names, int(40 + seed));
        }
    }

    void aPerfectForecastIsOneAndItsOppositeMinusOne()
    {
        Values scores, returns;
        for (int i = 0; i < 25; ++i) {
            scores.push_back(i);
            returns.push_back(i * i * 0.001);
        }
        QVERIFY(std::abs(RankIc::day(scores, returns)->ic - 1) < 1e-12);
        // Fifths of five: mean of 20..24 squared less mean of 0..4 squared, in percent of a thousandth.
        QVERIFY(std::abs(RankIc::day(scores, returns)->spreadPct - (486 - 6) * 0.1) < 1e-9);
        for (double& score : scores)
            score = -score;
        QVERIFY(std::abs(RankIc::day(scores, returns)->ic + 1) < 1e-12);
    }

    void fewerThanTwentyNamesOrOneValueIsNoDay()
    {
        Values scores = numbers(20, 1, 1'000), returns = numbers(20, 2, 1'000);
        QVERIFY(RankIc::day(scores, returns));
        QVERIFY(!RankIc::day(Values(20, 1.0), returns));
        scores[3] = kNone;
        QVERIFY(!RankIc::day(scores, returns));
    }

    void aReturnNeedsBothItsSessions()
    {
        const BarPanel panel =
            RandomPanel({.symbols = 30, .sessions = 30, .gaps = 0.2, .splits = 0.5}).build();
        const Values returns = RankIc::forwardReturns(panel, 20);
        int missing = 0;
        for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
            const double now = panel.at(BarPanel::Field::Close, symbol, 20);
            const double then = panel.at(BarPanel::Field::Close, symbol, 25);
            const double expected = (then - now) / now;
            QVERIFY(std::isnan(expected) ? std::isnan(returns[size_t(symbol)])
                                         : std::abs(returns[size_t(symbol)] - expected) < 1e-12);
            missing += std::isnan(expected);
        }
        QVERIFY(missing > 3);
        QVERIFY(std::isnan(RankIc::forwardReturns(panel, 25)[0]));
    }

    void aHistoryHasTheDaysThatCouldBeJudged()
    {
        FactorConfig config = FactorConfig::defaults(Market::Kr);
        config.minTurnover = config.minPrice = 0;
        config.minHistory = 1;
        const BarPanel panel = RandomPanel({.symbols = 60, .sessions = 150}).build();
        const FactorEngine engine(panel, config);
        const ReferenceData nothing;
        const auto histories =
            RankIc::histories(engine, 0, 149, [&](TradingDate) -> const ReferenceData& { return nothing; });
        QCOMPARE(qsizetype(histories.size()), factorsOf(Market::Kr).size());
        for (const auto& history : histories) {
            if (history.factor == Factor::SmartMoneyIntensity) {
                QVERIFY(history.days.empty());
                continue;
            }
            QVERIFY(!history.days.empty());
            QCOMPARE(history.days.back().session, 144);
            QVERIFY(history.factor != Factor::Momentum || history.days.front().session >= 126);
        }
        FactorSweep sweep(engine);
        (void)sweep.at(100, nothing);
        const auto& breakout = histories[2];
        QCOMPARE(breakout.factor, Factor::VolatilityBreakout);
        const auto day = std::find_if(breakout.days.begin(), breakout.days.end(),
                                      [](const RankIc::Day& one) { return one.session == 100; });
        Values parts;
        const FactorTable table = engine.compute(100, nothing);
        for (int symbol = 0; symbol < panel.symbols(); ++symbol)
            parts.push_back(table.includes(symbol) ? sweep.part(Factor::VolatilityBreakout, symbol) : kNone);
        QVERIFY(RankIc::day(parts, RankIc::forwardReturns(panel, 100))->ic == day->ic);
    }

    void meanRatioAndSpreadAreThoseOfTheDays()
    {
        const std::vector<RankIc::Day> days{
            {.ic = 0.1, .spreadPct = 2}, {.ic = -0.05, .spreadPct = -1}, {.ic = 0.04, .spreadPct = 0.5}};
        const auto found = RankIc::summarise(days);
        QCOMPARE(found.days, 3);
        QVERIFY(std::abs(*found.meanIc - 0.03) < 1e-12);
        QVERIFY(std::abs(*found.ir - 0.03 / std::sqrt((0.0049 + 0.0064 + 0.0001) / 3)) < 1e-12);
        QVERIFY(std::abs(*found.spreadPct - 0.5) < 1e-12);
        QVERIFY(!RankIc::summarise({}).meanIc);
        QVERIFY(!RankIc::summarise(std::span(days).first(1)).ir);
    }

    void gradesFollowTheScale_data()
    {
        QTest::addColumn<double>("meanIc");
        QTest::addColumn<double>("ir");
        QTest::addColumn<QString>("grade");
        QTest::newRow("A") << 0.05 << 0.5 << u"A"_s;
        QTest::newRow("strong but shaky") << 0.05 << 0.49 << u"B"_s;
        QTest::newRow("B") << 0.03 << 0.3 << u"B"_s;
        QTest::newRow("C") << 0.029 << 0.9 << u"C"_s;
        QTest::newRow("D") << 0.04 << 0.1 << u"D"_s;
        QTest::newRow("F") << 0.009 << 2.0 << u"F"_s;
        QTest::newRow("negative") << -0.2 << -3.0 << u"F"_s;
    }

    void gradesFollowTheScale()
    {
        QFETCH(double, meanIc);
        QFETCH(double, ir);
        QTEST(RankIc::gradeOf(summary(meanIc, ir)), "grade");
    }

    void withoutDaysThereIsNoGrade()
    {
        QCOMPARE(RankIc::gradeOf({}), u"INSUFFICIENT"_s);
        QVERIFY(!RankIc::isDegraded({}, summary(0.05, 1)));
    }

    void aFactorIsDegradedAtFOrBelowHalfItsYear()
    {
        QVERIFY(RankIc::isDegraded(summary(0.005, 1), summary(0.005, 1)));
        QVERIFY(RankIc::isDegraded(summary(0.029, 1), summary(0.06, 1)));
        QVERIFY(!RankIc::isDegraded(summary(0.03, 1), summary(0.06, 1)));
        QVERIFY(!RankIc::isDegraded(summary(0.02, 1), summary(-0.06, 1)));
        QVERIFY(!RankIc::isDegraded(summary(0.02, 1), {}));
    }
};

QTEST_APPLESS_MAIN(tst_RankIc)
#include "tst_rankic.moc"
