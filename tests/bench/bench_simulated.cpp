// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/SimulatedMarket.h"
#include "tests/support/WeekdayCalendar.h"

#include <benchmark/benchmark.h>

using namespace ic;

namespace {

const std::shared_ptr<const MarketCalendars>& calendars()
{
    static const auto both = WeekdayCalendar::both();
    return both;
}

const SimulatedMarket& warmMarket()
{
    static const SimulatedMarket market(calendars());
    market.bars(Market::Kr, {2026, 11, 20});
    market.bars(Market::Us, {2026, 11, 20});
    return market;
}

/// Target: 300 ms for all daily paths from 2014 to the end of 2026, both markets.
void allPathsFromTheFirstSession(benchmark::State& state)
{
    for (auto _ : state) {
        const SimulatedMarket market(calendars());
        benchmark::DoNotOptimize(market.bars(Market::Kr, {2026, 11, 20}));
        benchmark::DoNotOptimize(market.bars(Market::Us, {2026, 11, 20}));
    }
    state.SetLabel("target 300 ms");
}

/// Target: 1 ms for the rows of one session of the whole Korean market.
void barsOfOneSession(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(warmMarket().bars(Market::Kr, {2020, 3, 19}));
    state.SetLabel("target 1000 us");
}

/// Target: 2 us for one quote in the middle of a session.
void oneQuote(benchmark::State& state)
{
    const SimulatedMarket& market = warmMarket();
    const auto& names = market.instruments(Market::Kr);
    const Instant open = calendars()->of(Market::Kr).session({2026, 11, 20})->open;
    qint64 i = 0;
    for (auto _ : state) {
        ++i;
        benchmark::DoNotOptimize(
            market.quote(Market::Kr, names.at(i % names.size()).symbol, open + Millis(i * 977 % 23'400'000)));
    }
    state.SetLabel("target 2000 ns");
}

} // namespace

BENCHMARK(allPathsFromTheFirstSession)->Unit(benchmark::kMillisecond);
BENCHMARK(barsOfOneSession)->Unit(benchmark::kMicrosecond);
BENCHMARK(oneQuote)->Unit(benchmark::kNanosecond);
BENCHMARK_MAIN();
