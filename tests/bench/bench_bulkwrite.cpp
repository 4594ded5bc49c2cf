// SPDX-License-Identifier: GPL-3.0-or-later
// The upsert of daily bars against a bare loop over the SQLite API: same rows, same schema, one transaction
// each. Environment: IC_BENCH_SESSIONS (default 250), IC_BENCH_ROWS (default 2800).
#include "core/store/BarBulkWriter.h"
#include "core/store/BarStore.h"
#include "core/store/SqlText.h"
#include "tests/bench/Figure.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/TestWorkspace.h"

#include <QElapsedTimer>
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <map>
#include <sqlite3.h>
#include <string>

using namespace ic;

namespace {

int fromEnvironment(const char* name, int otherwise)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : otherwise;
}

const int kSessions = fromEnvironment("IC_BENCH_SESSIONS", 250);
const int kRows = fromEnvironment("IC_BENCH_ROWS", 2800);
std::map<std::string, double> g_rates;

TradingDate session(int index)
{
    return TradingDate(2025, 1, 1).addDays(index);
}

const std::vector<QVector<Bar>>& sessions()
{
    static const auto all = [] {
        std::vector<QVector<Bar>> made;
        for (int i = 0; i < kSessions; ++i)
            made.push_back(sampleBars(Market::Kr, session(i), kRows, 10'000 + i));
        return made;
    }();
    return all;
}

/// What a hand-written C program would hold in memory: encoded texts, plain integers.
struct BareRow
{
    std::string symbol, name, board, source;
    qint64 numbers[11];
};

BareRow bareRow(const Bar& bar)
{
    return {bar.symbol.toStdString(),
            bar.name.toStdString(),
            bar.board.toStdString(),
            bar.source.toStdString(),
            {bar.open->scaled(), bar.high->scaled(), bar.low->scaled(), bar.close->scaled(),
             bar.change->scaled(), bar.volume, *bar.turnover, *bar.marketCap, *bar.listedShares, bar.adjusted,
             bar.halted}};
}

const std::vector<std::vector<BareRow>>& bareSessions()
{
    static const auto all = [] {
        std::vector<std::vector<BareRow>> made;
        for (const auto& bars : sessions()) {
            auto& rows = made.emplace_back();
            for (const Bar& bar : bars)
                rows.push_back(bareRow(bar));
        }
        return made;
    }();
    return all;
}

void bindText(sqlite3_stmt* statement, int position, const std::string& text)
{
    sqlite3_bind_text(statement, position, text.data(), int(text.size()), SQLITE_STATIC);
}

Result<int> bareLoop(Connection& connection, RunId run)
{
    auto* const database = static_cast<sqlite3*>(connection.nativeHandle());
    const QByteArray sql = SqlText::query("bars.insert").toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return fail(QStringLiteral("PREPARE"), QString::fromUtf8(sqlite3_errmsg(database)));
    int failures = 0;
    for (int i = 0; i < kSessions; ++i) {
        for (const BareRow& row : bareSessions()[size_t(i)]) {
            bindText(statement, 1, row.symbol);
            bindText(statement, 2, row.name);
            bindText(statement, 3, row.board);
            for (int n = 0; n < 11; ++n)
                sqlite3_bind_int64(statement, 4 + n, row.numbers[n]);
            bindText(statement, 15, row.source);
            sqlite3_bind_int64(statement, 16, run.value());
            sqlite3_bind_int64(statement, 17, 1);
            sqlite3_bind_text(statement, 18, "KR", 2, SQLITE_STATIC);
            sqlite3_bind_int64(statement, 19, session(i).epochDay());
            failures += sqlite3_step(statement) != SQLITE_DONE;
            sqlite3_reset(statement);
        }
    }
    sqlite3_finalize(statement);
    return failures == 0 ? Result<int>(0)
                         : fail(QStringLiteral("STEP"), QString::fromUtf8(sqlite3_errmsg(database)));
}

Result<int> bulkWriter(Connection& connection, RunId run, BarBulkWriter::Images images)
{
    auto writer = BarBulkWriter::open(connection, run, {1}, images);
    if (!writer)
        return tl::unexpected(writer.error());
    for (int i = 0; i < kSessions; ++i) {
        if (const auto done = writer->upsert(Market::Kr, session(i), sessions()[size_t(i)]); !done)
            return tl::unexpected(done.error());
    }
    return 0;
}

Result<int> sessionBySession(BarStore& bars, RunId run)
{
    for (int i = 0; i < kSessions; ++i) {
        SessionWrite what = sampleWrite(run, Market::Kr, session(i), sessions()[size_t(i)]);
        if (i > 0)
            what.previous = session(i - 1);
        if (const auto done = bars.writeSession(what); !done)
            return tl::unexpected(done.error());
    }
    return 0;
}

/// Times `work` on a fresh database and keeps its best rate under `name`.
template <typename Work>
void measure(benchmark::State& state, const char* name, Work work)
{
    (void)bareSessions();
    for (auto _ : state) {
        TestWorkspace workspace;
        const RunId run = insertRun(workspace.store());
        QElapsedTimer timer;
        timer.start();
        const Result<int> done = work(workspace.store(), run);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        if (!done)
            state.SkipWithError(qPrintable(done.error().text()));
        state.SetIterationTime(seconds);
        g_rates[name] = std::max(g_rates[name], double(kSessions) * kRows / seconds);
    }
    state.counters["rows/s"] = g_rates[name];
}

template <typename Work>
Result<int> inOneTransaction(Store& store, Work work)
{
    auto future = store.write(work);
    future.waitForFinished();
    return future.result();
}

void bareSqliteLoop(benchmark::State& state)
{
    measure(state, "bare", [](Store& store, RunId run) {
        return inOneTransaction(store, [run](Connection& c) { return bareLoop(c, run); });
    });
}

void upsertWithoutImages(benchmark::State& state)
{
    measure(state, "upsert", [](Store& store, RunId run) {
        return inOneTransaction(
            store, [run](Connection& c) { return bulkWriter(c, run, BarBulkWriter::Images::None); });
    });
}

void upsertWithImages(benchmark::State& state)
{
    measure(state, "images", [](Store& store, RunId run) {
        return inOneTransaction(
            store, [run](Connection& c) { return bulkWriter(c, run, BarBulkWriter::Images::Keep); });
    });
}

void sessionsAsJobsWriteThem(benchmark::State& state)
{
    measure(state, "sessions", [](Store& store, RunId run) {
        BarStore bars(store);
        return sessionBySession(bars, run);
    });
}

/// Everything the session-wise writing did, undone in one transaction: the time is that of the undo alone.
void undoOfTheWholeRun(benchmark::State& state)
{
    for (auto _ : state) {
        TestWorkspace workspace;
        const RunId run = insertRun(workspace.store());
        BarStore bars(workspace.store());
        const Result<int> written = inOneTransaction(workspace.store(), [run](Connection& c) {
            return bulkWriter(c, run, BarBulkWriter::Images::Keep);
        });
        const RunId undoing = insertRun(workspace.store());
        QElapsedTimer timer;
        timer.start();
        const auto undone = bars.undoRun(run, undoing);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        if (!written || !undone)
            state.SkipWithError("undo failed");
        state.SetIterationTime(seconds);
        g_rates["undo"] = double(kSessions) * kRows / seconds;
    }
    state.counters["rows/s"] = g_rates["undo"];
}

BENCHMARK(bareSqliteLoop)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(upsertWithoutImages)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(upsertWithImages)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(sessionsAsJobsWriteThem)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(undoOfTheWholeRun)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    const double bare = g_rates["bare"];
    const auto compare = [&](const char* figure, const char* key) {
        if (g_rates.count(key) && bare > 0)
            printFigure(figure, bare / g_rates[key], "x");
    };
    fmt::print("\n{} sessions x {} rows, times of a bare SQLite loop in one transaction\n", kSessions, kRows);
    compare("bulkUpsertRatio", "upsert");
    compare("bulkUpsertWithImagesRatio", "images");
    compare("bulkUpsertSessionBySessionRatio", "sessions");
    compare("bulkUndoRatio", "undo");
    return 0;
}
