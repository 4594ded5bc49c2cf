// SPDX-License-Identifier: GPL-3.0-or-later
// A year of the whole Korean market out of the database into one panel, and the signals of one day back into
// it. Environment: IC_BENCH_SESSIONS (default 260), IC_BENCH_ROWS (default 2800).
#include "core/domain/WaitFor.h"
#include "core/store/BarBulkWriter.h"
#include "core/store/ResearchStore.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/SignalFixtures.h"
#include "tests/support/TestWorkspace.h"

#include <benchmark/benchmark.h>

using namespace ic;

namespace {

int fromEnvironment(const char* name, int otherwise)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : otherwise;
}

const int kSessions = fromEnvironment("IC_BENCH_SESSIONS", 260);
const int kRows = fromEnvironment("IC_BENCH_ROWS", 2800);

std::vector<TradingDate> sessions()
{
    std::vector<TradingDate> dates;
    for (int i = 0; i < kSessions; ++i)
        dates.push_back(TradingDate(2025, 1, 1).addDays(i));
    return dates;
}

template <typename T>
void must(const Result<T>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
}

Result<void> fill(Connection& connection, RunId run)
{
    auto writer = BarBulkWriter::open(connection, run, {1}, BarBulkWriter::Images::None);
    for (const TradingDate date : sessions()) {
        const auto written = writer.and_then([&](BarBulkWriter& open) {
            return open.upsert(Market::Kr, date, sampleBars(Market::Kr, date, kRows));
        });
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

TestWorkspace& filledWorkspace()
{
    static TestWorkspace workspace;
    static const bool filled = [] {
        const RunId run = insertRun(workspace.store());
        must(waitFor(workspace.store().write([run](Connection& c) { return fill(c, run); })));
        return true;
    }();
    Q_UNUSED(filled);
    return workspace;
}

void panelOfAYear(benchmark::State& state)
{
    ResearchStore research(filledWorkspace().store());
    for (auto _ : state) {
        const auto panel = waitFor(research.panel(Market::Kr, sessions()));
        must(panel);
        benchmark::DoNotOptimize((*panel)->symbols());
    }
    state.SetItemsProcessed(state.iterations() * kSessions * kRows);
}

/// As the daily run: it replaces what an earlier run of the same day wrote, and is on disk afterwards.
void signalsOfADay(benchmark::State& state)
{
    TestWorkspace workspace;
    ResearchStore research(workspace.store());
    const RunId run = insertRun(workspace.store());
    const auto panel = signalPanel(Market::Kr, TradingDate(2026, 11, 20), kRows);
    const FactorTable table = signalTableOf(*panel, TradingDate(2026, 11, 20), 3);
    for (auto _ : state)
        must(research.writeSignals(run, {1}, *panel, table));
}

BENCHMARK(panelOfAYear)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(signalsOfADay)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
