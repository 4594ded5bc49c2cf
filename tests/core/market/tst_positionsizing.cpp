// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"
#include "core/market/FactorEngine.h"
#include "tests/support/RandomPanel.h"
#include "tests/support/SizingBench.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Bar = HandPanel::Bar;
using Bench = SizingBench;

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

class tst_PositionSizing : public QObject
{
    Q_OBJECT

private slots:
    void theWorkedExample();
    void kellyIsHalvedAndCapped();
    void kellyReplacesTheFixedAllocation();
    void lessThanOneShareOrTheLeastOrderIsTooSmall();
    void cashGoesToTheBetterRanked();
    void theDayLimitCountsWhatTheDayAlreadyHas();
    void restlessNamesShrinkAndNoneGrows();
    void namesThatMoveTogetherAreReduced();
    void capsHold();
    void nothingAfterTheSessionIsRead();
    void whateverTheMarketTheBudgetHolds_data();
    void whateverTheMarketTheBudgetHolds();
    void codesRoundTrip();
    void settingsReachTheSizing();
};

void tst_PositionSizing::theWorkedExample()
{
    const BarPanel panel = Bench::market().add(u"000010"_s, Bench::still(50'000, 1'500)).build();
    const auto names =
        Bench::size(panel, Bench::oversold(panel), Bench::request(20'000'000), Bench::shipped());
    QCOMPARE(names.size(), 1U);
    const SizedName& name = names.front();
    QCOMPARE(name.verdict, SizingVerdict::Chosen);
    QCOMPARE(name.entry, 50'000.0);
    QCOMPARE(name.atr, 1'500.0);
    QCOMPARE(name.stop, 47'000.0);
    QCOMPARE(name.fact("risk_quantity"), 66.0);
    QCOMPARE(name.quantity, 8);
    QCOMPARE(name.amount, 400'000.0);
    QCOMPARE(name.method, u"ATR+FIXED"_s);
    QCOMPARE(name.rank, 1);
}

void tst_PositionSizing::kellyIsHalvedAndCapped()
{
    QVERIFY(near(SizingConfig{.kellyP = 0.6, .kellyB = 2}.kellyFraction(), 0.2)); // f* 0.4
    QVERIFY(near(SizingConfig{.kellyP = 0.55, .kellyB = 1}.kellyFraction(), 0.05));
    QCOMPARE(SizingConfig({.kellyP = 0.9, .kellyB = 2}).kellyFraction(), 0.2);
    QCOMPARE(SizingConfig({.kellyP = 0.3, .kellyB = 1}).kellyFraction(), 0.0);
    QCOMPARE(SizingConfig({.kellyP = 0.6, .kellyB = 0}).kellyFraction(), 0.0);
}

void tst_PositionSizing::kellyReplacesTheFixedAllocation()
{
    const BarPanel panel = Bench::market().add(u"000010"_s, Bench::still(50'000, 1'500)).build();
    SizingConfig config = Bench::shipped();
    config.kelly = true;
    config.symbolCapPct = 100;
    const auto byRisk = Bench::size(panel, Bench::oversold(panel), Bench::request(20'000'000), config);
    QCOMPARE(byRisk.front().quantity, 66);
    QCOMPARE(byRisk.front().method, u"KELLY+ATR"_s);
    config.kellyP = 0.4; // f* 0.1, half of it 0.05: a million
    QCOMPARE(Bench::size(panel, Bench::oversold(panel), Bench::request(20'000'000), config).front().quantity,
             20);
    config.kellyP = 0.1;
    QCOMPARE(
        Bench::verdictOf(Bench::size(panel, Bench::oversold(panel), Bench::request(20'000'000), config), 0),
        u"BELOW_MINIMUM"_s);
}

void tst_PositionSizing::lessThanOneShareOrTheLeastOrderIsTooSmall()
{
    const BarPanel panel = Bench::market()
                               .add(u"000010"_s, Bench::still(500'000, 15'000))
                               .add(u"000020"_s, Bench::still(1'500, 300))
                               .build();
    // 2 % of 400,000 buys no share of the first; of the second the risk allows six, worth 9,000.
    const auto names = Bench::size(panel, Bench::oversold(panel), Bench::request(400'000), Bench::shipped());
    QCOMPARE(Bench::verdictOf(names, 0), u"BELOW_MINIMUM"_s);
    QCOMPARE(Bench::named(names, 0).fact("minimum"), 500'000.0);
    QCOMPARE(Bench::verdictOf(names, 1), u"BELOW_MINIMUM"_s);
    QCOMPARE(Bench::named(names, 1).fact("minimum"), 10'000.0);
}

void tst_PositionSizing::cashGoesToTheBetterRanked()
{
    HandPanel market = Bench::market();
    for (int i = 1; i <= 4; ++i)
        market.add(Bench::code(i), Bench::still(50'000, 1'500));
    const BarPanel panel = market.build();
    SizingRequest asked = Bench::request(20'000'000);
    asked.cash = 1'000'000;
    const auto names = Bench::size(panel, Bench::oversold(panel), asked, Bench::shipped());
    QCOMPARE(Bench::named(names, 0).quantity, 8);
    QCOMPARE(Bench::named(names, 1).quantity, 8);
    QCOMPARE(Bench::named(names, 2).quantity, 3); // 200,000 less what the first two cost would buy 4
    QCOMPARE(Bench::verdictOf(names, 3), u"CASH_SPENT"_s);
    QVERIFY(*Bench::named(names, 3).fact("cash") < 50'000);
    asked.cash = 0;
    for (const SizedName& name : Bench::size(panel, Bench::oversold(panel), asked, Bench::shipped()))
        QCOMPARE(name.verdict, SizingVerdict::CashSpent);
}

void tst_PositionSizing::theDayLimitCountsWhatTheDayAlreadyHas()
{
    HandPanel market = Bench::market();
    for (int i = 1; i <= 4; ++i)
        market.add(Bench::code(i), Bench::still(50'000, 1'500));
    const BarPanel panel = market.build();
    SizingConfig config = Bench::shipped();
    config.maxPositions = 3;
    SizingRequest asked = Bench::request(20'000'000);
    const auto chosen = [&] {
        return std::ranges::count(Bench::size(panel, Bench::oversold(panel), asked, config),
                                  SizingVerdict::Chosen, &SizedName::verdict);
    };
    QCOMPARE(chosen(), 3);
    asked.openedToday = 2;
    QCOMPARE(chosen(), 1);
    asked.openedToday = 7;
    QCOMPARE(chosen(), 0);
    QCOMPARE(Bench::verdictOf(Bench::size(panel, Bench::oversold(panel), asked, config), 0), u"DAY_LIMIT"_s);
}

void tst_PositionSizing::restlessNamesShrinkAndNoneGrows()
{
    const auto swinging = [](double swing) {
        return [swing](int session) { return Bar::quiet(50'000 * (session % 2 ? 1 + swing : 1), 1'500); };
    };
    const BarPanel panel =
        Bench::market().add(u"000010"_s, swinging(0.01)).add(u"000020"_s, swinging(0.03)).build();
    SizingConfig config = Bench::shipped();
    config.riskPct = 1;
    const auto names = Bench::size(panel, Bench::oversold(panel), Bench::request(100'000'000), config);
    QCOMPARE(Bench::named(names, 0).fact("volatility_scale"), 1.0);
    QCOMPARE(Bench::named(names, 0).method, u"ATR+FIXED"_s);
    const double scale = *Bench::named(names, 1).fact("volatility_scale");
    QVERIFY2(std::abs(scale - 0.5) < 0.02, qPrintable(QString::number(scale))); // 2 x (1/3) / (4/3)
    QCOMPARE(Bench::named(names, 1).method, u"ATR+FIXED+INV_VOL"_s);
    QCOMPARE(Bench::named(names, 1).quantity, qint64(2'000'000 * scale / Bench::named(names, 1).entry));
}

void tst_PositionSizing::namesThatMoveTogetherAreReduced()
{
    const auto wave = [](int period) {
        return [period](int session) {
            return Bar::quiet(50'000 + 500 * std::sin(session * 6.28 / period), 1'500);
        };
    };
    const BarPanel panel = Bench::market()
                               .add(u"000010"_s, wave(12))
                               .add(u"000020"_s, wave(12))
                               .add(u"000030"_s, wave(5))
                               .build();
    SizingConfig config = Bench::shipped();
    config.correlationPenalty = true;
    const auto together = Bench::size(panel, Bench::oversold(panel), Bench::request(100'000'000), config);
    for (const SizedName& name : together) {
        QVERIFY(name.method.endsWith(u"+CORR_PENALTY"_s));
        QVERIFY(*name.fact("highest_correlation") > 0.99);
        QVERIFY(*name.fact("amount") <= 0.8 * 2'000'000 + 1e-6);
    }
    config.maxPositions = 1; // alone there is nothing to move with
    QVERIFY(!Bench::size(panel, Bench::oversold(panel), Bench::request(100'000'000), config)
                 .front()
                 .method.contains(u"CORR"_s));
    config.maxPositions = 10;
    config.correlationPenalty = false;
    QVERIFY(!Bench::size(panel, Bench::oversold(panel), Bench::request(100'000'000), config)
                 .front()
                 .method.contains(u"CORR"_s));
}

void tst_PositionSizing::capsHold()
{
    const BarPanel panel = Bench::market().add(u"000010"_s, Bench::still(50'000, 1'500)).build();
    SizingConfig config = Bench::shipped();
    config.fixedAllocationPct = 50;
    config.riskPct = 1;
    QCOMPARE(Bench::size(panel, Bench::oversold(panel), Bench::request(20'000'000), config).front().amount,
             2'000'000.0);
    config.riskCap = true;
    QCOMPARE(Bench::size(panel, Bench::oversold(panel), Bench::request(20'000'000), config).front().amount,
             1'000'000.0);
}

void tst_PositionSizing::nothingAfterTheSessionIsRead()
{
    const RandomPanel market({.symbols = 60, .sessions = 300, .seed = 3});
    const BarPanel whole = market.build(), cut = market.build(251);
    for (const Strategy strategy : kStrategies) {
        SizingConfig config = Bench::shipped(Market::Kr, strategy);
        config.minTurnoverOpening = 0;
        FactorConfig factors = FactorConfig::from(*Settings::defaults(), Market::Kr);
        factors.minTurnover = 0;
        const auto long1 =
            PositionSizing(whole, config)
                .size(250, FactorEngine(whole, factors).compute(250, {}), Bench::request(1e8, strategy));
        const auto short1 =
            PositionSizing(cut, config)
                .size(250, FactorEngine(cut, factors).compute(250, {}), Bench::request(1e8, strategy));
        QCOMPARE(long1.size(), short1.size());
        QVERIFY(!long1.empty());
        for (size_t i = 0; i < long1.size(); ++i) {
            QCOMPARE(whole.symbol(long1[i].symbol).code, cut.symbol(short1[i].symbol).code);
            QCOMPARE(toCode(long1[i].verdict), toCode(short1[i].verdict));
            QCOMPARE(long1[i].quantity, short1[i].quantity);
            QVERIFY(std::memcmp(&long1[i].amount, &short1[i].amount, sizeof(double)) == 0);
        }
    }
}

void tst_PositionSizing::whateverTheMarketTheBudgetHolds_data()
{
    QTest::addColumn<Market>("market");
    QTest::addColumn<Strategy>("strategy");
    QTest::addColumn<bool>("kelly");
    for (const Market market : {Market::Kr, Market::Us}) {
        for (const Strategy strategy : kStrategies) {
            for (const bool kelly : {false, true})
                QTest::addRow("%s %s%s", qPrintable(toCode(market)), qPrintable(toCode(strategy)),
                              kelly ? " kelly" : "")
                    << market << strategy << kelly;
        }
    }
}

void tst_PositionSizing::whateverTheMarketTheBudgetHolds()
{
    QFETCH(Market, market);
    QFETCH(Strategy, strategy);
    QFETCH(bool, kelly);
    int chosen = 0;
    for (quint64 seed = 1; seed <= 4; ++seed) {
        const RandomPanel random(
            {.market = market, .symbols = 60, .sessions = 260, .seed = seed, .gaps = 0.05});
        const BarPanel panel = random.build();
        SizingConfig config = Bench::shipped(market, strategy);
        config.kelly = kelly;
        config.correlationPenalty = seed % 2;
        config.minTurnoverOpening = 0;
        SizingRequest asked = Bench::request(market == Market::Kr ? 3e7 : 30'000, strategy);
        asked.cash = asked.capital * 0.1 * double(seed);
        FactorConfig factors = FactorConfig::from(*Settings::defaults(), market);
        factors.minTurnover = factors.minPrice = 0;
        const FactorEngine engine(panel, factors);
        for (int session = 210; session < 260; session += 7) {
            const FactorTable table = engine.compute(session, {});
            double spent = 0;
            std::vector<int> seen;
            int positions = 0;
            for (const SizedName& name : PositionSizing(panel, config).size(session, table, asked)) {
                seen.push_back(name.symbol);
                if (name.verdict != SizingVerdict::Chosen) {
                    QCOMPARE(name.quantity, 0);
                    QCOMPARE(name.amount, 0.0);
                    continue;
                }
                ++positions;
                spent += name.amount + config.costs.buy(name.amount);
                QVERIFY(name.quantity >= 1);
                QVERIFY(near(name.amount, double(name.quantity) * name.entry));
                QVERIFY(name.amount >= config.minAmount);
                QVERIFY(name.amount <= asked.capital * config.symbolCapPct / 100 + 1e-6);
                QVERIFY(double(name.quantity) * (name.entry - name.stop) <=
                        asked.capital * config.riskPct + 1e-6);
            }
            chosen += positions;
            QVERIFY(spent <= asked.cash + 1e-6);
            QVERIFY(positions <= config.maxPositions);
            QCOMPARE(int(seen.size()), table.universeSize());
            std::ranges::sort(seen);
            QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
        }
    }
    QVERIFY(chosen > 0);
}

void tst_PositionSizing::codesRoundTrip()
{
    for (int i = int(SizingVerdict::Chosen); i <= int(SizingVerdict::DayLimit); ++i)
        QCOMPARE(sizingVerdictFromCode(toCode(SizingVerdict(i))), SizingVerdict(i));
    QCOMPARE(toCode(SizingVerdict::NoRiskDistance), u"NO_RISK_DISTANCE"_s);
    QCOMPARE(toCode(SizingVerdict::DayLimit), u"DAY_LIMIT"_s);
    QVERIFY(!sizingVerdictFromCode(u"SOLD"));
}

void tst_PositionSizing::settingsReachTheSizing()
{
    const SizingConfig kr = Bench::shipped();
    QCOMPARE(kr.riskPct, 0.01);
    QCOMPARE(kr.smartMoneyMin, 0.5);
    QCOMPARE(kr.minAmount, 10'000.0);
    QCOMPARE(kr.minTurnoverOpening, 30e9);
    QVERIFY(kr.costs.sellTax > 0);
    const SizingConfig breakout = Bench::shipped(Market::Kr, Strategy::Breakout);
    QCOMPARE(breakout.fixedAllocationPct, 0.5);
    QCOMPARE(breakout.maxPositions, 3);
    const auto settings = Settings::defaults({{u"investment.factor.kelly-p-medium-term"_s, u"0.7"_s}});
    QCOMPARE(SizingConfig::from(*settings, Market::Us, Strategy::MediumTerm).kellyP, 0.7);
    QCOMPARE(SizingConfig::from(*settings, Market::Us, Strategy::LongTerm).kellyP, 0.6);
    QCOMPARE(SizingConfig::from(*settings, Market::Us, Strategy::LongTerm).minAmount, 10.0);
}

QTEST_GUILESS_MAIN(tst_PositionSizing)
#include "tst_positionsizing.moc"
