// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/RoboBacktest.h"
#include "tests/support/HandPanel.h"

#include <QTest>
#include <cmath>
#include <cstring>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Bar = HandPanel::Bar;

constexpr int kSessions = 400;
const TradingDate kFirst(2025, 1, 2);
const QString kA = u"AAA"_s, kB = u"BBB"_s, kC = u"CCC"_s;

/// Grows by `daily` up to session `turn` and by `after` from there; swings a little, so that there is a
/// sigma.
HandPanel::BarAt moving(double daily, int turn = kSessions, double after = 0)
{
    return [=](int s) {
        const double close = 100 * std::pow(1 + daily, std::min(s, turn)) *
                             std::pow(1 + after, std::max(0, s - turn)) * (s % 2 ? 1.005 : 1);
        Bar bar = Bar::quiet(close, 1);
        bar.open = close * 0.998;
        return bar;
    };
}

RoboConfig two()
{
    RoboConfig config{.assets = {kA, kB, kC}, .benchmark = {{kA, 0.6}, {kC, 0.4}}, .topAssets = 2};
    return config;
}

HandPanel usMarket(const HandPanel::BarAt& a, const HandPanel::BarAt& b, const HandPanel::BarAt& c)
{
    return HandPanel(Market::Us, kFirst, kSessions).add(kA, a).add(kB, b).add(kC, c);
}

HandPanel steady()
{
    return usMarket(moving(0.002), moving(0.001), moving(0.0005));
}

RoboReport run(const BarPanel& panel, const RoboConfig& config, TradingDate from, TradingDate to,
               double capital = 100'000)
{
    const auto report = RoboBacktest(panel, config).run(from, to, capital);
    if (!report)
        qFatal("%s", qPrintable(report.error().text()));
    return *report;
}

RoboReport runFrom(const HandPanel& market, const RoboConfig& config, int first, int last = kSessions - 1,
                   double capital = 100'000)
{
    return run(market.build(), config, market.dates()[size_t(first)], market.dates()[size_t(last)], capital);
}

QStringList reasons(const RoboReport& report)
{
    QStringList all;
    for (const RoboRebalance& rebalance : report.rebalances)
        all.append(rebalance.reason);
    return all;
}

bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

} // namespace

class tst_RoboBacktest : public QObject
{
    Q_OBJECT

private slots:
    void itIsInvestedOnTheFirstSession()
    {
        const RoboReport report = runFrom(steady(), two(), 260, 262);
        QCOMPARE(reasons(report), QStringList{u"FIRST"_s});
        QCOMPARE(report.rebalances.front().date, report.dates.front());
        QVERIFY(report.cash.front() < 1'000); // what whole shares leave over
        const double cost = report.rebalances.front().costs;
        QVERIFY(std::abs(cost - report.rebalances.front().traded * 0.003) < 1e-6);
        QVERIFY(std::abs(report.equity.front() - (100'000 - cost)) < 1e-6);
    }

    void atTheNextOpenWhenAskedTo()
    {
        RoboConfig config = two();
        config.fillAtClose = false;
        const RoboReport report = runFrom(steady(), config, 260, 264);
        QCOMPARE(report.equity.front(), 100'000.0);
        QCOMPARE(report.cash.front(), 100'000.0);
        QCOMPARE(report.rebalances.front().date, report.dates[1]);
        QCOMPARE(report.rebalances.front().plan.session, report.dates[0]);
        QVERIFY(report.equity[1] > 100'000 - report.costs); // bought below the close
    }

    void monthsEndAtTheirLastSession()
    {
        RoboConfig config = two();
        config.tradeBandPct = 0;
        config.driftPct = 100;
        const RoboReport report = runFrom(steady(), config, 260);
        QVERIFY(report.rebalances.size() > 5);
        for (qsizetype i = 1; i < report.rebalances.size(); ++i) {
            const RoboRebalance& rebalance = report.rebalances[i];
            QCOMPARE(rebalance.reason, u"PERIOD_END"_s);
            const auto at = std::ranges::find(report.dates, rebalance.date);
            QVERIFY(at + 1 != report.dates.end());
            QVERIFY((at + 1)->date().month() != at->date().month());
        }
        // The last day of January 2026 is a Saturday, of February too, of May a Sunday.
        const auto has = [&](TradingDate date) {
            return std::ranges::find(report.rebalances, date, &RoboRebalance::date) !=
                   report.rebalances.end();
        };
        QVERIFY(has({2026, 1, 30}) && has({2026, 2, 27}) && has({2026, 5, 29}));
        for (size_t i = 1; i < report.equity.size(); ++i)
            QVERIFY(report.equity[i] > 0.9 * report.equity[i - 1]); // nothing is lost on the way
    }

    void quartersSkipTheMonthsBetween()
    {
        RoboConfig config = two();
        config.quarterly = true;
        config.tradeBandPct = 0;
        config.driftPct = 100;
        for (const RoboRebalance& rebalance : runFrom(steady(), config, 260).rebalances)
            QVERIFY(rebalance.reason == u"FIRST" || rebalance.date.date().month() % 3 == 0);
    }

    void leaversAreSoldWhole()
    {
        const HandPanel market = usMarket(moving(0.002), moving(0.001, 300, -0.01), moving(0.0005));
        const RoboReport report = runFrom(market, two(), 260);
        const auto sold = std::ranges::find_if(
            report.rebalances, [](const RoboRebalance& r) { return r.plan.weight(kB) == 0 && r.traded > 0; });
        QVERIFY(sold != report.rebalances.end());
        // From then on the fall of the name is nobody's: equity only grows with the swing taken out.
        const auto from = size_t(std::ranges::find(report.dates, sold->date) - report.dates.begin());
        for (size_t i = from + 2; i < report.equity.size(); ++i)
            QVERIFY(report.equity[i] > report.equity[i - 2]);
    }

    void belowTheAverageTheShareWaitsInCash()
    {
        const HandPanel market = usMarket(moving(0.002), moving(-0.001), moving(-0.002));
        const RoboReport report = runFrom(market, two(), 260, 280);
        const double share = report.rebalances.front().plan.cash;
        QVERIFY(share > 0.4 && share < 0.6);
        QVERIFY(std::abs(report.cash.front() / report.equity.front() - share) < 0.01);
    }

    void aWideDriftCallsForARebalance()
    {
        const HandPanel market = usMarket(moving(0.002, 270, 0.03), moving(0.001), moving(0.0005));
        RoboConfig config = two();
        const QStringList with = reasons(runFrom(market, config, 260, 290));
        QVERIFY(with.contains(u"DRIFT"_s));
        config.driftPct = 100;
        QVERIFY(!reasons(runFrom(market, config, 260, 290)).contains(u"DRIFT"_s));
    }

    void smallDifferencesAreNotTraded()
    {
        RoboConfig config = two();
        const double wide = *runFrom(steady(), config, 260).turnoverPct;
        config.tradeBandPct = 0;
        QVERIFY(*runFrom(steady(), config, 260).turnoverPct > wide);
    }

    void turnoverIsHalfOfWhatWasTradedAYear()
    {
        const RoboReport report = runFrom(steady(), two(), 260, 280);
        double sum = 0;
        for (const RoboRebalance& rebalance : report.rebalances)
            sum += rebalance.traded;
        QCOMPARE(report.rebalances.size(), 1);
        const double years = (report.dates.back().epochDay() - report.dates.front().epochDay()) / 365.25;
        QVERIFY(std::abs(*report.turnoverPct - sum / 100'000 / 2 * 100 / years) < 1e-9);
    }

    void cashIsNeverOverdrawnAndSharesAreWhole()
    {
        for (const double capital : {300.0, 5'000.0, 1'000'000.0}) {
            for (const bool atClose : {true, false}) {
                RoboConfig config = two();
                config.fillAtClose = atClose;
                config.tradeBandPct = 0;
                const RoboReport report = runFrom(steady(), config, 255, kSessions - 1, capital);
                for (const double cash : report.cash)
                    QVERIFY(cash >= 0);
                QCOMPARE(report.equity.size(), size_t(kSessions - 255));
            }
        }
    }

    void aShareTooDearIsLeftAndNotTriedForever()
    {
        const RoboReport report = runFrom(steady(), two(), 260, 300, 150);
        QVERIFY(report.rebalances.size() <= 4);
        QVERIFY(report.equity.back() > 140);
    }

    void aMissingRowKeepsTheLastClose()
    {
        const HandPanel market = usMarket(
            [](int s) -> std::optional<Bar> {
                return s > 265 && s < 270 ? std::nullopt : std::optional(*moving(0.002)(s));
            },
            moving(0.001), moving(0.0005));
        const RoboReport report = runFrom(market, two(), 260, 275);
        for (const double equity : report.equity)
            QVERIFY(equity > 98'000);
    }

    void aSplitChangesNothing()
    {
        HandPanel market = usMarket(
            [](int s) {
                Bar bar = *moving(0.002)(s);
                if (s >= 270)
                    bar.open /= 4, bar.high /= 4, bar.low /= 4, bar.close /= 4;
                return bar;
            },
            moving(0.001), moving(0.0005));
        market.split(kA, 270, 4);
        const RoboReport split = runFrom(market, two(), 260, 275), plain = runFrom(steady(), two(), 260, 275);
        for (size_t i = 0; i < plain.equity.size(); ++i)
            QVERIFY(std::abs(split.equity[i] - plain.equity[i]) < 1); // prices round to a ten-thousandth
    }

    void theBenchmarkIsSixtyForty()
    {
        const RoboReport report = runFrom(steady(), two(), 260, 262);
        QCOMPARE(report.benchmark.front(), 100'000.0);
        const double expected = 100'000 * (0.6 * 1.002 * 1.002 + 0.4 * 1.0005 * 1.0005);
        QVERIFY(std::abs(report.benchmark[2] - expected) < 0.5);
        QVERIFY(report.benchmarkMetrics);
    }

    void nothingAfterTheEndIsRead()
    {
        const HandPanel market =
            usMarket(moving(0.002, 280, -0.004), moving(0.001, 300, 0.01), moving(0.0005));
        const TradingDate from = market.dates()[255], to = market.dates()[330];
        for (const bool atClose : {true, false}) {
            RoboConfig config = two();
            config.fillAtClose = atClose;
            const RoboReport whole = run(market.build(), config, from, to);
            const RoboReport cut = run(market.build(331), config, from, to);
            QVERIFY(sameBits(whole.equity, cut.equity));
            QVERIFY(sameBits(whole.benchmark, cut.benchmark));
            QCOMPARE(whole.rebalances.size(), cut.rebalances.size());
            QVERIFY(whole.metrics == cut.metrics);
        }
    }

    void withoutSessionsOrHistoryThereIsAReason()
    {
        const HandPanel market = steady();
        const BarPanel panel = market.build();
        const RoboBacktest backtest(panel, two());
        QCOMPARE(backtest.run({2030, 1, 1}, {2030, 2, 1}, 1'000).error().code, u"NO_BARS"_s);
        QCOMPARE(backtest.run(market.dates()[100], market.dates()[200], 1'000).error().code,
                 u"SHORT_HISTORY"_s);
        // In cash until there is a momentum to rank by.
        const RoboReport late = run(panel, two(), market.dates()[250], market.dates()[260]);
        QCOMPARE(late.cash[1], 100'000.0);
        QCOMPARE(late.rebalances.front().date, market.dates()[252]);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(backtest.run(market.dates()[255], market.dates()[260], 1'000, stop.get_token()).error().code,
                 u"CANCELLED"_s);
    }
};

QTEST_GUILESS_MAIN(tst_RoboBacktest)
#include "tst_robobacktest.moc"
