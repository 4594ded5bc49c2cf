// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"
#include "core/market/RoboTargets.h"
#include "tests/support/HandPanel.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Bar = HandPanel::Bar;

constexpr int kSessions = 300;
constexpr int kLast = kSessions - 1;

/// Moves by `daily` a session with a swing of `swing` on every other one.
HandPanel::BarAt moving(double daily, double swing, int from = 0)
{
    return [=](int s) -> std::optional<Bar> {
        if (s < from)
            return std::nullopt;
        return Bar::quiet(100 * std::pow(1 + daily, s) * (s % 2 ? 1 + swing : 1), 1);
    };
}

HandPanel us()
{
    return HandPanel(Market::Us, {2025, 1, 2}, kSessions);
}

RoboPlan planAt(const BarPanel& panel, const RoboConfig& config, int session = kLast)
{
    const auto plan = RoboTargets::at(panel, session, config);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

const RoboTarget& of(const RoboPlan& plan, const QString& symbol)
{
    const auto at = std::ranges::find(plan.targets, symbol, &RoboTarget::symbol);
    Q_ASSERT(at != plan.targets.end());
    return *at;
}

double sumOf(const RoboPlan& plan)
{
    double sum = plan.cash;
    for (const RoboTarget& target : plan.targets)
        sum += target.weight;
    return sum;
}

HandPanel multiAsset()
{
    return us()
        .add(u"AAA"_s, moving(0.0010, 0.010))
        .add(u"BBB"_s, moving(0.0008, 0.020))
        .add(u"CCC"_s, moving(0.0006, 0.010))
        .add(u"DDD"_s, moving(-0.0004, 0.010))
        .add(u"EEE"_s, moving(-0.0010, 0.010))
        .add(u"FFF"_s, moving(0.0050, 0.010, 60)); // 240 rows: no momentum yet
}

const QStringList kAssets{u"AAA"_s, u"BBB"_s, u"CCC"_s, u"DDD"_s, u"EEE"_s, u"FFF"_s, u"GONE"_s};

} // namespace

class tst_RoboTargets : public QObject
{
    Q_OBJECT

private slots:
    void theBestByMomentumShareByInverseVolatility()
    {
        const BarPanel panel = multiAsset().build();
        const RoboPlan plan = planAt(panel, {.assets = kAssets, .topAssets = 3});
        const RoboTarget &a = of(plan, u"AAA"_s), &b = of(plan, u"BBB"_s), &c = of(plan, u"CCC"_s);
        QCOMPARE(a.rank, 1);
        QCOMPARE(b.rank, 2);
        QCOMPARE(c.rank, 3);
        QVERIFY(std::abs(*a.momentum - (std::pow(1.001, 252) - 1)) < 1e-6);
        const double sum = 1 / *a.sigma + 1 / *b.sigma + 1 / *c.sigma;
        QVERIFY(std::abs(a.weight - 1 / *a.sigma / sum) < 1e-12);
        QVERIFY(std::abs(b.weight - 1 / *b.sigma / sum) < 1e-12);
        QVERIFY(a.weight > 1.9 * b.weight && a.weight < 2.1 * b.weight);
        QCOMPARE(a.code, u"HELD"_s);
        QCOMPARE(of(plan, u"DDD"_s).code, u"RANKED_OUT"_s);
        QCOMPARE(plan.session, panel.dates()[kLast]);
        QVERIFY(std::abs(sumOf(plan) - 1) < 1e-12);
        QVERIFY(plan.cash < 1e-12);
    }

    void aNameBelowItsAverageLeavesItsShareInCash()
    {
        const BarPanel panel = multiAsset().build();
        const RoboPlan plan = planAt(panel, {.assets = kAssets, .topAssets = 4});
        const RoboTarget& fallen = of(plan, u"DDD"_s);
        QCOMPARE(fallen.code, u"BELOW_AVERAGE"_s);
        QCOMPARE(fallen.weight, 0.0);
        QVERIFY(*fallen.close < *fallen.average);
        double invested = 0;
        for (const QString& symbol : {u"AAA"_s, u"BBB"_s, u"CCC"_s})
            invested += 1 / *of(plan, symbol).sigma;
        QVERIFY(std::abs(plan.cash - 1 / *fallen.sigma / (invested + 1 / *fallen.sigma)) < 1e-12);
        QVERIFY(std::abs(sumOf(plan) - 1) < 1e-12);
    }

    void aNameWithoutHistoryIsNotRanked()
    {
        const BarPanel panel = multiAsset().build();
        const RoboPlan plan = planAt(panel, {.assets = kAssets});
        QCOMPARE(of(plan, u"FFF"_s).code, u"SHORT_HISTORY"_s);
        QCOMPARE(of(plan, u"FFF"_s).rank, 0);
        QCOMPARE(of(plan, u"GONE"_s).code, u"SHORT_HISTORY"_s);
        QVERIFY(!of(plan, u"GONE"_s).close);
        const auto early = RoboTargets::at(panel, 251, {.assets = kAssets});
        QCOMPARE(early.error().code, u"SHORT_HISTORY"_s);
        QVERIFY(RoboTargets::at(panel, 252, {.assets = kAssets}));
    }

    void sectorsAreHeldOnlyWhenTheMarketBeatsCash()
    {
        const auto market = [](double daily, double cash) {
            return us()
                .add(u"SPY"_s, moving(daily, 0.01))
                .add(u"BIL"_s, moving(cash, 0))
                .add(u"XLE"_s, moving(0.001, 0.01))
                .add(u"XLK"_s, moving(0.002, 0.02))
                .add(u"XLV"_s, moving(-0.001, 0.01))
                .build();
        };
        const RoboConfig config{.mode = RoboConfig::Mode::DualMomentumNote};
        const BarPanel better = market(0.001, 0.0001);
        const RoboPlan plan = planAt(better, config);
        QVERIFY(plan.weight(u"XLK"_s) > 0.3 && plan.weight(u"XLE"_s) > plan.weight(u"XLK"_s));
        QCOMPARE(plan.weight(u"XLV"_s), 0.0);
        QVERIFY(std::abs(*of(plan, u"XLE"_s).momentum - (std::pow(1.001, 126) - 1)) < 1e-6);
        const BarPanel worse = market(0.0001, 0.001);
        const RoboPlan inCash = planAt(worse, config);
        QCOMPARE(inCash.cash, 1.0);
        QCOMPARE(of(inCash, u"XLK"_s).code, u"ABSOLUTE_MOMENTUM"_s);
    }

    void withoutACashSymbolTheConfiguredRateCounts()
    {
        const BarPanel panel =
            us().add(u"SPY"_s, moving(0.0001, 0.01)).add(u"XLE"_s, moving(0.001, 0.01)).build();
        RoboConfig config{.mode = RoboConfig::Mode::DualMomentumNote}; // SPY makes 2.55 % in 252 sessions
        config.riskFreePct = 2.5;
        QVERIFY(planAt(panel, config).weight(u"XLE"_s) > 0);
        config.riskFreePct = 2.6;
        QCOMPARE(planAt(panel, config).cash, 1.0);
        const BarPanel none = us().add(u"XLE"_s, moving(0.001, 0.01)).build();
        QCOMPARE(RoboTargets::at(none, kLast, config).error().code, u"SHORT_HISTORY"_s);
    }

    void nothingAfterTheSessionIsRead()
    {
        const HandPanel market = multiAsset();
        const BarPanel whole = market.build(), cut = market.build(271);
        QCOMPARE(planAt(whole, {.assets = kAssets}, 270), planAt(cut, {.assets = kAssets}, 270));
    }

    void periodsEndAtSessionsNotAtDates_data()
    {
        QTest::addColumn<TradingDate>("date");
        QTest::addColumn<TradingDate>("next");
        QTest::addColumn<bool>("month");
        QTest::addColumn<bool>("quarter");
        QTest::newRow("within") << TradingDate(2025, 5, 28) << TradingDate(2025, 5, 29) << false << false;
        QTest::newRow("month ends on a Friday, the 30th")
            << TradingDate(2025, 5, 30) << TradingDate(2025, 6, 2) << true << false;
        QTest::newRow("quarter") << TradingDate(2025, 6, 30) << TradingDate(2025, 7, 1) << true << true;
        QTest::newRow("year") << TradingDate(2025, 12, 31) << TradingDate(2026, 1, 2) << true << true;
    }

    void periodsEndAtSessionsNotAtDates()
    {
        QFETCH(TradingDate, date);
        QFETCH(TradingDate, next);
        QTEST(RoboTargets::endsPeriod(date, next, false), "month");
        QTEST(RoboTargets::endsPeriod(date, next, true), "quarter");
    }

    void driftCountsEveryNameHeldOrWanted()
    {
        RoboPlan plan;
        plan.targets = {{.symbol = u"AAA"_s, .weight = 0.5}, {.symbol = u"BBB"_s, .weight = 0.3}};
        QVERIFY(std::abs(plan.driftPct({{u"AAA"_s, 0.52}, {u"BBB"_s, 0.26}}) - 4) < 1e-9);
        QVERIFY(std::abs(plan.driftPct({{u"AAA"_s, 0.5}}) - 30) < 1e-9);
        QVERIFY(std::abs(plan.driftPct({{u"AAA"_s, 0.5}, {u"BBB"_s, 0.3}, {u"CCC"_s, 0.2}}) - 20) < 1e-9);
    }

    void changesSellFirstAndLeaveTheBandAlone()
    {
        RoboPlan plan;
        plan.targets = {{.symbol = u"AAA"_s, .weight = 0.5}, {.symbol = u"BBB"_s, .weight = 0.3}};
        const QHash<QString, double> values{{u"AAA"_s, 4'600}, {u"BBB"_s, 3'600}, {u"ZZZ"_s, 20}};
        const RoboConfig config; // 5 points of 10,000
        QCOMPARE(RoboTargets::changes(plan, values, 10'000, config),
                 (QVector<RoboChange>{{u"BBB"_s, -600}, {u"ZZZ"_s, -20}}));
        RoboConfig narrow;
        narrow.tradeBandPct = 0;
        QCOMPARE(RoboTargets::changes(plan, values, 10'000, narrow),
                 (QVector<RoboChange>{{u"BBB"_s, -600}, {u"ZZZ"_s, -20}, {u"AAA"_s, 400}}));
        narrow.minOrderAmount = 500;
        QCOMPARE(RoboTargets::changes(plan, values, 10'000, narrow).size(), 2);
        QCOMPARE(RoboTargets::changes(plan, {}, 1'000, config),
                 (QVector<RoboChange>{{u"AAA"_s, 500}, {u"BBB"_s, 300}}));
    }

    void settingsReachTheRule()
    {
        const RoboConfig shipped = RoboConfig::from(*Settings::defaults());
        const RoboConfig plain;
        QCOMPARE(shipped.assets, plain.assets);
        QCOMPARE(shipped.sectors, plain.sectors);
        QCOMPARE(shipped.benchmark, plain.benchmark);
        QCOMPARE(shipped.momentumWindow, 252);
        QCOMPARE(shipped.relativeWindow, 126);
        QCOMPARE(shipped.averageWindow, 200);
        QVERIFY(shipped.fillAtClose && !shipped.quarterly);
        QVERIFY(std::abs(shipped.costs.buy(1'000) - 3) < 1e-9);
        QVERIFY(std::abs(shipped.costs.sell(1'000, 10) - 3.00166) < 1e-9);
        const RoboConfig other = RoboConfig::from(
            *Settings::defaults({{u"investment.backtest.robo.dual-momentum-mode"_s, u"DUAL_MOMENTUM_NOTE"_s},
                                 {u"investment.backtest.robo.rebalance-frequency"_s, u"QUARTERLY"_s},
                                 {u"investment.backtest.robo.rebalance-execution-price"_s, u"NEXT_OPEN"_s},
                                 {u"investment.backtest.robo.benchmark-weights"_s, u"SPY=1"_s}}));
        QCOMPARE(other.mode, RoboConfig::Mode::DualMomentumNote);
        QVERIFY(other.quarterly && !other.fillAtClose);
        QCOMPARE(other.benchmark, (RoboConfig::Weights{{u"SPY"_s, 1.0}}));
    }
};

QTEST_GUILESS_MAIN(tst_RoboTargets)
#include "tst_robotargets.moc"
