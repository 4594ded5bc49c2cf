// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SizingBench.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Bar = HandPanel::Bar;
using Bench = SizingBench;

} // namespace

class tst_EntryRules : public QObject
{
    Q_OBJECT

private slots:
    void withoutOrderFlowMomentumDoesNotCarryAKoreanName();
    void smartMoneyCarriesARisingKoreanName();
    void aUsNameNeedsRsiAndMacd();
    void whatIsHeldIsNotBoughtAgain();
    void aQuietKoreanNameIsLeftOut();
    void aUsGapIsMeasuredFromCloseToOpen();
    void withoutAtrThereIsNoStop();
    void aTargetThatDoesNotPayTheCostsIsLeftOut();
    void newsComesFirstAmongEquals();
    void mediumTermTakesTheBestOfARisingTrend();
    void mediumTermAsksFundamentalsWhereTheyAreKnown();
    void longTermTakesTheLargestAboveTheirAverage();
    void longTermSaysWhenTurnoverStandsForSize();
    void longTermPrefersKnownQuality();
    void aBreakoutIsSizedAtItsTarget();
    void pricesArePublishedOnesAfterASplit();
};

void tst_EntryRules::withoutOrderFlowMomentumDoesNotCarryAKoreanName()
{
    const BarPanel panel = Bench::market().add(u"000010"_s, Bench::rising(10'000, 0.004)).build();
    FactorTable table = Bench::table(panel);
    Bench::setScore(table, Factor::ContrarianRsi, 0, 0);
    const auto names = Bench::size(panel, table, Bench::request(20'000'000), Bench::shipped());
    QCOMPARE(Bench::verdictOf(names, 0), u"NO_SETUP"_s);
    QVERIFY(std::isnan(*names.front().fact("smart_money")));
    QCOMPARE(names.front().fact("contrarian_rsi"), 0.0);
}

void tst_EntryRules::smartMoneyCarriesARisingKoreanName()
{
    const BarPanel panel = Bench::market()
                               .add(u"000010"_s, Bench::rising(10'000, 0.004))
                               .add(u"000020"_s, Bench::rising(10'000, -0.004))
                               .add(u"000030"_s, Bench::rising(10'000, 0.004))
                               .build();
    FactorTable table = Bench::table(panel);
    Bench::setScore(table, Factor::SmartMoneyIntensity, 0, 0.6);
    Bench::setScore(table, Factor::SmartMoneyIntensity, 1, 0.6);
    Bench::setScore(table, Factor::SmartMoneyIntensity, 2, 0.5); // not above
    const auto names = Bench::size(panel, table, Bench::request(20'000'000), Bench::shipped());
    QCOMPARE(Bench::verdictOf(names, 0), u"CHOSEN"_s);
    QCOMPARE(Bench::named(names, 0).fact("rsi"), 100.0);
    QVERIFY(*Bench::named(names, 0).fact("macd") > *Bench::named(names, 0).fact("macd_signal"));
    QCOMPARE(Bench::verdictOf(names, 1), u"NO_SETUP"_s);
    QCOMPARE(Bench::named(names, 1).fact("rsi"), 0.0);
    QCOMPARE(Bench::verdictOf(names, 2), u"NO_SETUP"_s);
}

void tst_EntryRules::aUsNameNeedsRsiAndMacd()
{
    // The last five sessions of the second name rise after a long fall: MACD is above its signal, RSI is not.
    const auto turning = [](int session) {
        const double close =
            session < Bench::kSessions - 4 ? 200 - 0.5 * session : 72 + 0.5 * (session - Bench::kLast);
        return Bar::quiet(close, 1);
    };
    const BarPanel panel =
        Bench::market(Market::Us).add(u"AAA"_s, Bench::rising(50, 0.002)).add(u"BBB"_s, turning).build();
    const auto names =
        Bench::size(panel, Bench::table(panel), Bench::request(20'000), Bench::shipped(Market::Us));
    QCOMPARE(Bench::verdictOf(names, 0), u"CHOSEN"_s);
    QCOMPARE(Bench::verdictOf(names, 1), u"NO_SETUP"_s);
    QVERIFY(*Bench::named(names, 1).fact("rsi") < 60);
}

void tst_EntryRules::whatIsHeldIsNotBoughtAgain()
{
    const BarPanel panel = Bench::market()
                               .add(u"000010"_s, Bench::still(50'000, 1'500))
                               .add(u"000020"_s, Bench::still(50'000, 1'500))
                               .add(u"000030"_s, Bench::still(50'000, 1'500))
                               .build();
    FactorTable table = Bench::oversold(panel);
    table.universe[1].rule = UniverseRule::LowTurnover;
    table.universe[2].rule = UniverseRule::LowTurnover;
    table.composite[1] = table.composite[2] = std::nan("");
    SizingRequest asked = Bench::request(20'000'000);
    asked.held = {u"000010"_s, u"000020"_s};
    const auto names = Bench::size(panel, table, asked, Bench::shipped());
    QCOMPARE(names.size(), 2U); // the third is neither in the universe nor held
    QCOMPARE(Bench::verdictOf(names, 0), u"ALREADY_HELD"_s);
    QCOMPARE(Bench::verdictOf(names, 1), u"NOT_IN_UNIVERSE"_s);
    QCOMPARE(Bench::named(names, 1).rank, 0);
}

void tst_EntryRules::aQuietKoreanNameIsLeftOut()
{
    const auto quiet = [](int session) {
        Bar bar = Bar::quiet(50'000, 1'500);
        bar.turnover = session == Bench::kLast ? 29.9e9 : 90e9;
        return bar;
    };
    const BarPanel panel = Bench::market().add(u"000010"_s, quiet).build();
    const auto names =
        Bench::size(panel, Bench::oversold(panel), Bench::request(20'000'000), Bench::shipped());
    QCOMPARE(Bench::verdictOf(names, 0), u"LOW_TURNOVER"_s);
    QCOMPARE(names.front().fact("turnover"), 29.9e9);
    QCOMPARE(names.front().quantity, 0);
}

void tst_EntryRules::aUsGapIsMeasuredFromCloseToOpen()
{
    const auto gapping = [](double gap) {
        return [gap](int session) {
            const double close = 50 * std::pow(1.002, session);
            Bar bar = Bar::quiet(close, 1);
            if (session == Bench::kLast)
                bar.open = 50 * std::pow(1.002, session - 1) * (1 + gap);
            bar.high = std::max(bar.high, bar.open);
            return bar;
        };
    };
    const BarPanel panel =
        Bench::market(Market::Us).add(u"AAA"_s, gapping(0.051)).add(u"BBB"_s, gapping(0.049)).build();
    const auto names =
        Bench::size(panel, Bench::table(panel), Bench::request(20'000), Bench::shipped(Market::Us));
    QCOMPARE(Bench::verdictOf(names, 0), u"GAP_UP"_s);
    QVERIFY(std::abs(*Bench::named(names, 0).fact("gap_pct") - 5.1) < 0.01);
    QCOMPARE(Bench::verdictOf(names, 1), u"CHOSEN"_s);
}

void tst_EntryRules::withoutAtrThereIsNoStop()
{
    const auto young = [](int session) {
        return session > Bench::kLast - 14 ? std::optional(Bar::quiet(50'000, 1'500)) : std::nullopt;
    };
    const BarPanel panel = Bench::market()
                               .add(u"000010"_s, young)
                               .add(u"000020"_s, Bench::still(1'000, 1'100)) // the stop would be below zero
                               .add(u"000030"_s, Bench::still(50'000, 0))    // and here at the entry
                               .build();
    const auto names =
        Bench::size(panel, Bench::oversold(panel), Bench::request(20'000'000), Bench::shipped());
    for (int symbol = 0; symbol < 3; ++symbol)
        QCOMPARE(Bench::verdictOf(names, symbol), u"NO_RISK_DISTANCE"_s);
    QVERIFY(std::isnan(Bench::named(names, 0).atr));
    QVERIFY(Bench::named(names, 1).stop < 0);
}

void tst_EntryRules::aTargetThatDoesNotPayTheCostsIsLeftOut()
{
    // A target of 2 R is 4 ATR away; the round trip costs 0.408 %.
    const BarPanel panel = Bench::market()
                               .add(u"000010"_s, Bench::still(50'000, 51))
                               .add(u"000020"_s, Bench::still(50'000, 52))
                               .build();
    const auto names =
        Bench::size(panel, Bench::oversold(panel), Bench::request(20'000'000), Bench::shipped());
    QCOMPARE(Bench::verdictOf(names, 0), u"COSTS_TOO_HIGH"_s);
    QVERIFY(*Bench::named(names, 0).fact("target_return") < *Bench::named(names, 0).fact("round_trip"));
    QCOMPARE(Bench::verdictOf(names, 1), u"CHOSEN"_s);
}

void tst_EntryRules::newsComesFirstAmongEquals()
{
    HandPanel market = Bench::market();
    for (int i = 1; i <= 3; ++i)
        market.add(Bench::code(i), Bench::still(50'000, 1'500));
    const BarPanel panel = market.build();
    FactorTable table = Bench::oversold(panel);
    table.composite = {0.501, 0.500, 0.400};
    SizingRequest asked = Bench::request(20'000'000);
    asked.withNews = {u"000020"_s, u"000030"_s};
    const auto names = Bench::size(panel, table, asked, Bench::shipped());
    QCOMPARE(Bench::named(names, 1).rank, 1); // as good as the first, and in the news
    QCOMPARE(Bench::named(names, 0).rank, 2);
    QCOMPARE(Bench::named(names, 2).rank, 3); // clearly worse stays worse
}

void tst_EntryRules::mediumTermTakesTheBestOfARisingTrend()
{
    HandPanel market = Bench::market();
    for (int i = 0; i < 20; ++i)
        market.add(Bench::code(100 + i), Bench::rising(10'000, 0.0001 * i));
    // The best of all by 126 sessions, but it has been falling for a month.
    market.add(Bench::code(99), [](int session) {
        const double close = session < Bench::kLast - 25 ? 5'000 * std::pow(1.01, session)
                                                         : 5'000 * std::pow(1.01, Bench::kLast - 25) *
                                                               (1 - 0.004 * (session - Bench::kLast + 25));
        return Bar::quiet(close, close * 0.02);
    });
    const BarPanel panel = market.build();
    SizingConfig config = Bench::shipped(Market::Kr, Strategy::MediumTerm);
    const auto names =
        Bench::size(panel, Bench::table(panel), Bench::request(50'000'000, Strategy::MediumTerm), config);
    const int fallen = panel.symbolIndex(Bench::code(99)), best = panel.symbolIndex(Bench::code(119));
    QCOMPARE(Bench::named(names, fallen).rank, 1);
    QCOMPARE(Bench::verdictOf(names, fallen), u"NO_SETUP"_s);
    QVERIFY(*Bench::named(names, fallen).fact("sma20") > *Bench::named(names, fallen).fact("close"));
    QVERIFY(best >= 0);
    QCOMPARE(Bench::named(names, best).rank, 2);
    QCOMPARE(Bench::verdictOf(names, best), u"CHOSEN"_s);
    QCOMPARE(Bench::named(names, best).fact("best_ranks"), 3.0); // a tenth of 21, rounded up
    QCOMPARE(std::ranges::count(names, SizingVerdict::Chosen, &SizedName::verdict), 2);
    QCOMPARE(names[2].verdict, SizingVerdict::NoSetup);
}

void tst_EntryRules::mediumTermAsksFundamentalsWhereTheyAreKnown()
{
    const BarPanel panel = Bench::market(Market::Us)
                               .add(u"AAA"_s, Bench::rising(50, 0.002))
                               .add(u"BBB"_s, Bench::rising(50, 0.002))
                               .add(u"CCC"_s, Bench::rising(50, 0.002))
                               .add(u"DDD"_s, Bench::rising(50, 0.002))
                               .build();
    ReferenceData known;
    known.fundamentals[u"AAA"_s].peg = 1.6;
    known.fundamentals[u"BBB"_s].epsGrowthPct = 19;
    known.fundamentals[u"CCC"_s] = {.peg = 1.4, .epsGrowthPct = 21};
    SizingRequest asked = Bench::request(50'000, Strategy::MediumTerm);
    asked.reference = &known;
    SizingConfig config = Bench::shipped(Market::Us, Strategy::MediumTerm);
    config.mediumTopPct = 100;
    const auto names = Bench::size(panel, Bench::table(panel), asked, config);
    QCOMPARE(Bench::verdictOf(names, 0), u"NO_SETUP"_s);
    QCOMPARE(Bench::named(names, 0).fact("peg"), 1.6);
    QCOMPARE(Bench::verdictOf(names, 1), u"NO_SETUP"_s);
    QCOMPARE(Bench::verdictOf(names, 2), u"CHOSEN"_s);
    QCOMPARE(Bench::verdictOf(names, 3), u"CHOSEN"_s); // nothing is known of it
}

void tst_EntryRules::longTermTakesTheLargestAboveTheirAverage()
{
    HandPanel market = Bench::market();
    for (int i = 0; i < 25; ++i) {
        market.add(Bench::code(100 + i), [i](int session) {
            const double close = 10'000 * std::pow(i == 0 ? 0.999 : 1.001, session);
            Bar bar = Bar::quiet(close, close * 0.02);
            bar.marketCap = 1e12 * (100 - i);
            return bar;
        });
    }
    const BarPanel panel = market.build();
    SizingConfig config = Bench::shipped(Market::Kr, Strategy::LongTerm);
    config.maxPositions = 50;
    const auto names =
        Bench::size(panel, Bench::table(panel), Bench::request(50'000'000, Strategy::LongTerm), config);
    QCOMPARE(Bench::verdictOf(names, 0), u"NO_SETUP"_s); // the largest, but below its average
    QVERIFY(*Bench::named(names, 0).fact("sma200") > *Bench::named(names, 0).fact("close"));
    QCOMPARE(Bench::named(names, 0).rank, 0);
    for (int symbol = 1; symbol <= 20; ++symbol)
        QCOMPARE(Bench::verdictOf(names, symbol), u"CHOSEN"_s);
    QCOMPARE(Bench::verdictOf(names, 21), u"NO_SETUP"_s);
    QCOMPARE(Bench::named(names, 21).fact("size_rank"), 21.0);
    QCOMPARE(Bench::named(names, 1).fact("market_cap"), 99e12);
}

void tst_EntryRules::longTermSaysWhenTurnoverStandsForSize()
{
    HandPanel market = Bench::market(Market::Us);
    for (int i = 0; i < 3; ++i) {
        market.add(u"AA%1"_s.arg(i), [i](int session) {
            Bar bar = Bar::quiet(50 * std::pow(1.001, session), 1);
            bar.marketCap = 0;
            bar.turnover = 1e8 * (i + 1);
            return bar;
        });
    }
    const BarPanel panel = market.build();
    const auto names = Bench::size(panel, Bench::table(panel), Bench::request(50'000, Strategy::LongTerm),
                                   Bench::shipped(Market::Us, Strategy::LongTerm));
    QCOMPARE(Bench::named(names, 2).rank, 1);
    QCOMPARE(Bench::named(names, 2).fact("mean_turnover_60"), 3e8);
    QVERIFY(!Bench::named(names, 2).fact("market_cap"));
}

void tst_EntryRules::longTermPrefersKnownQuality()
{
    const BarPanel panel = Bench::market(Market::Us)
                               .add(u"AAA"_s, Bench::rising(50, 0.001))
                               .add(u"BBB"_s, Bench::rising(50, 0.001))
                               .add(u"CCC"_s, Bench::rising(50, 0.001))
                               .build();
    ReferenceData known;
    known.fundamentals[u"BBB"_s] = {.revenueGrowthPct = 15, .operatingMarginPct = 26, .roePct = 21};
    known.fundamentals[u"CCC"_s] = {.revenueGrowthPct = 15, .operatingMarginPct = 24, .roePct = 21};
    SizingRequest asked = Bench::request(50'000, Strategy::LongTerm);
    asked.reference = &known;
    const auto names =
        Bench::size(panel, Bench::table(panel), asked, Bench::shipped(Market::Us, Strategy::LongTerm));
    QCOMPARE(Bench::named(names, 1).rank, 1);
    QCOMPARE(Bench::named(names, 1).fact("rule_of_40"), 41.0);
    QCOMPARE(Bench::named(names, 0).rank, 2); // nothing known: by size
    QCOMPARE(Bench::verdictOf(names, 0), u"CHOSEN"_s);
    QCOMPARE(Bench::verdictOf(names, 2), u"NO_SETUP"_s); // known, and not good enough
}

void tst_EntryRules::aBreakoutIsSizedAtItsTarget()
{
    HandPanel market = Bench::market();
    for (int i = 0; i < 52; ++i)
        market.add(Bench::code(100 + i), Bench::still(10'000, 600));
    const BarPanel panel = market.build();
    FactorTable table = Bench::table(panel);
    for (int symbol = 0; symbol < panel.symbols(); ++symbol)
        Bench::setScore(table, Factor::VolatilityBreakout, symbol, 10'300);
    Bench::setScore(table, Factor::VolatilityBreakout, 1, std::nan(""));
    const auto names = Bench::size(panel, table, Bench::request(100'000'000, Strategy::Breakout),
                                   Bench::shipped(Market::Kr, Strategy::Breakout));
    QCOMPARE(Bench::named(names, 0).entry, 10'300.0);
    QCOMPARE(Bench::named(names, 0).fact("breakout_step"), 300.0);
    QCOMPARE(Bench::named(names, 0).quantity, 48); // half a percent of a hundred million
    QCOMPARE(Bench::verdictOf(names, 1), u"NO_SETUP"_s);
    QCOMPARE(Bench::verdictOf(names, 50), u"NO_SETUP"_s); // fifty are looked at
    QCOMPARE(std::ranges::count(names, SizingVerdict::Chosen, &SizedName::verdict), 3);
}

void tst_EntryRules::pricesArePublishedOnesAfterASplit()
{
    const auto splitting = [](int session) {
        return session < Bench::kLast - 5 ? Bar::quiet(250'000, 7'500) : Bar::quiet(50'000, 1'500);
    };
    const BarPanel panel =
        Bench::market().add(u"000010"_s, splitting).split(u"000010"_s, Bench::kLast - 5, 5).build();
    const auto names =
        Bench::size(panel, Bench::oversold(panel), Bench::request(20'000'000), Bench::shipped());
    QCOMPARE(names.front().entry, 50'000.0);
    QCOMPARE(names.front().atr, 1'500.0);
    QCOMPARE(names.front().quantity, 8);
}

QTEST_GUILESS_MAIN(tst_EntryRules)
#include "tst_entryrules.moc"
