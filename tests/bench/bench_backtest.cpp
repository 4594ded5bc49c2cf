// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"
#include "core/market/BacktestEngine.h"
#include "core/trading/ValueAtRisk.h"
#include "tests/support/RandomPanel.h"

#include <benchmark/benchmark.h>

using namespace ic;

namespace {

/// The Korean market: a year to simulate and a year of history before it, every tenth name listed late.
const RandomPanel& market()
{
    static const RandomPanel random({.symbols = 2'700, .sessions = 520});
    return random;
}

const BarPanel& panel()
{
    static const BarPanel built = market().build();
    return built;
}

BacktestRequest requestOf(Strategy strategy)
{
    BacktestRequest request = BacktestRequest::of(*Settings::defaults(), Market::Kr, strategy,
                                                  market().dates()[260], market().dates().back());
    request.factors.minTurnover = 0; // every name in the universe: the most work there can be
    request.sizing.minTurnoverOpening = 0;
    return request;
}

/// Target: 1 s for one strategy over 2,700 names and 260 sessions, the signals of each session included.
void yearOfBacktest(benchmark::State& state, Strategy strategy)
{
    const BacktestRequest request = requestOf(strategy);
    const BacktestEngine engine(panel(), {});
    qsizetype trades = 0;
    for (auto _ : state)
        trades = engine.run(request)->trades.size();
    state.counters["trades"] = double(trades);
    state.SetLabel("2,700 names x 260 sessions");
}

std::vector<VarHolding> holdings(int names)
{
    std::vector<VarHolding> all;
    for (int name = 0; name < names; ++name) {
        const auto closes = panel().series(BarPanel::Field::Close, 10 + name).last(253);
        VarHolding holding{.weight = 1.0 / names};
        for (size_t i = 1; i < closes.size(); ++i)
            holding.returnsPct.push_back((closes[i] / closes[i - 1] - 1) * 100);
        all.push_back(std::move(holding));
    }
    return all;
}

/// Target: 50 ms for 10,000 scenarios of fifty names.
void valueAtRiskOfFiftyNames(benchmark::State& state)
{
    const auto held = holdings(50);
    for (auto _ : state)
        benchmark::DoNotOptimize(ValueAtRisk::monteCarlo(held, {}));
    state.SetLabel("10,000 scenarios");
}

} // namespace

BENCHMARK_CAPTURE(yearOfBacktest, shortTerm, Strategy::ShortTerm)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(yearOfBacktest, mediumTerm, Strategy::MediumTerm)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(yearOfBacktest, longTerm, Strategy::LongTerm)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(yearOfBacktest, breakout, Strategy::Breakout)->Unit(benchmark::kMillisecond);
BENCHMARK(valueAtRiskOfFiftyNames)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
