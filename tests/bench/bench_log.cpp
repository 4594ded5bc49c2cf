// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogSetup.h"
#include "core/log/Logger.h"
#include "core/log/RunLogReader.h"
#include "core/time/SystemClock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <thread>

using namespace ic;

namespace {

constexpr int burst = 100'000;

void writeBurst(int threads)
{
    const QString text =
        QStringLiteral("2026-11-20: 2,763 rows of KOSPI written, 0 rejected, checked against the list");
    std::vector<std::jthread> writers;
    for (int t = 0; t < threads; ++t)
        writers.emplace_back([&text, threads, t] {
            const Logger logger(JobId(QStringLiteral("krx-daily-collector")), RunId(t + 1));
            for (int n = 0; n < burst / threads; ++n)
                logger.info(text);
        });
}

qint64 linesIn(const QString& folder)
{
    qint64 lines = 0;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            lines += file.readAll().count('\n');
    }
    return lines;
}

/// A burst of 100,000 lines through mask, queue, ring and rotating file until the last byte is written.
/// Target: 100,000 lines a second, none missing in the files.
void burstIntoRingAndFile(benchmark::State& state)
{
    const SystemClock clock;
    qint64 missing = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        LogRing ring;
        LogOptions options;
        options.folder = folder.path();
        auto setup = LogSetup::start(options, clock, ring).value();
        state.ResumeTiming();
        writeBurst(int(state.range(0)));
        setup->flush();
        state.PauseTiming();
        setup.reset();
        missing += burst - linesIn(folder.path());
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * burst);
    state.counters["missing_in_file"] = double(missing);
}
BENCHMARK(burstIntoRingAndFile)->Arg(1)->Arg(4)->Unit(benchmark::kMillisecond)->UseRealTime();

void maskOrdinaryLine(benchmark::State& state)
{
    SecretMask mask;
    mask.add(QStringLiteral("a-configured-secret"));
    const QString text =
        QStringLiteral("2026-11-20: 2,763 rows of KOSPI written, 0 rejected, checked against the list");
    for (auto _ : state)
        benchmark::DoNotOptimize(mask.apply(text));
}
BENCHMARK(maskOrdinaryLine);

/// What the logs tab of a run costs: one run's lines out of about 100 MB of kept files.
void readRunFromFullFolder(benchmark::State& state)
{
    const SystemClock clock;
    const QTemporaryDir folder;
    LogRing ring;
    LogOptions options;
    options.folder = folder.path();
    auto setup = LogSetup::start(options, clock, ring).value();
    for (int n = 0; n < 8; ++n)
        writeBurst(4);
    Logger(JobId(QStringLiteral("daily-pnl")), RunId(77)).info(QStringLiteral("the one line"));
    setup.reset();
    for (auto _ : state)
        benchmark::DoNotOptimize(RunLogReader::readRun(folder.path(), RunId(77)));
}
BENCHMARK(readRunFromFullFolder)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
