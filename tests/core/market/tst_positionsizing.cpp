// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"
#include "core/market/FactorEngine.h"
#include "core/market/PositionSizing.h"
#include "tests/support/HandPanel.h"
#include "tests/support/RandomPanel.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Bar = HandPanel::Bar;

constexpr int kSessions = 260;
constexpr int kLast = kSessions - 1;
const TradingDate kFirst(2025, 1, 2);

/// "000010" for 1.
QString code(int number)
{
    return QString::number(number * 10).rightJustified(6, u'0');
}

/// Stands still at `price`, moving `range` within each session.
HandPanel::BarAt still(double price, double range)
{
    return [=](int) { return Bar::quiet(price, range); };
}

/// Rises by `daily` a session, with a range of 2 %.
HandPanel::BarAt rising(double price, double daily)
{
    return [=](int session) {
        const double close = price * std::pow(1 + daily, session);
        return Bar::quiet(close, close * 0.02);
    };
}

SizingConfig shipped(Market market = Market::Kr, Strategy strategy = Strategy::ShortTerm)
{
    return SizingConfig::from(*Settings::defaults(), market, strategy);
}

SizingRequest request(double capital, Strategy strategy = Strategy::ShortTerm)
{
    return {.strategy = strategy, .capital = capital, .cash = capital};
}

void setScore(FactorTable& table, Factor factor, int symbol, double score)
{
    for (FactorColumn& column : table.factors) {
        if (column.factor == factor)
            column.score[size_t(symbol)] = score;
    }
}

/// Every name oversold: case B of the Korean short term.
FactorTable oversold(const BarPanel& panel, int session = kLast)
{
    FactorTable table = HandPanel::tableOf(panel, session);
    for (int symbol = 0; symbol < panel.symbols(); ++symbol)
        setScore(table, Factor::ContrarianRsi, symbol, 5);
    return table;
}

std::vector<SizedName> size(const BarPanel& panel, const FactorTable& table, const SizingRequest& asked,
                            const SizingConfig& config, int session = kLast)
{
    return PositionSizing(panel, config).size(session, table, asked);
}

const SizedName& named(const std::vector<SizedName>& names, int symbol)
{
    const auto at = std::ranges::find(names, symbol, &SizedName::symbol);
    Q_ASSERT(at != names.end());
    return *at;
}

QString verdictOf(const std::vector<SizedName>& names, int symbol)
{
    return toCode(named(names, symbol).verdict);
}

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
    void withoutOrderFlowMomentumDoesNotCarryAKoreanName();
    void smartMoneyCarriesARisingKoreanName();
    void aUsNameNeedsRsiAndMacd();
    void whatIsHeldIsNotBoughtAgain();
    void aQuietKoreanNameIsLeftOut();
    void aUsGapIsMeasuredFromCloseToOpen();
    void withoutAtrThereIsNoStop();
    void aTargetThatDoesNotPayTheCostsIsLeftOut();
    void lessThanOneShareOrTheLeastOrderIsTooSmall();
    void cashGoesToTheBetterRanked();
    void theDayLimitCountsWhatTheDayAlreadyHas();
    void newsComesFirstAmongEquals();
    void restlessNamesShrinkAndNoneGrows();
    void namesThatMoveTogetherAreReduced();
    void capsHold();
    void mediumTermTakesTheBestOfARisingTrend();
    void mediumTermAsksFundamentalsWhereTheyAreKnown();
    void longTermTakesTheLargestAboveTheirAverage();
    void longTermSaysWhenTurnoverStandsForSize();
    void longTermPrefersKnownQuality();
    void aBreakoutIsSizedAtItsTarget();
    void pricesArePublishedOnesAfterASplit();
    void nothingAfterTheSessionIsRead();
    void whateverTheMarketTheBudgetHolds_data();
    void whateverTheMarketTheBudgetHolds();
    void codesRoundTrip();
    void settingsReachTheSizing();
};

void tst_PositionSizing::theWorkedExample()
{
    const BarPanel panel =
        HandPanel(Market::Kr, kFirst, kSessions).add(u"000010"_s, still(50'000, 1'500)).build();
    const auto names = size(panel, oversold(panel), request(20'000'000), shipped());
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
    const BarPanel panel =
        HandPanel(Market::Kr, kFirst, kSessions).add(u"000010"_s, still(50'000, 1'500)).build();
    SizingConfig config = shipped();
    config.kelly = true;
    config.symbolCapPct = 100;
    const auto byRisk = size(panel, oversold(panel), request(20'000'000), config);
    QCOMPARE(byRisk.front().quantity, 66);
    QCOMPARE(byRisk.front().method, u"KELLY+ATR"_s);
    config.kellyP = 0.4; // f* 0.1, half of it 0.05: a million
    QCOMPARE(size(panel, oversold(panel), request(20'000'000), config).front().quantity, 20);
    config.kellyP = 0.1;
    QCOMPARE(verdictOf(size(panel, oversold(panel), request(20'000'000), config), 0), u"BELOW_MINIMUM"_s);
}

void tst_PositionSizing::withoutOrderFlowMomentumDoesNotCarryAKoreanName()
{
    const BarPanel panel =
        HandPanel(Market::Kr, kFirst, kSessions).add(u"000010"_s, rising(10'000, 0.004)).build();
    FactorTable table = HandPanel::tableOf(panel, kLast);
    setScore(table, Factor::ContrarianRsi, 0, 0);
    const auto names = size(panel, table, request(20'000'000), shipped());
    QCOMPARE(verdictOf(names, 0), u"NO_SETUP"_s);
    QVERIFY(std::isnan(*names.front().fact("smart_money")));
    QCOMPARE(names.front().fact("contrarian_rsi"), 0.0);
}

void tst_PositionSizing::smartMoneyCarriesARisingKoreanName()
{
    const BarPanel panel = HandPanel(Market::Kr, kFirst, kSessions)
                               .add(u"000010"_s, rising(10'000, 0.004))
                               .add(u"000020"_s, rising(10'000, -0.004))
                               .add(u"000030"_s, rising(10'000, 0.004))
                               .build();
    FactorTable table = HandPanel::tableOf(panel, kLast);
    setScore(table, Factor::SmartMoneyIntensity, 0, 0.6);
    setScore(table, Factor::SmartMoneyIntensity, 1, 0.6);
    setScore(table, Factor::SmartMoneyIntensity, 2, 0.5); // not above
    const auto names = size(panel, table, request(20'000'000), shipped());
    QCOMPARE(verdictOf(names, 0), u"CHOSEN"_s);
    QCOMPARE(named(names, 0).fact("rsi"), 100.0);
    QVERIFY(*named(names, 0).fact("macd") > *named(names, 0).fact("macd_signal"));
    QCOMPARE(verdictOf(names, 1), u"NO_SETUP"_s);
    QCOMPARE(named(names, 1).fact("rsi"), 0.0);
    QCOMPARE(verdictOf(names, 2), u"NO_SETUP"_s);
}

void tst_PositionSizing::aUsNameNeedsRsiAndMacd()
{
    // The last five sessions of the second name rise after a long fall: MACD is above its signal, RSI is not.
    const auto turning = [](int session) {
        const double close = session < kSessions - 4 ? 200 - 0.5 * session : 72 + 0.5 * (session - kLast);
        return Bar::quiet(close, 1);
    };
    const BarPanel panel = HandPanel(Market::Us, kFirst, kSessions)
                               .add(u"AAA"_s, rising(50, 0.002))
                               .add(u"BBB"_s, turning)
                               .build();
    const auto names = size(panel, HandPanel::tableOf(panel, kLast), request(20'000), shipped(Market::Us));
    QCOMPARE(verdictOf(names, 0), u"CHOSEN"_s);
    QCOMPARE(verdictOf(names, 1), u"NO_SETUP"_s);
    QVERIFY(*named(names, 1).fact("rsi") < 60);
}

void tst_PositionSizing::whatIsHeldIsNotBoughtAgain()
{
    const BarPanel panel = HandPanel(Market::Kr, kFirst, kSessions)
                               .add(u"000010"_s, still(50'000, 1'500))
                               .add(u"000020"_s, still(50'000, 1'500))
                               .add(u"000030"_s, still(50'000, 1'500))
                               .build();
    FactorTable table = oversold(panel);
    table.universe[1].rule = UniverseRule::LowTurnover;
    table.universe[2].rule = UniverseRule::LowTurnover;
    table.composite[1] = table.composite[2] = std::nan("");
    SizingRequest asked = request(20'000'000);
    asked.held = {u"000010"_s, u"000020"_s};
    const auto names = size(panel, table, asked, shipped());
    QCOMPARE(names.size(), 2U); // the third is neither in the universe nor held
    QCOMPARE(verdictOf(names, 0), u"ALREADY_HELD"_s);
    QCOMPARE(verdictOf(names, 1), u"NOT_IN_UNIVERSE"_s);
    QCOMPARE(named(names, 1).rank, 0);
}

void tst_PositionSizing::aQuietKoreanNameIsLeftOut()
{
    const auto quiet = [](int session) {
        Bar bar = Bar::quiet(50'000, 1'500);
        bar.turnover = session == kLast ? 29.9e9 : 90e9;
        return bar;
    };
    const BarPanel panel = HandPanel(Market::Kr, kFirst, kSessions).add(u"000010"_s, quiet).build();
    const auto names = size(panel, oversold(panel), request(20'000'000), shipped());
    QCOMPARE(verdictOf(names, 0), u"LOW_TURNOVER"_s);
    QCOMPARE(names.front().fact("turnover"), 29.9e9);
    QCOMPARE(names.front().quantity, 0);
}

void tst_PositionSizing::aUsGapIsMeasuredFromCloseToOpen()
{
    const auto gapping = [](double gap) {
        return [gap](int session) {
            const double close = 50 * std::pow(1.002, session);
            Bar bar = Bar::quiet(close, 1);
            if (session == kLast)
                bar.open = 50 * std::pow(1.002, session - 1) * (1 + gap);
            bar.high = std::max(bar.high, bar.open);
            return bar;
        };
    };
    const BarPanel panel = HandPanel(Market::Us, kFirst, kSessions)
                               .add(u"AAA"_s, gapping(0.051))
                               .add(u"BBB"_s, gapping(0.049))
                               .build();
    const auto names = size(panel, HandPanel::tableOf(panel, kLast), request(20'000), shipped(Market::Us));
    QCOMPARE(verdictOf(names, 0), u"GAP_UP"_s);
    QVERIFY(std::abs(*named(names, 0).fact("gap_pct") - 5.1) < 0.01);
    QCOMPARE(verdictOf(names, 1), u"CHOSEN"_s);
}

void tst_PositionSizing::withoutAtrThereIsNoStop()
{
    const auto young = [](int session) {
        return session > kLast - 14 ? std::optional(Bar::quiet(50'000, 1'500)) : std::nullopt;
    };
    const BarPanel panel = HandPanel(Market::Kr, kFirst, kSessions)
                               .add(u"000010"_s, young)
                               .add(u"000020"_s, still(1'000, 1'100)) // the stop would be below zero
                               .add(u"000030"_s, still(50'000, 0))    // and here at the entry
                               .build();
    const auto names = size(panel, oversold(panel), request(20'000'000), shipped());
    for (int symbol = 0; symbol < 3; ++symbol)
        QCOMPARE(verdictOf(names, symbol), u"NO_RISK_DISTANCE"_s);
    QVERIFY(std::isnan(named(names, 0).atr));
    QVERIFY(named(names, 1).stop < 0);
}

void tst_PositionSizing::aTargetThatDoesNotPayTheCostsIsLeftOut()
{
    // A target of 2 R is 4 ATR away; the round trip costs 0.408 %.
    const BarPanel panel = HandPanel(Market::Kr, kFirst, kSessions)
                               .add(u"000010"_s, still(50'000, 51))
                               .add(u"000020"_s, still(50'000, 52))
                               .build();
    const auto names = size(panel, oversold(panel), request(20'000'000), shipped());
    QCOMPARE(verdictOf(names, 0), u"COSTS_TOO_HIGH"_s);
    QVERIFY(*named(names, 0).fact("target_return") < *named(names, 0).fact("round_trip"));
    QCOMPARE(verdictOf(names, 1), u"CHOSEN"_s);
}

void tst_PositionSizing::lessThanOneShareOrTheLeastOrderIsTooSmall()
{
    const BarPanel panel = HandPanel(Market::Kr, kFirst, kSessions)
                               .add(u"000010"_s, still(500'000, 15'000))
                               .add(u"000020"_s, still(1'500, 300))
                               .build();
    // 2 % of 400,000 buys no share of the first; of the second the risk allows six, worth 9,000.
    const auto names = size(panel, oversold(panel), request(400'000), shipped());
    QCOMPARE(verdictOf(names, 0), u"BELOW_MINIMUM"_s);
    QCOMPARE(named(names, 0).fact("minimum"), 500'000.0);
    QCOMPARE(verdictOf(names, 1), u"BELOW_MINIMUM"_s);
    QCOMPARE(named(names, 1).fact("minimum"), 10'000.0);
}

void tst_PositionSizing::cashGoesToTheBetterRanked()
{
    HandPanel market(Market::Kr, kFirst, kSessions);
    for (int i = 1; i <= 4; ++i)
        market.add(code(i), still(50'000, 1'500));
    const BarPanel panel = market.build();
    SizingRequest asked = request(20'000'000);
    asked.cash = 1'000'000;
    const auto names = size(panel, oversold(panel), asked, shipped());
    QCOMPARE(named(names, 0).quantity, 8);
    QCOMPARE(named(names, 1).quantity, 8);
    QCOMPARE(named(names, 2).quantity, 3); // 200,000 less what the first two cost would buy 4
    QCOMPARE(verdictOf(names, 3), u"CASH_SPENT"_s);
    QVERIFY(*named(names, 3).fact("cash") < 50'000);
    asked.cash = 0;
    for (const SizedName& name : size(panel, oversold(panel), asked, shipped()))
        QCOMPARE(name.verdict, SizingVerdict::CashSpent);
}

void tst_PositionSizing::theDayLimitCountsWhatTheDayAlreadyHas()
{
    HandPanel market(Market::Kr, kFirst, kSessions);
    for (int i = 1; i <= 4; ++i)
        market.add(code(i), still(50'000, 1'500));
    const BarPanel panel = market.build();
    SizingConfig config = shipped();
    config.maxPositions = 3;
    SizingRequest asked = request(20'000'000);
    const auto chosen = [&] {
        return std::ranges::count(size(panel, oversold(panel), asked, config), SizingVerdict::Chosen,
                                  &SizedName::verdict);
    };
    QCOMPARE(chosen(), 3);
    asked.openedToday = 2;
    QCOMPARE(chosen(), 1);
    asked.openedToday = 7;
    QCOMPARE(chosen(), 0);
    QCOMPARE(verdictOf(size(panel, oversold(panel), asked, config), 0), u"DAY_LIMIT"_s);
}

void tst_PositionSizing::newsComesFirstAmongEquals()
{
    HandPanel market(Market::Kr, kFirst, kSessions);
    for (int i = 1; i <= 3; ++i)
        market.add(code(i), still(50'000, 1'500));
    const BarPanel panel = market.build();
    FactorTable table = oversold(panel);
    table.composite = {0.501, 0.500, 0.400};
    SizingRequest asked = request(20'000'000);
    asked.withNews = {u"000020"_s, u"000030"_s};
    const auto names = size(panel, table, asked, shipped());
    QCOMPARE(named(names, 1).rank, 1); // as good as the first, and in the news
    QCOMPARE(named(names, 0).rank, 2);
    QCOMPARE(named(names, 2).rank, 3); // clearly worse stays worse
}

void tst_PositionSizing::restlessNamesShrinkAndNoneGrows()
{
    const auto swinging = [](double swing) {
        return [swing](int session) { return Bar::quiet(50'000 * (session % 2 ? 1 + swing : 1), 1'500); };
    };
    const BarPanel panel = HandPanel(Market::Kr, kFirst, kSessions)
                               .add(u"000010"_s, swinging(0.01))
                               .add(u"000020"_s, swinging(0.03))
                               .build();
    SizingConfig config = shipped();
    config.riskPct = 1;
    const auto names = size(panel, oversold(panel), request(100'000'000), config);
    QCOMPARE(named(names, 0).fact("volatility_scale"), 1.0);
    QCOMPARE(named(names, 0).method, u"ATR+FIXED"_s);
    const double scale = *named(names, 1).fact("volatility_scale");
    QVERIFY2(std::abs(scale - 0.5) < 0.02, qPrintable(QString::number(scale))); // 2 x (1/3) / (4/3)
    QCOMPARE(named(names, 1).method, u"ATR+FIXED+INV_VOL"_s);
    QCOMPARE(named(names, 1).quantity, qint64(2'000'000 * scale / named(names, 1).entry));
}

void tst_PositionSizing::namesThatMoveTogetherAreReduced()
{
    const auto wave = [](int period) {
        return [period](int session) {
            return Bar::quiet(50'000 + 500 * std::sin(session * 6.28 / period), 1'500);
        };
    };
    const BarPanel panel = HandPanel(Market::Kr, kFirst, kSessions)
                               .add(u"000010"_s, wave(12))
                               .add(u"000020"_s, wave(12))
                               .add(u"000030"_s, wave(5))
                               .build();
    SizingConfig config = shipped();
    config.correlationPenalty = true;
    const auto together = size(panel, oversold(panel), request(100'000'000), config);
    for (const SizedName& name : together) {
        QVERIFY(name.method.endsWith(u"+CORR_PENALTY"_s));
        QVERIFY(*name.fact("highest_correlation") > 0.99);
        QVERIFY(*name.fact("amount") <= 0.8 * 2'000'000 + 1e-6);
    }
    config.maxPositions = 1; // alone there is nothing to move with
    QVERIFY(!size(panel, oversold(panel), request(100'000'000), config).front().method.contains(u"CORR"_s));
    config.maxPositions = 10;
    config.correlationPenalty = false;
    QVERIFY(!size(panel, oversold(panel), request(100'000'000), config).front().method.contains(u"CORR"_s));
}

void tst_PositionSizing::capsHold()
{
    const BarPanel panel =
        HandPanel(Market::Kr, kFirst, kSessions).add(u"000010"_s, still(50'000, 1'500)).build();
    SizingConfig config = shipped();
    config.fixedAllocationPct = 50;
    config.riskPct = 1;
    QCOMPARE(size(panel, oversold(panel), request(20'000'000), config).front().amount, 2'000'000.0);
    config.riskCap = true;
    QCOMPARE(size(panel, oversold(panel), request(20'000'000), config).front().amount, 1'000'000.0);
}

void tst_PositionSizing::mediumTermTakesTheBestOfARisingTrend()
{
    HandPanel market(Market::Kr, kFirst, kSessions);
    for (int i = 0; i < 20; ++i)
        market.add(code(100 + i), rising(10'000, 0.0001 * i));
    // The best of all by 126 sessions, but it has been falling for a month.
    market.add(code(99), [](int session) {
        const double close = session < kLast - 25
                                 ? 5'000 * std::pow(1.01, session)
                                 : 5'000 * std::pow(1.01, kLast - 25) * (1 - 0.004 * (session - kLast + 25));
        return Bar::quiet(close, close * 0.02);
    });
    const BarPanel panel = market.build();
    SizingConfig config = shipped(Market::Kr, Strategy::MediumTerm);
    const auto names =
        size(panel, HandPanel::tableOf(panel, kLast), request(50'000'000, Strategy::MediumTerm), config);
    const int fallen = panel.symbolIndex(code(99)), best = panel.symbolIndex(code(119));
    QCOMPARE(named(names, fallen).rank, 1);
    QCOMPARE(verdictOf(names, fallen), u"NO_SETUP"_s);
    QVERIFY(*named(names, fallen).fact("sma20") > *named(names, fallen).fact("close"));
    QVERIFY(best >= 0);
    QCOMPARE(named(names, best).rank, 2);
    QCOMPARE(verdictOf(names, best), u"CHOSEN"_s);
    QCOMPARE(named(names, best).fact("best_ranks"), 3.0); // a tenth of 21, rounded up
    QCOMPARE(std::ranges::count(names, SizingVerdict::Chosen, &SizedName::verdict), 2);
    QCOMPARE(names[2].verdict, SizingVerdict::NoSetup);
}

void tst_PositionSizing::mediumTermAsksFundamentalsWhereTheyAreKnown()
{
    const BarPanel panel = HandPanel(Market::Us, kFirst, kSessions)
                               .add(u"AAA"_s, rising(50, 0.002))
                               .add(u"BBB"_s, rising(50, 0.002))
                               .add(u"CCC"_s, rising(50, 0.002))
                               .add(u"DDD"_s, rising(50, 0.002))
                               .build();
    ReferenceData known;
    known.fundamentals[u"AAA"_s].peg = 1.6;
    known.fundamentals[u"BBB"_s].epsGrowthPct = 19;
    known.fundamentals[u"CCC"_s] = {.peg = 1.4, .epsGrowthPct = 21};
    SizingRequest asked = request(50'000, Strategy::MediumTerm);
    asked.reference = &known;
    SizingConfig config = shipped(Market::Us, Strategy::MediumTerm);
    config.mediumTopPct = 100;
    const auto names = size(panel, HandPanel::tableOf(panel, kLast), asked, config);
    QCOMPARE(verdictOf(names, 0), u"NO_SETUP"_s);
    QCOMPARE(named(names, 0).fact("peg"), 1.6);
    QCOMPARE(verdictOf(names, 1), u"NO_SETUP"_s);
    QCOMPARE(verdictOf(names, 2), u"CHOSEN"_s);
    QCOMPARE(verdictOf(names, 3), u"CHOSEN"_s); // nothing is known of it
}

void tst_PositionSizing::longTermTakesTheLargestAboveTheirAverage()
{
    HandPanel market(Market::Kr, kFirst, kSessions);
    for (int i = 0; i < 25; ++i) {
        market.add(code(100 + i), [i](int session) {
            const double close = 10'000 * std::pow(i == 0 ? 0.999 : 1.001, session);
            Bar bar = Bar::quiet(close, close * 0.02);
            bar.marketCap = 1e12 * (100 - i);
            return bar;
        });
    }
    const BarPanel panel = market.build();
    SizingConfig config = shipped(Market::Kr, Strategy::LongTerm);
    config.maxPositions = 50;
    const auto names =
        size(panel, HandPanel::tableOf(panel, kLast), request(50'000'000, Strategy::LongTerm), config);
    QCOMPARE(verdictOf(names, 0), u"NO_SETUP"_s); // the largest, but below its average
    QVERIFY(*named(names, 0).fact("sma200") > *named(names, 0).fact("close"));
    QCOMPARE(named(names, 0).rank, 0);
    for (int symbol = 1; symbol <= 20; ++symbol)
        QCOMPARE(verdictOf(names, symbol), u"CHOSEN"_s);
    QCOMPARE(verdictOf(names, 21), u"NO_SETUP"_s);
    QCOMPARE(named(names, 21).fact("size_rank"), 21.0);
    QCOMPARE(named(names, 1).fact("market_cap"), 99e12);
}

void tst_PositionSizing::longTermSaysWhenTurnoverStandsForSize()
{
    HandPanel market(Market::Us, kFirst, kSessions);
    for (int i = 0; i < 3; ++i) {
        market.add(u"AA%1"_s.arg(i), [i](int session) {
            Bar bar = Bar::quiet(50 * std::pow(1.001, session), 1);
            bar.marketCap = 0;
            bar.turnover = 1e8 * (i + 1);
            return bar;
        });
    }
    const BarPanel panel = market.build();
    const auto names = size(panel, HandPanel::tableOf(panel, kLast), request(50'000, Strategy::LongTerm),
                            shipped(Market::Us, Strategy::LongTerm));
    QCOMPARE(named(names, 2).rank, 1);
    QCOMPARE(named(names, 2).fact("mean_turnover_60"), 3e8);
    QVERIFY(!named(names, 2).fact("market_cap"));
}

void tst_PositionSizing::longTermPrefersKnownQuality()
{
    const BarPanel panel = HandPanel(Market::Us, kFirst, kSessions)
                               .add(u"AAA"_s, rising(50, 0.001))
                               .add(u"BBB"_s, rising(50, 0.001))
                               .add(u"CCC"_s, rising(50, 0.001))
                               .build();
    ReferenceData known;
    known.fundamentals[u"BBB"_s] = {.revenueGrowthPct = 15, .operatingMarginPct = 26, .roePct = 21};
    known.fundamentals[u"CCC"_s] = {.revenueGrowthPct = 15, .operatingMarginPct = 24, .roePct = 21};
    SizingRequest asked = request(50'000, Strategy::LongTerm);
    asked.reference = &known;
    const auto names =
        size(panel, HandPanel::tableOf(panel, kLast), asked, shipped(Market::Us, Strategy::LongTerm));
    QCOMPARE(named(names, 1).rank, 1);
    QCOMPARE(named(names, 1).fact("rule_of_40"), 41.0);
    QCOMPARE(named(names, 0).rank, 2); // nothing known: by size
    QCOMPARE(verdictOf(names, 0), u"CHOSEN"_s);
    QCOMPARE(verdictOf(names, 2), u"NO_SETUP"_s); // known, and not good enough
}

void tst_PositionSizing::aBreakoutIsSizedAtItsTarget()
{
    HandPanel market(Market::Kr, kFirst, kSessions);
    for (int i = 0; i < 52; ++i)
        market.add(code(100 + i), still(10'000, 600));
    const BarPanel panel = market.build();
    FactorTable table = HandPanel::tableOf(panel, kLast);
    for (int symbol = 0; symbol < panel.symbols(); ++symbol)
        setScore(table, Factor::VolatilityBreakout, symbol, 10'300);
    setScore(table, Factor::VolatilityBreakout, 1, std::nan(""));
    const auto names =
        size(panel, table, request(100'000'000, Strategy::Breakout), shipped(Market::Kr, Strategy::Breakout));
    QCOMPARE(named(names, 0).entry, 10'300.0);
    QCOMPARE(named(names, 0).fact("breakout_step"), 300.0);
    QCOMPARE(named(names, 0).quantity, 48); // half a percent of a hundred million
    QCOMPARE(verdictOf(names, 1), u"NO_SETUP"_s);
    QCOMPARE(verdictOf(names, 50), u"NO_SETUP"_s); // fifty are looked at
    QCOMPARE(std::ranges::count(names, SizingVerdict::Chosen, &SizedName::verdict), 3);
}

void tst_PositionSizing::pricesArePublishedOnesAfterASplit()
{
    const auto splitting = [](int session) {
        return session < kLast - 5 ? Bar::quiet(250'000, 7'500) : Bar::quiet(50'000, 1'500);
    };
    const BarPanel panel = HandPanel(Market::Kr, kFirst, kSessions)
                               .add(u"000010"_s, splitting)
                               .split(u"000010"_s, kLast - 5, 5)
                               .build();
    const auto names = size(panel, oversold(panel), request(20'000'000), shipped());
    QCOMPARE(names.front().entry, 50'000.0);
    QCOMPARE(names.front().atr, 1'500.0);
    QCOMPARE(names.front().quantity, 8);
}

void tst_PositionSizing::nothingAfterTheSessionIsRead()
{
    const RandomPanel market({.symbols = 60, .sessions = 300, .seed = 3});
    const BarPanel whole = market.build(), cut = market.build(251);
    for (const Strategy strategy : kStrategies) {
        SizingConfig config = shipped(Market::Kr, strategy);
        config.minTurnoverOpening = 0;
        FactorConfig factors = FactorConfig::from(*Settings::defaults(), Market::Kr);
        factors.minTurnover = 0;
        const auto long1 =
            PositionSizing(whole, config)
                .size(250, FactorEngine(whole, factors).compute(250, {}), request(1e8, strategy));
        const auto short1 =
            PositionSizing(cut, config)
                .size(250, FactorEngine(cut, factors).compute(250, {}), request(1e8, strategy));
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
        SizingConfig config = shipped(market, strategy);
        config.kelly = kelly;
        config.correlationPenalty = seed % 2;
        config.minTurnoverOpening = 0;
        SizingRequest asked = request(market == Market::Kr ? 3e7 : 30'000, strategy);
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
    const SizingConfig kr = shipped();
    QCOMPARE(kr.riskPct, 0.01);
    QCOMPARE(kr.smartMoneyMin, 0.5);
    QCOMPARE(kr.minAmount, 10'000.0);
    QCOMPARE(kr.minTurnoverOpening, 30e9);
    QVERIFY(kr.costs.sellTax > 0);
    const SizingConfig breakout = shipped(Market::Kr, Strategy::Breakout);
    QCOMPARE(breakout.fixedAllocationPct, 0.5);
    QCOMPARE(breakout.maxPositions, 3);
    const auto settings = Settings::defaults({{u"investment.factor.kelly-p-medium-term"_s, u"0.7"_s}});
    QCOMPARE(SizingConfig::from(*settings, Market::Us, Strategy::MediumTerm).kellyP, 0.7);
    QCOMPARE(SizingConfig::from(*settings, Market::Us, Strategy::LongTerm).kellyP, 0.6);
    QCOMPARE(SizingConfig::from(*settings, Market::Us, Strategy::LongTerm).minAmount, 10.0);
}

QTEST_GUILESS_MAIN(tst_PositionSizing)
#include "tst_positionsizing.moc"
