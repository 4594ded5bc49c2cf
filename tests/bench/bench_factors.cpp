// SPDX-License-Identifier: GPL-3.0-or-later
// Factors, z-scores and ranks of 2,800 Korean symbols, from a panel of 260 sessions in memory, on one core.
// "names" is how many of them are compared in a session. With --write FOLDER it writes panel and results for
// compare_pandas.py.
#include "core/market/FactorSweep.h"
#include "tests/support/RandomPanel.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSymbols = 2'800;
constexpr int kSessions = 260;
const ReferenceData kNothingImported;

const BarPanel& panel()
{
    static const BarPanel made =
        RandomPanel({.symbols = kSymbols, .sessions = kSessions, .odd = false}).build();
    return made;
}

/// Nothing is too cheap, too thin or too young: every name that traded is compared.
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
    qint64 names = 0;
    for (auto _ : state) {
        FactorSweep tables(engine);
        for (int session = 0; session < kSessions; ++session)
            names += tables.at(session, kNothingImported).universeSize();
    }
    state.counters["names"] = double(names) / double(state.iterations()) / kSessions;
}

void factorsOfOneSession(benchmark::State& state)
{
    const BarPanel& loaded = panel();
    int names = 0;
    for (auto _ : state) {
        const FactorTable table = FactorEngine(loaded, everyName()).compute(kSessions - 1, kNothingImported);
        names = table.universeSize();
    }
    state.counters["names"] = names;
}
BENCHMARK(factorsOfOneSession)->Unit(benchmark::kMillisecond);

void factorsOfAll260Sessions(benchmark::State& state)
{
    sweep(state, FactorConfig());
}
BENCHMARK(factorsOfAll260Sessions)->Unit(benchmark::kMillisecond);

void factorsOfAll260SessionsOfEveryName(benchmark::State& state)
{
    sweep(state, everyName());
}
BENCHMARK(factorsOfAll260SessionsOfEveryName)->Unit(benchmark::kMillisecond);

QString number(double value)
{
    return std::isnan(value) ? QString() : QString::number(value, 'g', 17);
}

void writeBars(QFile& file)
{
    using Field = BarPanel::Field;
    QTextStream out(&file);
    out << "symbol,date,open,high,low,close,turnover,footing\n";
    for (int symbol = 0; symbol < panel().symbols(); ++symbol) {
        for (int session = 0; session < panel().sessions(); ++session) {
            if (std::isnan(panel().at(Field::Close, symbol, session)))
                continue;
            out << panel().symbol(symbol).code << ',' << panel().dates()[size_t(session)].toIso();
            for (const Field field :
                 {Field::Open, Field::High, Field::Low, Field::Close, Field::Turnover, Field::Footing})
                out << ',' << number(panel().at(field, symbol, session));
            out << '\n';
        }
    }
}

void writeDoubles(QFile& file, const std::vector<double>& values)
{
    file.write(reinterpret_cast<const char*>(values.data()), qint64(values.size() * sizeof(double)));
}

void writeRanks(QFile& file, const std::vector<qint32>& ranks)
{
    writeDoubles(file, {ranks.begin(), ranks.end()});
}

/// Per session: score, z and rank of every factor but the imported one, composite and its rank; each by
/// symbol.
void writeTables(QFile& file)
{
    const FactorEngine engine(panel(), everyName());
    FactorSweep tables(engine);
    for (int session = 0; session < kSessions; ++session) {
        const FactorTable& table = tables.at(session, kNothingImported);
        for (const FactorColumn& column : table.factors) {
            if (column.factor == Factor::SmartMoneyIntensity)
                continue;
            writeDoubles(file, column.score);
            writeDoubles(file, column.z);
            writeRanks(file, column.rank);
        }
        writeDoubles(file, table.composite);
        writeRanks(file, table.compositeRank);
    }
}

/// Median of five.
double secondsOfASweep()
{
    const FactorEngine engine(panel(), everyName());
    std::vector<qint64> times;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        FactorSweep tables(engine);
        for (int session = 0; session < kSessions; ++session)
            benchmark::DoNotOptimize(&tables.at(session, kNothingImported));
        times.push_back(timer.nsecsElapsed());
    }
    std::sort(times.begin(), times.end());
    return double(times[2]) / 1e9;
}

int write(const QString& folder)
{
    QFile bars(folder + u"/bars.csv"_s), tables(folder + u"/tables.f64"_s);
    if (!bars.open(QIODevice::WriteOnly) || !tables.open(QIODevice::WriteOnly))
        return 1;
    writeBars(bars);
    writeTables(tables);
    std::printf("%.6f\n", secondsOfASweep());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && QByteArray(argv[1]) == "--write")
        return write(QString::fromLocal8Bit(argv[2]));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
