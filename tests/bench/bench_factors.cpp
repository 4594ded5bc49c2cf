// SPDX-License-Identifier: GPL-3.0-or-later
// Factors, z-scores and ranks of 2,800 Korean symbols over 260 sessions, from a panel in memory, on one core.
#include "core/market/FactorSweep.h"
#include "tests/support/RandomPanel.h"

#include <benchmark/benchmark.h>

using namespace ic;

namespace {

constexpr int kSymbols = 2'800;
constexpr int kSessions = 260;

const BarPanel& panel()
{
    static const BarPanel made = RandomPanel({.symbols = kSymbols, .sessions = kSessions}).build();
    return made;
}

/// Nothing is too cheap, too thin or too young: every name with a bar is compared in every session.
FactorConfig everyName()
{
    FactorConfig config;
    config.minTurnover = 0;
    config.minPrice = 0;
    config.minHistory = 1;
    return config;
}

void sweep(benchmark::State& state, const FactorConfig& config)
{
    const FactorEngine engine(panel(), config);
    const ReferenceData nothingImported;
    qint64 ranked = 0;
    for (auto _ : state) {
        FactorSweep tables(engine);
        for (int session = 0; session < kSessions; ++session)
            ranked += tables.at(session, nothingImported).universeSize();
    }
    benchmark::DoNotOptimize(ranked);
    state.counters["names"] = double(ranked) / double(state.iterations()) / kSessions;
}

void oneSession(benchmark::State& state)
{
    const ReferenceData nothingImported;
    for (auto _ : state) {
        const FactorEngine engine(panel(), everyName());
        benchmark::DoNotOptimize(engine.compute(kSessions - 1, nothingImported));
    }
}
BENCHMARK(oneSession)->Unit(benchmark::kMillisecond);

void sweepOf260Sessions(benchmark::State& state)
{
    sweep(state, FactorConfig());
}
BENCHMARK(sweepOf260Sessions)->Unit(benchmark::kMillisecond);

void sweepOf260SessionsOfEveryName(benchmark::State& state)
{
    sweep(state, everyName());
}
BENCHMARK(sweepOf260SessionsOfEveryName)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
