// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/BacktestBench.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Bar = HandPanel::Bar;
using Bench = BacktestBench;

} // namespace

class tst_BacktestRun : public QObject
{
    Q_OBJECT

private slots:
    void aSignalAtTheCloseIsFilledAtTheNextOpen();
    void atTheCloseWhenAskedTo();
    void costsArePaidOnBothSides();
    void aPositionLeavesForEachReason_data();
    void aPositionLeavesForEachReason();
    void theMonthlyRankingSellsWhatFellOut();
    void anOpenTooFarAboveTheEntryIsNotBought();
    void anEntryWaitsForAnOpen();
    void anEntryWithoutAnOpenIsDroppedAfterFiveSessions();
    void anExitWaitsForAnOpenHoweverLong();
    void whatIsDelistedIsClosedAtItsLastClose();
    void sessionsTheMarketHasNoRowsForDelistNothing();
    void aSplitInAHoldingChangesNothing();
    void aSplitBetweenSignalAndFillScalesTheShares();
    void aBreakoutIsBoughtAtItsTarget();
    void daysHeldAreSessions();
};

void tst_BacktestRun::aSignalAtTheCloseIsFilledAtTheNextOpen()
{
    const HandPanel market = Bench::america([](int s) {
        Bar bar = *Bench::rising(0.004)(s);
        bar.open *= 0.999;
        return bar;
    });
    const BarPanel panel = market.build();
    const BacktestReport report =
        Bench::run(panel, Bench::request(market, Market::Us, Strategy::ShortTerm, 160));
    QVERIFY(!report.trades.isEmpty());
    const BacktestTrade& trade = report.trades.front();
    QCOMPARE(trade.symbol, Bench::name(Market::Us));
    QCOMPARE(trade.entryDate, market.dates()[Bench::kFrom + 1]);
    QCOMPARE(trade.entryPrice, panel.at(BarPanel::Field::Open, 0, Bench::kFrom + 1));
    QCOMPARE(trade.quantity,
             qint64(2'000 / panel.at(BarPanel::Field::Close, 0, Bench::kFrom))); // sized at the close
    // Five sessions later it has made 2 %: cut at that close, sold at the open after it.
    QCOMPARE(trade.reason, u"TIME_CUT"_s);
    QCOMPARE(trade.exitDate, market.dates()[Bench::kFrom + 7]);
    QCOMPARE(trade.exitPrice, panel.at(BarPanel::Field::Open, 0, Bench::kFrom + 7));
    QCOMPARE(report.dates.front(), market.dates()[Bench::kFrom]);
    QCOMPARE(report.equity.front(), 100'000.0);
    QCOMPARE(report.equity.size(), 11U);
    // Sold at that open it may be sized again at that close.
    QCOMPARE(report.trades.back().entryDate, market.dates()[Bench::kFrom + 8]);
    QCOMPARE(report.trades.back().reason, u"OPEN"_s);
    QCOMPARE(report.metrics.trades, 1);
}

void tst_BacktestRun::atTheCloseWhenAskedTo()
{
    const HandPanel market = Bench::america(Bench::rising(0.004));
    const BarPanel panel = market.build();
    BacktestRequest request = Bench::request(market, Market::Us, Strategy::ShortTerm, 160);
    request.fillAtClose = true;
    const BacktestReport report = Bench::run(panel, request);
    const BacktestTrade& trade = report.trades.front();
    QCOMPARE(trade.entryDate, market.dates()[Bench::kFrom]);
    QCOMPARE(trade.entryPrice, panel.at(BarPanel::Field::Close, 0, Bench::kFrom));
    QCOMPARE(trade.exitDate, market.dates()[Bench::kFrom + 5]);
    QCOMPARE(trade.exitPrice, panel.at(BarPanel::Field::Close, 0, Bench::kFrom + 5));
    QVERIFY(report.equity.front() < 100'000);                               // the costs of the first purchase
    QCOMPARE(report.trades[1].entryDate, market.dates()[Bench::kFrom + 6]); // not on the day it was sold
}

void tst_BacktestRun::costsArePaidOnBothSides()
{
    const HandPanel market = Bench::america(Bench::rising(0.004));
    const BacktestRequest request = Bench::request(market, Market::Us, Strategy::ShortTerm, Bench::kFrom + 7);
    const BacktestReport report = Bench::run(market.build(), request);
    QCOMPARE(report.trades.size(), 1);
    const BacktestTrade& trade = report.trades.front();
    const double cost = double(trade.quantity) * trade.entryPrice;
    const double proceeds = double(trade.quantity) * trade.exitPrice;
    const TradingCosts& costs = request.sizing.costs;
    const double friction = costs.buy(cost) + costs.sell(proceeds, double(trade.quantity));
    QVERIFY(Bench::near(trade.friction, friction));
    QVERIFY(Bench::near(trade.profit, proceeds - cost - friction));
    QVERIFY(Bench::near(trade.profitPct, trade.profit * 100 / cost));
    QVERIFY(Bench::near(report.equity.back(), 100'000 + trade.profit));
    QCOMPARE(report.equity.back(), report.cash.back());
}

void tst_BacktestRun::aPositionLeavesForEachReason_data()
{
    QTest::addColumn<Strategy>("strategy");
    QTest::addColumn<HandPanel::BarAt>("barAt");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("exit"); ///< sessions after the entry
    const auto moving = [](double daily) {
        return [daily](int days, double last) {
            const double close = last * std::pow(1 + daily, days);
            return std::optional(Bench::quiet(close));
        };
    };
    const auto gapping = [](double gap) {
        return [gap](int days, double last) {
            const double close = last * (days == 1 ? 1 : 1 + gap);
            return std::optional(Bench::quiet(close));
        };
    };
    const auto reversing = [](int days, double last) {
        Bar bar = Bar::quiet(last * (days == 2 ? 1.03 : 1), last * 0.02);
        bar.high = days == 2 ? last * 1.05 : bar.high;
        return std::optional(bar);
    };
    const auto topping = [](int s) {
        const double close = 50'000 * std::pow(s < Bench::kFrom ? 1.002 : 0.98, s - Bench::kFrom);
        return std::optional(Bar::quiet(close, 1'000));
    };
    const auto row = [](const char* name, const HandPanel::BarAt& barAt, const QString& reason, int exit) {
        const Strategy strategy = reason == u"OPEN" ? Strategy::LongTerm : Strategy::ShortTerm;
        QTest::newRow(name) << strategy << barAt << reason << exit;
    };
    // Entered at the open of Bench::kFrom + 1.
    row("crash", Bench::fallingThen(Bench::kFrom, gapping(-0.06)), u"KR_FIXED_STOP_LOSS"_s, 2);
    row("slide", Bench::fallingThen(Bench::kFrom, moving(-0.008)), u"KR_PRIOR_LOW_STOP"_s, 2);
    row("rally", Bench::fallingThen(Bench::kFrom, moving(0.009)), u"KR_RSI_EXIT"_s, 11);
    row("standstill", Bench::fallingThen(Bench::kFrom, moving(0)), u"TIME_CUT"_s, 6);
    row("reversal", Bench::fallingThen(Bench::kFrom, reversing), u"SHORT_TERM_TRAILING_STOP"_s, 3);
    row("long term", topping, u"OPEN"_s, 19);
}

void tst_BacktestRun::aPositionLeavesForEachReason()
{
    QFETCH(Strategy, strategy);
    QFETCH(HandPanel::BarAt, barAt);
    QFETCH(QString, reason);
    QFETCH(int, exit);
    HandPanel market(Market::Kr, TradingDate(2025, 1, 2), 320);
    const int shift = strategy == Strategy::LongTerm ? 70 : 0; // it needs 200 sessions of history
    market.add(Bench::name(Market::Kr), [&](int s) { return barAt(s - shift); });
    BacktestRequest request = Bench::request(market, Market::Kr, strategy, Bench::kFrom + 20 + shift);
    request.from = market.dates()[size_t(Bench::kFrom + shift)];
    const BacktestReport report = Bench::run(market.build(), request);
    QVERIFY(!report.trades.isEmpty());
    const BacktestTrade& trade = report.trades.front();
    QCOMPARE(trade.entryDate, market.dates()[size_t(Bench::kFrom + 1 + shift)]);
    QCOMPARE(trade.reason, reason);
    QCOMPARE(trade.exitDate, market.dates()[size_t(Bench::kFrom + 1 + exit + shift)]);
}

void tst_BacktestRun::theMonthlyRankingSellsWhatFellOut()
{
    // Sixty names; the first is the best until it stands still while all others go on.
    HandPanel market(Market::Kr, TradingDate(2025, 1, 2), 260);
    constexpr int turn = 170;
    for (int i = 0; i < 60; ++i) {
        market.add(QString::number((i + 1) * 10).rightJustified(6, u'0'), [i](int s) {
            const double daily = i == 0 ? 0.004 : 0.001 + 0.00001 * i;
            const double close = 10'000 * std::pow(1 + daily, i == 0 && s > turn ? turn : s);
            return Bench::quiet(close);
        });
    }
    const BarPanel panel = market.build();
    const BacktestRequest request = Bench::request(market, Market::Kr, Strategy::MediumTerm, 259);
    const BacktestReport report = Bench::run(panel, request);
    const auto first = std::ranges::find(report.trades, Bench::name(Market::Kr), &BacktestTrade::symbol);
    QVERIFY(first != report.trades.end());
    QCOMPARE(first->reason, u"MOMENTUM_RANK_DROP"_s);
    const int exit = panel.sessionIndex(first->exitDate);
    QVERIFY(exit > turn + 10);
    // Sold at the first open of a month.
    QVERIFY(market.dates()[size_t(exit)].date().month() != market.dates()[size_t(exit) - 1].date().month());
    BacktestRequest patient = request;
    patient.exits.leastRankedNames = 100; // a ranking of sixty says nothing then
    for (const BacktestTrade& trade : Bench::run(panel, patient).trades)
        QCOMPARE(trade.reason, u"OPEN"_s);
}

void tst_BacktestRun::anOpenTooFarAboveTheEntryIsNotBought()
{
    const auto opening = [](double factor) {
        return Bench::fallingThen(Bench::kFrom, [factor](int days, double last) {
            Bar bar = Bench::quiet(last);
            if (days == 1)
                bar.open = last * factor, bar.high = last * 1.02;
            return std::optional(bar);
        });
    };
    const BacktestReport skipped = Bench::koreanRun(opening(1.0101), Bench::kFrom + 1);
    QVERIFY(skipped.trades.isEmpty());
    QCOMPARE(skipped.skips.outOfBand, 1);
    QCOMPARE(skipped.skippedEntries, 1);
    const BacktestReport bought = Bench::koreanRun(opening(1.0099), Bench::kFrom + 1);
    QCOMPARE(bought.trades.size(), 1);
    QCOMPARE(bought.skippedEntries, 0);
}

void tst_BacktestRun::anEntryWaitsForAnOpen()
{
    const HandPanel market =
        Bench::korea(Bench::fallingThen(Bench::kFrom, [](int days, double last) -> std::optional<Bar> {
            if (days == 1)
                return Bar::halted(last);
            if (days == 2)
                return std::nullopt;
            return Bench::quiet(last);
        }));
    const BacktestReport report =
        Bench::run(market.build(), Bench::request(market, Market::Kr, Strategy::ShortTerm, Bench::kFrom + 4));
    QCOMPARE(report.trades.size(), 1);
    QCOMPARE(report.trades.front().entryDate, market.dates()[Bench::kFrom + 3]);
}

void tst_BacktestRun::anEntryWithoutAnOpenIsDroppedAfterFiveSessions()
{
    const auto haltedFor = [](int sessions) {
        return Bench::fallingThen(Bench::kFrom, [sessions](int days, double last) {
            return std::optional(days <= sessions ? Bar::halted(last) : Bench::quiet(last));
        });
    };
    QCOMPARE(Bench::koreanRun(haltedFor(4), Bench::kFrom + 5).trades.size(), 1);
    const BacktestReport report = Bench::koreanRun(haltedFor(5), Bench::kFrom + 6);
    QVERIFY(report.trades.isEmpty());
    QCOMPARE(report.skips.noOpen, 1);
}

void tst_BacktestRun::anExitWaitsForAnOpenHoweverLong()
{
    const HandPanel market = Bench::korea(Bench::fallingThen(Bench::kFrom, [](int days, double last) {
        if (days >= 3 && days < 15)
            return std::optional(Bar::halted(last * 0.9));
        return std::optional(Bar::quiet(days < 2 ? last : last * 0.9, last * 0.02));
    }));
    const BacktestReport report = Bench::run(
        market.build(), Bench::request(market, Market::Kr, Strategy::ShortTerm, Bench::kFrom + 16));
    QCOMPARE(report.trades.front().reason, u"KR_FIXED_STOP_LOSS"_s);
    QCOMPARE(report.trades.front().exitDate, market.dates()[Bench::kFrom + 15]);
}

void tst_BacktestRun::whatIsDelistedIsClosedAtItsLastClose()
{
    HandPanel market = Bench::korea(Bench::fallingThen(Bench::kFrom, [](int days, double last) {
        return days <= 2 ? std::optional(Bench::quiet(last)) : std::nullopt;
    }));
    market.add(
        u"IDX:KOSPI"_s, [](int) { return Bar::quiet(2'500, 10); }, u"INDEX"_s);
    const BarPanel panel = market.build();
    const BacktestReport report =
        Bench::run(panel, Bench::request(market, Market::Kr, Strategy::ShortTerm, Bench::kFrom + 20));
    QCOMPARE(report.trades.size(), 1);
    const BacktestTrade& trade = report.trades.front();
    QCOMPARE(trade.reason, u"DELISTED"_s);
    QCOMPARE(trade.exitPrice, panel.published(BarPanel::Field::Close,
                                              panel.symbolIndex(Bench::name(Market::Kr)), Bench::kFrom + 2));
    QCOMPARE(trade.exitDate, market.dates()[Bench::kFrom + 7]); // five sessions without a row
    QCOMPARE(report.equity.back(), report.cash.back());
    QVERIFY(report.equity[6] > 99'000'000); // carried at the last close until then
}

void tst_BacktestRun::sessionsTheMarketHasNoRowsForDelistNothing()
{
    const auto barAt = Bench::fallingThen(Bench::kFrom, [](int days, double last) {
        return days <= 2 || days > 12 ? std::optional(Bench::quiet(last)) : std::nullopt;
    });
    const BacktestReport report = Bench::koreanRun(barAt, Bench::kFrom + 20);
    QCOMPARE(report.trades.front().reason, u"TIME_CUT"_s);
    QVERIFY(Bench::near(report.equity[8], report.equity[2]));
}

void tst_BacktestRun::aSplitInAHoldingChangesNothing()
{
    const auto barAt = Bench::fallingThen(Bench::kFrom, [](int days, double last) {
        const double close = last * std::pow(1.002, days);
        return std::optional(Bench::quiet(close));
    });
    const int ex = Bench::kFrom + 3;
    const auto splitting = [&](int s) {
        Bar bar = *barAt(s);
        if (s >= ex)
            bar.open /= 5, bar.high /= 5, bar.low /= 5, bar.close /= 5;
        return bar;
    };
    const HandPanel plain = Bench::korea(barAt);
    HandPanel market = Bench::korea(splitting);
    market.split(Bench::name(Market::Kr), ex, 5);
    const BacktestRequest request = Bench::request(market, Market::Kr, Strategy::ShortTerm, Bench::kFrom + 8);
    const BacktestReport report = Bench::run(market.build(), request);
    const BacktestReport expected = Bench::run(plain.build(), request);
    QCOMPARE(report.trades.size(), expected.trades.size());
    const BacktestTrade& trade = report.trades.front();
    QCOMPARE(trade.reason, expected.trades.front().reason);
    QCOMPARE(trade.quantity, expected.trades.front().quantity);
    QVERIFY(Bench::near(trade.exitPrice * 5, expected.trades.front().exitPrice,
                        1e-6)); // as published on that day
    QVERIFY(Bench::near(trade.profit, expected.trades.front().profit, 1e-4));
    for (size_t i = 0; i < report.equity.size(); ++i)
        QVERIFY(Bench::near(report.equity[i], expected.equity[i], 1e-6));
}

void tst_BacktestRun::aSplitBetweenSignalAndFillScalesTheShares()
{
    HandPanel market = Bench::korea(Bench::fallingThen(
        Bench::kFrom, [](int, double last) { return std::optional(Bar::quiet(last / 5, last * 0.004)); }));
    market.split(Bench::name(Market::Kr), Bench::kFrom + 1, 5);
    const BacktestReport report =
        Bench::run(market.build(), Bench::request(market, Market::Kr, Strategy::ShortTerm, Bench::kFrom + 2));
    QCOMPARE(report.trades.size(), 1);
    const double sized = 200'000 * std::pow(0.99, Bench::kFrom - 100);
    QCOMPARE(report.trades.front().quantity, qint64(2'000'000 / sized) * 5);
    QVERIFY(Bench::near(report.trades.front().entryPrice, sized / 5, 1e-4));
}

void tst_BacktestRun::aBreakoutIsBoughtAtItsTarget()
{
    // k is 0.5 while every session moves alike; the range of 1,000 puts the target 500 above the open.
    const auto barAt = [](double open, double high) {
        return [open, high](int s) {
            Bar bar = Bar::quiet(50'000, 1'000);
            if (s == Bench::kFrom + 1)
                bar = {.open = open, .high = high, .low = 49'700, .close = 50'200};
            return bar;
        };
    };
    const auto traded = [&](double high, double open = 49'800) {
        const HandPanel market = Bench::korea(barAt(open, high));
        return Bench::run(market.build(),
                          Bench::request(market, Market::Kr, Strategy::Breakout, Bench::kFrom + 1))
            .trades;
    };
    const auto trades = traded(50'300);
    QCOMPARE(trades.size(), 1);
    QVERIFY(Bench::near(trades.front().entryPrice, 50'300));
    QCOMPARE(trades.front().entryDate, trades.front().exitDate);
    QCOMPARE(trades.front().quantity, 9); // half a percent of a hundred million at 50,500
    QVERIFY(traded(50'290).isEmpty());
    // An order names a price of the ladder: a target of 50,330 is 50,400.
    QVERIFY(traded(50'390, 49'830).isEmpty());
    QVERIFY(Bench::near(traded(50'400, 49'830).front().entryPrice, 50'400));
}

void tst_BacktestRun::daysHeldAreSessions()
{
    const HandPanel plain = Bench::korea(
        Bench::fallingThen(Bench::kFrom, [](int, double last) { return std::optional(Bench::quiet(last)); }));
    const QVector<TradingDate> holidays{plain.dates()[Bench::kFrom + 3], plain.dates()[Bench::kFrom + 4]};
    HandPanel market(Market::Kr, TradingDate(2025, 1, 2), 190, holidays);
    market.add(Bench::name(Market::Kr), Bench::fallingThen(Bench::kFrom, [](int, double last) {
                   return std::optional(Bench::quiet(last));
               }));
    const BacktestReport report =
        Bench::run(market.build(), Bench::request(market, Market::Kr, Strategy::ShortTerm, Bench::kFrom + 8));
    QCOMPARE(report.trades.front().reason, u"TIME_CUT"_s);
    QCOMPARE(report.trades.front().exitDate, market.dates()[Bench::kFrom + 7]);
    QCOMPARE(report.dates.size(), 9U); // sessions only, whatever the days between
}

QTEST_GUILESS_MAIN(tst_BacktestRun)
#include "tst_backtestrun.moc"
