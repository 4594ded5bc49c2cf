// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"
#include "core/trading/ExitRules.h"

#include <QTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

/// Bought at 50,000, well above every stop, well before the time cut.
PositionView quiet(Market market = Market::Kr, Strategy strategy = Strategy::ShortTerm)
{
    return {.market = market,
            .strategy = strategy,
            .entry = 50'000,
            .price = 50'500,
            .trailingHigh = 51'000,
            .priorLow = 46'000,
            .rsi = 60,
            .atr = 1'000,
            .heldSessions = 1};
}

QString verdict(const PositionView& position, const ExitConfig& config = {})
{
    const auto reason = ExitRules::judge(position, config);
    return reason ? toCode(*reason) : u"KEEP"_s;
}

} // namespace

class tst_ExitRules : public QObject
{
    Q_OBJECT

private slots:
    void eachRuleActsAtItsBorder_data();
    void eachRuleActsAtItsBorder();
    void rulesAreAskedInTheirOrder();
    void usHasNoKoreanRules();
    void aBreakoutLeavesLikeAShortTermPosition();
    void aLongTermPositionIsKept();
    void atrTrailingIsAnOption();
    void aMissingFigurePassesItsRuleOver();
    void withoutAPriceNothingIsJudged();
    void theMonthlyRankingSellsBelowTheKeptShare();
    void aShortRankingSellsNothing();
    void codesRoundTrip();
    void settingsReachTheRules();
};

void tst_ExitRules::eachRuleActsAtItsBorder_data()
{
    QTest::addColumn<PositionView>("position");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Strategy strategy, auto&& change, const QString& expected) {
        PositionView position = quiet(Market::Kr, strategy);
        change(position);
        QTest::newRow(name) << position << expected;
    };
    using P = PositionView;
    const Strategy shortTerm = Strategy::ShortTerm, medium = Strategy::MediumTerm;
    row(
        "nothing happened", shortTerm, [](P&) {}, u"KEEP"_s);
    row(
        "exactly 5 % below entry", shortTerm, [](P& p) { p.price = 47'500; }, u"KR_FIXED_STOP_LOSS"_s);
    row(
        "a tick above the stop", shortTerm, [](P& p) { p.price = 47'550, p.trailingHigh = 48'000; },
        u"KEEP"_s);
    row(
        "below the prior low", shortTerm, [](P& p) { p.price = 49'900, p.priorLow = 49'950; },
        u"KR_PRIOR_LOW_STOP"_s);
    row(
        "at the prior low", shortTerm, [](P& p) { p.price = 49'950, p.priorLow = 49'950; }, u"KEEP"_s);
    row(
        "RSI at the threshold", shortTerm, [](P& p) { p.rsi = 70; }, u"KR_RSI_EXIT"_s);
    row(
        "RSI below it", shortTerm, [](P& p) { p.rsi = 69.99; }, u"KEEP"_s);
    row(
        "3 % below the high", shortTerm, [](P& p) { p.trailingHigh = 60'000, p.price = 58'200; },
        u"SHORT_TERM_TRAILING_STOP"_s);
    row(
        "less than 3 % below", shortTerm, [](P& p) { p.trailingHigh = 60'000, p.price = 58'300; }, u"KEEP"_s);
    row(
        "five sessions without 3 %", shortTerm, [](P& p) { p.heldSessions = 5; }, u"TIME_CUT"_s);
    row(
        "four sessions", shortTerm, [](P& p) { p.heldSessions = 4; }, u"KEEP"_s);
    row(
        "five sessions and 3 %", shortTerm,
        [](P& p) { p.heldSessions = 5, p.price = 51'500, p.trailingHigh = 51'500; }, u"KEEP"_s);
    row(
        "medium at -10 %", medium, [](P& p) { p.price = 45'000; }, u"MEDIUM_TERM_STOP_LOSS"_s);
    row(
        "medium above", medium, [](P& p) { p.price = 45'050, p.heldSessions = 99; }, u"KEEP"_s);
}

void tst_ExitRules::eachRuleActsAtItsBorder()
{
    QFETCH(PositionView, position);
    QFETCH(QString, expected);
    QCOMPARE(verdict(position), expected);
}

void tst_ExitRules::rulesAreAskedInTheirOrder()
{
    PositionView position = quiet();
    position.price = 40'000;
    position.rsi = 90;
    position.heldSessions = 9;
    QCOMPARE(verdict(position), u"KR_FIXED_STOP_LOSS"_s);
    ExitConfig config{.krStopLossPct = 50};
    QCOMPARE(verdict(position, config), u"KR_PRIOR_LOW_STOP"_s);
    config.priorLowStop = false;
    QCOMPARE(verdict(position, config), u"KR_RSI_EXIT"_s);
    config.rsiExit = 101;
    QCOMPARE(verdict(position, config), u"SHORT_TERM_TRAILING_STOP"_s);
    config.trailingPct = 50;
    QCOMPARE(verdict(position, config), u"TIME_CUT"_s);
}

void tst_ExitRules::usHasNoKoreanRules()
{
    PositionView position = quiet(Market::Us);
    position.rsi = 95;
    position.priorLow = 60'000;
    QCOMPARE(verdict(position), u"KEEP"_s);
    position.price = 47'000;
    QCOMPARE(verdict(position), u"SHORT_TERM_TRAILING_STOP"_s);
}

void tst_ExitRules::aBreakoutLeavesLikeAShortTermPosition()
{
    PositionView position = quiet(Market::Kr, Strategy::Breakout);
    QCOMPARE(verdict(position), u"KEEP"_s);
    position.rsi = 71;
    QCOMPARE(verdict(position), u"KR_RSI_EXIT"_s);
}

void tst_ExitRules::aLongTermPositionIsKept()
{
    PositionView position = quiet(Market::Kr, Strategy::LongTerm);
    position.price = 1'000;
    position.heldSessions = 500;
    QCOMPARE(verdict(position), u"KEEP"_s);
}

void tst_ExitRules::atrTrailingIsAnOption()
{
    PositionView position = quiet(Market::Us, Strategy::MediumTerm);
    position.trailingHigh = 52'500;
    QCOMPARE(verdict(position), u"KEEP"_s);
    const ExitConfig config{.mediumAtrTrailing = true};
    QCOMPARE(verdict(position, config), u"ATR_TRAILING_STOP"_s);
    position.trailingHigh = 52'400;
    QCOMPARE(verdict(position, config), u"KEEP"_s);
}

void tst_ExitRules::aMissingFigurePassesItsRuleOver()
{
    PositionView position = quiet();
    position.rsi.reset();
    position.priorLow.reset();
    position.price = 49'500;
    QCOMPARE(verdict(position), u"KEEP"_s);
    position.strategy = Strategy::MediumTerm;
    position.atr.reset();
    position.trailingHigh = 90'000;
    QCOMPARE(verdict(position, {.mediumAtrTrailing = true}), u"KEEP"_s);
}

void tst_ExitRules::withoutAPriceNothingIsJudged()
{
    PositionView position = quiet();
    for (const double price : {0.0, -1.0, std::nan("")}) {
        position.price = price;
        QCOMPARE(verdict(position), u"KEEP"_s);
    }
}

void tst_ExitRules::theMonthlyRankingSellsBelowTheKeptShare()
{
    QVERIFY(!ExitRules::dropsOut(20, 100, {}));
    QVERIFY(ExitRules::dropsOut(21, 100, {}));
    QVERIFY(!ExitRules::dropsOut(21, 101, {})); // a fifth of 101, rounded up
    QVERIFY(ExitRules::dropsOut(0, 100, {}));   // fell out of the universe
}

void tst_ExitRules::aShortRankingSellsNothing()
{
    QVERIFY(!ExitRules::dropsOut(0, 0, {}));
    QVERIFY(!ExitRules::dropsOut(49, 49, {}));
    QVERIFY(!ExitRules::dropsOut(0, 0, {.leastRankedNames = 0}));
}

void tst_ExitRules::codesRoundTrip()
{
    int codes = 0;
    for (int i = int(ExitReason::KrFixedStopLoss); i <= int(ExitReason::MomentumRankDrop); ++i, ++codes)
        QCOMPARE(exitReasonFromCode(toCode(ExitReason(i))), ExitReason(i));
    QCOMPARE(codes, 8);
    QVERIFY(!exitReasonFromCode(u"OPEN"));
}

void tst_ExitRules::settingsReachTheRules()
{
    const ExitConfig shipped = ExitConfig::from(*Settings::defaults());
    QCOMPARE(shipped, ExitConfig());
    const auto settings = Settings::defaults({{u"investment.pipeline.short-term-trailing-pct"_s, u"4"_s},
                                              {u"investment.pipeline.time-cut-sessions"_s, u"7"_s}});
    QCOMPARE(ExitConfig::from(*settings).trailingPct, 4.0);
    QCOMPARE(ExitConfig::from(*settings).timeCutSessions, 7);
}

QTEST_GUILESS_MAIN(tst_ExitRules)
#include "tst_exitrules.moc"
