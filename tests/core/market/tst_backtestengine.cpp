// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"
#include "tests/support/BacktestBench.h"
#include "tests/support/RandomPanel.h"

#include <QTest>
#include <cmath>
#include <cstring>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Bar = HandPanel::Bar;
using Bench = BacktestBench;

bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() &&
           (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}

/// The shipped rules, open to names of any turnover and price.
BacktestRequest openTo(Market market, Strategy strategy, TradingDate from, TradingDate to)
{
    BacktestRequest request = BacktestRequest::of(*Settings::defaults(), market, strategy, from, to);
    request.factors.minTurnover = request.factors.minPrice = 0;
    request.sizing.minTurnoverOpening = 0;
    return request;
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
    void theBenchmarkStartsEqual();
    void noMoreNamesAreHeldThanAllowed();
    void referenceDataIsAskedForEachSession();
    void nothingAfterTheEndIsRead();
    void whateverTheMarketTheBooksBalance_data();
    void whateverTheMarketTheBooksBalance();
    void withoutSessionsOrHistoryThereIsAReason();
    void itStopsWhenToldAndSaysHowFarItIs();
};

void tst_BacktestEngine::theBenchmarkStartsEqual()
{
    HandPanel market = Bench::korea(Bench::fallingThen(500, {}));
    market.add(
        u"IDX:KOSPI"_s,
        [](int s) -> std::optional<Bar> {
            return s == Bench::kFrom + 2 ? std::nullopt
                                         : std::optional(Bar::quiet(2'500 + 10 * (s - Bench::kFrom), 10));
        },
        u"INDEX"_s);
    const BacktestReport report =
        Bench::run(market.build(), Bench::request(market, Market::Kr, Strategy::LongTerm, Bench::kFrom + 4));
    QCOMPARE(report.benchmark.size(), 5U);
    QCOMPARE(report.benchmark[0], 100'000'000.0);
    QVERIFY(Bench::near(report.benchmark[1], 100'400'000));
    QVERIFY(std::isnan(report.benchmark[2]));
    QVERIFY(Bench::near(report.benchmark[4], 101'600'000));
    QVERIFY(Bench::near(report.benchmarkMetrics->totalReturnPct, 1.6));
    const HandPanel alone = Bench::korea(Bench::fallingThen(500, {}));
    const BacktestReport without =
        Bench::run(alone.build(), Bench::request(alone, Market::Kr, Strategy::LongTerm, Bench::kFrom + 4));
    QVERIFY(without.benchmark.empty());
    QVERIFY(!without.benchmarkMetrics);
    HandPanel us = Bench::america(Bench::rising(0.001));
    us.add(u"SPY"_s, Bench::rising(0.002));
    const BacktestReport american =
        Bench::run(us.build(), Bench::request(us, Market::Us, Strategy::LongTerm, Bench::kFrom + 1));
    QVERIFY(Bench::near(american.benchmark[1], 100'200, 1e-5));
}

void tst_BacktestEngine::noMoreNamesAreHeldThanAllowed()
{
    HandPanel market(Market::Us, TradingDate(2025, 1, 2), 260);
    for (int i = 0; i < 12; ++i)
        market.add(u"AA%1"_s.arg(QChar(u'A' + i)), Bench::rising(0.001 + 0.0001 * i));
    BacktestRequest request = Bench::request(market, Market::Us, Strategy::LongTerm, 259);
    request.from = market.dates()[210];
    request.maxHoldings = 5;
    const BacktestReport report = Bench::run(market.build(), request);
    QCOMPARE(report.trades.size(), 5);
    for (const BacktestTrade& trade : report.trades)
        QCOMPARE(trade.reason, u"OPEN"_s);
    QCOMPARE(report.metrics.trades, 0);
    QVERIFY(Bench::near(sumOfProfits(report), report.equity.back() - 100'000, 1e-6));
}

void tst_BacktestEngine::referenceDataIsAskedForEachSession()
{
    const HandPanel market = Bench::america(Bench::rising(0.004));
    const BarPanel panel = market.build();
    ReferenceData data;
    std::vector<TradingDate> asked;
    const BacktestEngine engine(panel, [&](TradingDate session) -> const ReferenceData& {
        asked.push_back(session);
        return data;
    });
    const BacktestRequest request = Bench::request(market, Market::Us, Strategy::ShortTerm, Bench::kFrom + 3);
    QVERIFY(engine.run(request));
    QVERIFY(std::ranges::is_sorted(asked));
    QCOMPARE(asked.front(), request.from);
    QVERIFY(asked.back() < request.to); // nothing is decided at the last close
}

void tst_BacktestEngine::nothingAfterTheEndIsRead()
{
    for (const Strategy strategy : kStrategies) {
        const RandomPanel market({.symbols = 60, .sessions = 330, .seed = 7});
        const BacktestRequest request =
            openTo(Market::Kr, strategy, market.dates()[210], market.dates()[280]);
        const BacktestReport whole = Bench::run(market.build(), request);
        const BacktestReport cut = Bench::run(market.build(281), request);
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
        BacktestRequest request = openTo(market, strategy, random.dates()[200], random.dates()[299]);
        request.capital = market == Market::Kr ? 30e6 : 30e3;
        request.fillAtClose = atClose;
        request.sizing.fixedAllocationPct = 10;
        const BacktestReport report = Bench::run(panel, request);
        QVERIFY(sameBits(report.equity, Bench::run(panel, request).equity));
        for (const double cash : report.cash)
            QVERIFY(cash >= 0);
        for (const double equity : report.equity)
            QVERIFY(std::isfinite(equity) && equity > 0);
        QVERIFY(Bench::near(report.equity.back() - request.capital, sumOfProfits(report), 1e-6));
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
    const HandPanel market = Bench::america(Bench::rising(0.004));
    const BarPanel panel = market.build();
    BacktestRequest request = Bench::request(market, Market::Us, Strategy::ShortTerm, 160);
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
    const HandPanel market = Bench::america(Bench::rising(0.004));
    const BarPanel panel = market.build();
    const BacktestRequest request = Bench::request(market, Market::Us, Strategy::ShortTerm, Bench::kFrom + 9);
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
