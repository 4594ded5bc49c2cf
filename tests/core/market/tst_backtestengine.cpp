// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"
#include "core/market/BacktestEngine.h"
#include "tests/support/HandPanel.h"
#include "tests/support/RandomPanel.h"

#include <QTest>
#include <cmath>
#include <cstring>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Bar = HandPanel::Bar;

constexpr int kFrom = 150; ///< first session of the range; before it there is history
const TradingDate kFirst(2025, 1, 2);
const QString kName = u"000010"_s;
const QString kUsName = u"AAA"_s;

BacktestRequest requestOf(const HandPanel& market, Market of, Strategy strategy, int last)
{
    const auto settings = Settings::defaults();
    return {.strategy = strategy,
            .from = market.dates()[kFrom],
            .to = market.dates()[size_t(last)],
            .capital = of == Market::Kr ? 100'000'000.0 : 100'000.0,
            .factors = FactorConfig::from(*settings, of),
            .sizing = SizingConfig::from(*settings, of, strategy),
            .exits = ExitConfig::from(*settings)};
}

BacktestReport run(const BarPanel& panel, const BacktestRequest& request)
{
    const auto report = BacktestEngine(panel, {}).run(request);
    if (!report)
        qFatal("%s", qPrintable(report.error().text()));
    return *report;
}

/// A Korean name that falls 1 % a session, so that it is oversold, until `then` takes over.
HandPanel::BarAt fallingThen(int session,
                             const std::function<std::optional<Bar>(int days, double last)>& then)
{
    return [=](int s) -> std::optional<Bar> {
        const auto closeAt = [](int at) { return 200'000 * std::pow(0.99, at - 100); };
        if (s <= session)
            return Bar::quiet(closeAt(s), closeAt(s) * 0.02);
        return then(s - session, closeAt(session));
    };
}

/// A US name that rises by `daily` a session.
HandPanel::BarAt rising(double daily)
{
    return [daily](int s) {
        const double close = 50 * std::pow(1 + daily, s);
        return Bar::quiet(close, close * 0.02);
    };
}

HandPanel korea(const HandPanel::BarAt& barAt, int sessions = 190)
{
    return HandPanel(Market::Kr, kFirst, sessions).add(kName, barAt);
}

HandPanel america(const HandPanel::BarAt& barAt, int sessions = 190)
{
    return HandPanel(Market::Us, kFirst, sessions).add(kUsName, barAt);
}

BacktestReport koreanRun(const HandPanel::BarAt& barAt, int last, Strategy strategy = Strategy::ShortTerm)
{
    const HandPanel market = korea(barAt);
    return run(market.build(), requestOf(market, Market::Kr, strategy, last));
}

bool near(double a, double b, double relative = 1e-9)
{
    return std::abs(a - b) <= relative * std::max(1.0, std::abs(b));
}

bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() &&
           (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}

double sumOfProfits(const BacktestReport& report)
{
    double sum = 0;
    for (const BacktestTrade& trade : report.trades)
        sum += trade.profit;
    return sum;
}

} // namespace

class tst_BacktestEngine : public QObject
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
    void theBenchmarkStartsEqual();
    void noMoreNamesAreHeldThanAllowed();
    void referenceDataIsAskedForEachSession();
    void nothingAfterTheEndIsRead();
    void whateverTheMarketTheBooksBalance_data();
    void whateverTheMarketTheBooksBalance();
    void withoutSessionsOrHistoryThereIsAReason();
    void itStopsWhenToldAndSaysHowFarItIs();
};

void tst_BacktestEngine::aSignalAtTheCloseIsFilledAtTheNextOpen()
{
    const HandPanel market = america([](int s) {
        Bar bar = *rising(0.004)(s);
        bar.open *= 0.999;
        return bar;
    });
    const BarPanel panel = market.build();
    const BacktestReport report = run(panel, requestOf(market, Market::Us, Strategy::ShortTerm, 160));
    QVERIFY(!report.trades.isEmpty());
    const BacktestTrade& trade = report.trades.front();
    QCOMPARE(trade.symbol, kUsName);
    QCOMPARE(trade.entryDate, market.dates()[kFrom + 1]);
    QCOMPARE(trade.entryPrice, panel.at(BarPanel::Field::Open, 0, kFrom + 1));
    QCOMPARE(trade.quantity,
             qint64(2'000 / panel.at(BarPanel::Field::Close, 0, kFrom))); // sized at the close
    // Five sessions later it has made 2 %: cut at that close, sold at the open after it.
    QCOMPARE(trade.reason, u"TIME_CUT"_s);
    QCOMPARE(trade.exitDate, market.dates()[kFrom + 7]);
    QCOMPARE(trade.exitPrice, panel.at(BarPanel::Field::Open, 0, kFrom + 7));
    QCOMPARE(report.dates.front(), market.dates()[kFrom]);
    QCOMPARE(report.equity.front(), 100'000.0);
    QCOMPARE(report.equity.size(), 11U);
    // Sold at that open it may be sized again at that close.
    QCOMPARE(report.trades.back().entryDate, market.dates()[kFrom + 8]);
    QCOMPARE(report.trades.back().reason, u"OPEN"_s);
    QCOMPARE(report.metrics.trades, 1);
}

void tst_BacktestEngine::atTheCloseWhenAskedTo()
{
    const HandPanel market = america(rising(0.004));
    const BarPanel panel = market.build();
    BacktestRequest request = requestOf(market, Market::Us, Strategy::ShortTerm, 160);
    request.fillAtClose = true;
    const BacktestReport report = run(panel, request);
    const BacktestTrade& trade = report.trades.front();
    QCOMPARE(trade.entryDate, market.dates()[kFrom]);
    QCOMPARE(trade.entryPrice, panel.at(BarPanel::Field::Close, 0, kFrom));
    QCOMPARE(trade.exitDate, market.dates()[kFrom + 5]);
    QCOMPARE(trade.exitPrice, panel.at(BarPanel::Field::Close, 0, kFrom + 5));
    QVERIFY(report.equity.front() < 100'000);                        // the costs of the first purchase
    QCOMPARE(report.trades[1].entryDate, market.dates()[kFrom + 6]); // not on the day it was sold
}

void tst_BacktestEngine::costsArePaidOnBothSides()
{
    const HandPanel market = america(rising(0.004));
    const BacktestRequest request = requestOf(market, Market::Us, Strategy::ShortTerm, kFrom + 7);
    const BacktestReport report = run(market.build(), request);
    QCOMPARE(report.trades.size(), 1);
    const BacktestTrade& trade = report.trades.front();
    const double cost = double(trade.quantity) * trade.entryPrice;
    const double proceeds = double(trade.quantity) * trade.exitPrice;
    const TradingCosts& costs = request.sizing.costs;
    const double friction = costs.buy(cost) + costs.sell(proceeds, double(trade.quantity));
    QVERIFY(near(trade.friction, friction));
    QVERIFY(near(trade.profit, proceeds - cost - friction));
    QVERIFY(near(trade.profitPct, trade.profit * 100 / cost));
    QVERIFY(near(report.equity.back(), 100'000 + trade.profit));
    QCOMPARE(report.equity.back(), report.cash.back());
}

void tst_BacktestEngine::aPositionLeavesForEachReason_data()
{
    QTest::addColumn<Strategy>("strategy");
    QTest::addColumn<HandPanel::BarAt>("barAt");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("exit"); ///< sessions after the entry
    const auto moving = [](double daily) {
        return [daily](int days, double last) {
            const double close = last * std::pow(1 + daily, days);
            return std::optional(Bar::quiet(close, close * 0.02));
        };
    };
    const auto gapping = [](double gap) {
        return [gap](int days, double last) {
            const double close = last * (days == 1 ? 1 : 1 + gap);
            return std::optional(Bar::quiet(close, close * 0.02));
        };
    };
    const auto reversing = [](int days, double last) {
        Bar bar = Bar::quiet(last * (days == 2 ? 1.03 : 1), last * 0.02);
        bar.high = days == 2 ? last * 1.05 : bar.high;
        return std::optional(bar);
    };
    const auto topping = [](int s) {
        const double close = 50'000 * std::pow(s < kFrom ? 1.002 : 0.98, s - kFrom);
        return std::optional(Bar::quiet(close, 1'000));
    };
    const auto row = [](const char* name, const HandPanel::BarAt& barAt, const QString& reason, int exit) {
        const Strategy strategy = reason == u"OPEN" ? Strategy::LongTerm : Strategy::ShortTerm;
        QTest::newRow(name) << strategy << barAt << reason << exit;
    };
    // Entered at the open of kFrom + 1.
    row("crash", fallingThen(kFrom, gapping(-0.06)), u"KR_FIXED_STOP_LOSS"_s, 2);
    row("slide", fallingThen(kFrom, moving(-0.008)), u"KR_PRIOR_LOW_STOP"_s, 2);
    row("rally", fallingThen(kFrom, moving(0.009)), u"KR_RSI_EXIT"_s, 11);
    row("standstill", fallingThen(kFrom, moving(0)), u"TIME_CUT"_s, 6);
    row("reversal", fallingThen(kFrom, reversing), u"SHORT_TERM_TRAILING_STOP"_s, 3);
    row("long term", topping, u"OPEN"_s, 19);
}

void tst_BacktestEngine::aPositionLeavesForEachReason()
{
    QFETCH(Strategy, strategy);
    QFETCH(HandPanel::BarAt, barAt);
    QFETCH(QString, reason);
    QFETCH(int, exit);
    HandPanel market(Market::Kr, kFirst, 320);
    const int shift = strategy == Strategy::LongTerm ? 70 : 0; // it needs 200 sessions of history
    market.add(kName, [&](int s) { return barAt(s - shift); });
    BacktestRequest request = requestOf(market, Market::Kr, strategy, kFrom + 20 + shift);
    request.from = market.dates()[size_t(kFrom + shift)];
    const BacktestReport report = run(market.build(), request);
    QVERIFY(!report.trades.isEmpty());
    const BacktestTrade& trade = report.trades.front();
    QCOMPARE(trade.entryDate, market.dates()[size_t(kFrom + 1 + shift)]);
    QCOMPARE(trade.reason, reason);
    QCOMPARE(trade.exitDate, market.dates()[size_t(kFrom + 1 + exit + shift)]);
}

void tst_BacktestEngine::theMonthlyRankingSellsWhatFellOut()
{
    // Sixty names; the first is the best until it stands still while all others go on.
    HandPanel market(Market::Kr, kFirst, 260);
    constexpr int turn = 170;
    for (int i = 0; i < 60; ++i) {
        market.add(QString::number((i + 1) * 10).rightJustified(6, u'0'), [i](int s) {
            const double daily = i == 0 ? 0.004 : 0.001 + 0.00001 * i;
            const double close = 10'000 * std::pow(1 + daily, i == 0 && s > turn ? turn : s);
            return Bar::quiet(close, close * 0.02);
        });
    }
    const BarPanel panel = market.build();
    const BacktestRequest request = requestOf(market, Market::Kr, Strategy::MediumTerm, 259);
    const BacktestReport report = run(panel, request);
    const auto first = std::ranges::find(report.trades, kName, &BacktestTrade::symbol);
    QVERIFY(first != report.trades.end());
    QCOMPARE(first->reason, u"MOMENTUM_RANK_DROP"_s);
    const int exit = panel.sessionIndex(first->exitDate);
    QVERIFY(exit > turn + 10);
    // Sold at the first open of a month.
    QVERIFY(market.dates()[size_t(exit)].date().month() != market.dates()[size_t(exit) - 1].date().month());
    BacktestRequest patient = request;
    patient.exits.leastRankedNames = 100; // a ranking of sixty says nothing then
    for (const BacktestTrade& trade : run(panel, patient).trades)
        QCOMPARE(trade.reason, u"OPEN"_s);
}

void tst_BacktestEngine::anOpenTooFarAboveTheEntryIsNotBought()
{
    const auto opening = [](double factor) {
        return fallingThen(kFrom, [factor](int days, double last) {
            Bar bar = Bar::quiet(last, last * 0.02);
            if (days == 1)
                bar.open = last * factor, bar.high = last * 1.02;
            return std::optional(bar);
        });
    };
    const BacktestReport skipped = koreanRun(opening(1.0101), kFrom + 1);
    QVERIFY(skipped.trades.isEmpty());
    QCOMPARE(skipped.skips.outOfBand, 1);
    QCOMPARE(skipped.skippedEntries, 1);
    const BacktestReport bought = koreanRun(opening(1.0099), kFrom + 1);
    QCOMPARE(bought.trades.size(), 1);
    QCOMPARE(bought.skippedEntries, 0);
}

void tst_BacktestEngine::anEntryWaitsForAnOpen()
{
    const HandPanel market = korea(fallingThen(kFrom, [](int days, double last) -> std::optional<Bar> {
        if (days == 1)
            return Bar::halted(last);
        if (days == 2)
            return std::nullopt;
        return Bar::quiet(last, last * 0.02);
    }));
    const BacktestReport report =
        run(market.build(), requestOf(market, Market::Kr, Strategy::ShortTerm, kFrom + 4));
    QCOMPARE(report.trades.size(), 1);
    QCOMPARE(report.trades.front().entryDate, market.dates()[kFrom + 3]);
}

void tst_BacktestEngine::anEntryWithoutAnOpenIsDroppedAfterFiveSessions()
{
    const auto haltedFor = [](int sessions) {
        return fallingThen(kFrom, [sessions](int days, double last) {
            return std::optional(days <= sessions ? Bar::halted(last) : Bar::quiet(last, last * 0.02));
        });
    };
    QCOMPARE(koreanRun(haltedFor(4), kFrom + 5).trades.size(), 1);
    const BacktestReport report = koreanRun(haltedFor(5), kFrom + 6);
    QVERIFY(report.trades.isEmpty());
    QCOMPARE(report.skips.noOpen, 1);
}

void tst_BacktestEngine::anExitWaitsForAnOpenHoweverLong()
{
    const HandPanel market = korea(fallingThen(kFrom, [](int days, double last) {
        if (days >= 3 && days < 15)
            return std::optional(Bar::halted(last * 0.9));
        return std::optional(Bar::quiet(days < 2 ? last : last * 0.9, last * 0.02));
    }));
    const BacktestReport report =
        run(market.build(), requestOf(market, Market::Kr, Strategy::ShortTerm, kFrom + 16));
    QCOMPARE(report.trades.front().reason, u"KR_FIXED_STOP_LOSS"_s);
    QCOMPARE(report.trades.front().exitDate, market.dates()[kFrom + 15]);
}

void tst_BacktestEngine::whatIsDelistedIsClosedAtItsLastClose()
{
    HandPanel market = korea(fallingThen(kFrom, [](int days, double last) {
        return days <= 2 ? std::optional(Bar::quiet(last, last * 0.02)) : std::nullopt;
    }));
    market.add(
        u"IDX:KOSPI"_s, [](int) { return Bar::quiet(2'500, 10); }, u"INDEX"_s);
    const BarPanel panel = market.build();
    const BacktestReport report = run(panel, requestOf(market, Market::Kr, Strategy::ShortTerm, kFrom + 20));
    QCOMPARE(report.trades.size(), 1);
    const BacktestTrade& trade = report.trades.front();
    QCOMPARE(trade.reason, u"DELISTED"_s);
    QCOMPARE(trade.exitPrice, panel.published(BarPanel::Field::Close, panel.symbolIndex(kName), kFrom + 2));
    QCOMPARE(trade.exitDate, market.dates()[kFrom + 7]); // five sessions without a row
    QCOMPARE(report.equity.back(), report.cash.back());
    QVERIFY(report.equity[6] > 99'000'000); // carried at the last close until then
}

void tst_BacktestEngine::sessionsTheMarketHasNoRowsForDelistNothing()
{
    const auto barAt = fallingThen(kFrom, [](int days, double last) {
        return days <= 2 || days > 12 ? std::optional(Bar::quiet(last, last * 0.02)) : std::nullopt;
    });
    const BacktestReport report = koreanRun(barAt, kFrom + 20);
    QCOMPARE(report.trades.front().reason, u"TIME_CUT"_s);
    QVERIFY(near(report.equity[8], report.equity[2]));
}

void tst_BacktestEngine::aSplitInAHoldingChangesNothing()
{
    const auto barAt = fallingThen(kFrom, [](int days, double last) {
        const double close = last * std::pow(1.002, days);
        return std::optional(Bar::quiet(close, close * 0.02));
    });
    const int ex = kFrom + 3;
    const auto splitting = [&](int s) {
        Bar bar = *barAt(s);
        if (s >= ex)
            bar.open /= 5, bar.high /= 5, bar.low /= 5, bar.close /= 5;
        return bar;
    };
    const HandPanel plain = korea(barAt);
    HandPanel market = korea(splitting);
    market.split(kName, ex, 5);
    const BacktestRequest request = requestOf(market, Market::Kr, Strategy::ShortTerm, kFrom + 8);
    const BacktestReport report = run(market.build(), request);
    const BacktestReport expected = run(plain.build(), request);
    QCOMPARE(report.trades.size(), expected.trades.size());
    const BacktestTrade& trade = report.trades.front();
    QCOMPARE(trade.reason, expected.trades.front().reason);
    QCOMPARE(trade.quantity, expected.trades.front().quantity);
    QVERIFY(near(trade.exitPrice * 5, expected.trades.front().exitPrice, 1e-6)); // as published on that day
    QVERIFY(near(trade.profit, expected.trades.front().profit, 1e-4));
    for (size_t i = 0; i < report.equity.size(); ++i)
        QVERIFY(near(report.equity[i], expected.equity[i], 1e-6));
}

void tst_BacktestEngine::aSplitBetweenSignalAndFillScalesTheShares()
{
    HandPanel market = korea(fallingThen(
        kFrom, [](int, double last) { return std::optional(Bar::quiet(last / 5, last * 0.004)); }));
    market.split(kName, kFrom + 1, 5);
    const BacktestReport report =
        run(market.build(), requestOf(market, Market::Kr, Strategy::ShortTerm, kFrom + 2));
    QCOMPARE(report.trades.size(), 1);
    const double sized = 200'000 * std::pow(0.99, kFrom - 100);
    QCOMPARE(report.trades.front().quantity, qint64(2'000'000 / sized) * 5);
    QVERIFY(near(report.trades.front().entryPrice, sized / 5, 1e-4));
}

void tst_BacktestEngine::aBreakoutIsBoughtAtItsTarget()
{
    // k is 0.5 while every session moves alike; the range of 1,000 puts the target 500 above the open.
    const auto barAt = [](double high) {
        return [high](int s) {
            Bar bar = Bar::quiet(50'000, 1'000);
            if (s == kFrom + 1)
                bar = {.open = 49'800, .high = high, .low = 49'700, .close = 50'200};
            return bar;
        };
    };
    const auto traded = [&](double high) {
        const HandPanel market = korea(barAt(high));
        return run(market.build(), requestOf(market, Market::Kr, Strategy::Breakout, kFrom + 1)).trades;
    };
    const auto trades = traded(50'300);
    QCOMPARE(trades.size(), 1);
    QVERIFY(near(trades.front().entryPrice, 50'300));
    QCOMPARE(trades.front().entryDate, trades.front().exitDate);
    QCOMPARE(trades.front().quantity, 9); // half a percent of a hundred million at 50,500
    QVERIFY(traded(50'290).isEmpty());
}

void tst_BacktestEngine::daysHeldAreSessions()
{
    const HandPanel plain = korea(
        fallingThen(kFrom, [](int, double last) { return std::optional(Bar::quiet(last, last * 0.02)); }));
    const QVector<TradingDate> holidays{plain.dates()[kFrom + 3], plain.dates()[kFrom + 4]};
    HandPanel market(Market::Kr, kFirst, 190, holidays);
    market.add(kName, fallingThen(kFrom, [](int, double last) {
                   return std::optional(Bar::quiet(last, last * 0.02));
               }));
    const BacktestReport report =
        run(market.build(), requestOf(market, Market::Kr, Strategy::ShortTerm, kFrom + 8));
    QCOMPARE(report.trades.front().reason, u"TIME_CUT"_s);
    QCOMPARE(report.trades.front().exitDate, market.dates()[kFrom + 7]);
    QCOMPARE(report.dates.size(), 9U); // sessions only, whatever the days between
}

void tst_BacktestEngine::theBenchmarkStartsEqual()
{
    HandPanel market = korea(fallingThen(500, {}));
    market.add(
        u"IDX:KOSPI"_s,
        [](int s) -> std::optional<Bar> {
            return s == kFrom + 2 ? std::nullopt : std::optional(Bar::quiet(2'500 + 10 * (s - kFrom), 10));
        },
        u"INDEX"_s);
    const BacktestReport report =
        run(market.build(), requestOf(market, Market::Kr, Strategy::LongTerm, kFrom + 4));
    QCOMPARE(report.benchmark.size(), 5U);
    QCOMPARE(report.benchmark[0], 100'000'000.0);
    QVERIFY(near(report.benchmark[1], 100'400'000));
    QVERIFY(std::isnan(report.benchmark[2]));
    QVERIFY(near(report.benchmark[4], 101'600'000));
    QVERIFY(near(report.benchmarkMetrics->totalReturnPct, 1.6));
    const HandPanel alone = korea(fallingThen(500, {}));
    const BacktestReport without =
        run(alone.build(), requestOf(alone, Market::Kr, Strategy::LongTerm, kFrom + 4));
    QVERIFY(without.benchmark.empty());
    QVERIFY(!without.benchmarkMetrics);
    HandPanel us = america(rising(0.001));
    us.add(u"SPY"_s, rising(0.002));
    const BacktestReport american = run(us.build(), requestOf(us, Market::Us, Strategy::LongTerm, kFrom + 1));
    QVERIFY(near(american.benchmark[1], 100'200, 1e-5));
}

void tst_BacktestEngine::noMoreNamesAreHeldThanAllowed()
{
    HandPanel market(Market::Us, kFirst, 260);
    for (int i = 0; i < 12; ++i)
        market.add(u"AA%1"_s.arg(QChar(u'A' + i)), rising(0.001 + 0.0001 * i));
    BacktestRequest request = requestOf(market, Market::Us, Strategy::LongTerm, 259);
    request.from = market.dates()[210];
    request.maxHoldings = 5;
    const BacktestReport report = run(market.build(), request);
    QCOMPARE(report.trades.size(), 5);
    for (const BacktestTrade& trade : report.trades)
        QCOMPARE(trade.reason, u"OPEN"_s);
    QCOMPARE(report.metrics.trades, 0);
    QVERIFY(near(sumOfProfits(report), report.equity.back() - 100'000, 1e-6));
}

void tst_BacktestEngine::referenceDataIsAskedForEachSession()
{
    const HandPanel market = america(rising(0.004));
    const BarPanel panel = market.build();
    ReferenceData data;
    std::vector<TradingDate> asked;
    const BacktestEngine engine(panel, [&](TradingDate session) -> const ReferenceData& {
        asked.push_back(session);
        return data;
    });
    const BacktestRequest request = requestOf(market, Market::Us, Strategy::ShortTerm, kFrom + 3);
    QVERIFY(engine.run(request));
    QVERIFY(std::ranges::is_sorted(asked));
    QCOMPARE(asked.front(), request.from);
    QVERIFY(asked.back() < request.to); // nothing is decided at the last close
}

void tst_BacktestEngine::nothingAfterTheEndIsRead()
{
    for (const Strategy strategy : kStrategies) {
        const RandomPanel market({.symbols = 60, .sessions = 330, .seed = 7});
        BacktestRequest request;
        const auto settings = Settings::defaults();
        request.strategy = strategy;
        request.from = market.dates()[210];
        request.to = market.dates()[280];
        request.factors = FactorConfig::from(*settings, Market::Kr);
        request.factors.minTurnover = 0;
        request.sizing = SizingConfig::from(*settings, Market::Kr, strategy);
        request.sizing.minTurnoverOpening = 0;
        const BacktestReport whole = run(market.build(), request);
        const BacktestReport cut = run(market.build(281), request);
        QVERIFY(sameBits(whole.equity, cut.equity));
        QVERIFY(sameBits(whole.cash, cut.cash));
        QVERIFY(sameBits(whole.benchmark, cut.benchmark));
        QCOMPARE(whole.trades, cut.trades);
        QVERIFY(whole.metrics == cut.metrics);
        QVERIFY(!whole.trades.isEmpty());
    }
}

void tst_BacktestEngine::whateverTheMarketTheBooksBalance_data()
{
    QTest::addColumn<Market>("market");
    QTest::addColumn<Strategy>("strategy");
    QTest::addColumn<bool>("atClose");
    for (const Market market : {Market::Kr, Market::Us}) {
        for (const Strategy strategy : kStrategies) {
            for (const bool atClose : {false, true})
                QTest::addRow("%s %s %s", qPrintable(toCode(market)), qPrintable(toCode(strategy)),
                              atClose ? "close" : "open")
                    << market << strategy << atClose;
        }
    }
}

void tst_BacktestEngine::whateverTheMarketTheBooksBalance()
{
    QFETCH(Market, market);
    QFETCH(Strategy, strategy);
    QFETCH(bool, atClose);
    int traded = 0;
    for (quint64 seed = 1; seed <= 3; ++seed) {
        const RandomPanel random(
            {.market = market, .symbols = 50, .sessions = 300, .seed = seed, .gaps = 0.05, .halts = 0.05});
        const BarPanel panel = random.build();
        const auto settings = Settings::defaults();
        BacktestRequest request{.strategy = strategy,
                                .from = random.dates()[200],
                                .to = random.dates()[299],
                                .capital = market == Market::Kr ? 30e6 : 30e3,
                                .fillAtClose = atClose,
                                .factors = FactorConfig::from(*settings, market),
                                .sizing = SizingConfig::from(*settings, market, strategy),
                                .exits = ExitConfig::from(*settings)};
        request.factors.minTurnover = request.factors.minPrice = 0;
        request.sizing.minTurnoverOpening = 0;
        request.sizing.fixedAllocationPct = 10;
        const BacktestReport report = run(panel, request);
        QVERIFY(sameBits(report.equity, run(panel, request).equity));
        for (const double cash : report.cash)
            QVERIFY(cash >= 0);
        for (const double equity : report.equity)
            QVERIFY(std::isfinite(equity) && equity > 0);
        QVERIFY(near(report.equity.back() - request.capital, sumOfProfits(report), 1e-6));
        for (const BacktestTrade& trade : report.trades) {
            QVERIFY(trade.quantity >= 1);
            QVERIFY(trade.entryDate <= trade.exitDate);
            QVERIFY(trade.entryPrice > 0 && trade.exitPrice > 0 && trade.friction > 0);
        }
        QVERIFY(std::ranges::is_sorted(report.trades, {}, &BacktestTrade::exitDate));
        traded += int(report.trades.size());
    }
    QVERIFY(traded > 0);
}

void tst_BacktestEngine::withoutSessionsOrHistoryThereIsAReason()
{
    const HandPanel market = america(rising(0.004));
    const BarPanel panel = market.build();
    BacktestRequest request = requestOf(market, Market::Us, Strategy::ShortTerm, 160);
    request.from = TradingDate(2030, 1, 1);
    request.to = TradingDate(2030, 2, 1);
    QCOMPARE(BacktestEngine(panel, {}).run(request).error().code, u"NO_BARS"_s);
    request.from = TradingDate(2025, 2, 1);
    request.to = TradingDate(2025, 2, 2); // a weekend
    QCOMPARE(BacktestEngine(panel, {}).run(request).error().code, u"NO_BARS"_s);
    request.from = market.dates()[0];
    request.to = market.dates()[58];
    QCOMPARE(BacktestEngine(panel, {}).run(request).error().code, u"SHORT_HISTORY"_s);
    request.to = market.dates()[59];
    QVERIFY(BacktestEngine(panel, {}).run(request));
}

void tst_BacktestEngine::itStopsWhenToldAndSaysHowFarItIs()
{
    const HandPanel market = america(rising(0.004));
    const BarPanel panel = market.build();
    const BacktestRequest request = requestOf(market, Market::Us, Strategy::ShortTerm, kFrom + 9);
    std::stop_source stop;
    QVector<std::pair<int, int>> steps;
    const auto report = BacktestEngine(panel, {}).run(request, stop.get_token(), [&](int done, int total) {
        steps.append({done, total});
        if (done == 3)
            stop.request_stop();
    });
    QCOMPARE(report.error().code, u"CANCELLED"_s);
    QCOMPARE(steps, (QVector<std::pair<int, int>>{{1, 10}, {2, 10}, {3, 10}}));
}

QTEST_GUILESS_MAIN(tst_BacktestEngine)
#include "tst_backtestengine.moc"
