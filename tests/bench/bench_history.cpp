// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the history on a year's ledger: 1.1 million occurrences, each with its run.
#include "core/store/HistoryStore.h"
#include "tests/bench/Figure.h"
#include "tests/support/TestWorkspace.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <functional>

using namespace ic;

namespace {

constexpr int kRows = 1'100'000;
constexpr qint64 kFirst = 1'763'900'000'000;

template <typename F>
auto must(QFuture<F> future)
{
    future.waitForFinished();
    const F result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

void fill(Store& store)
{
    must(store.write([](Connection& c) -> Result<bool> {
        const QStringList statements{
            QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "INSERT INTO occurrences (id, job_id, planned_at, kind, state, definition_version, "
                "decided_at, epoch) "
                "SELECT i, 'job-' || (i % 23), %2 + i * 28000, 'CRON', 'RAN', 1, %2 + i * 28000, 1 FROM n")
                .arg(kRows)
                .arg(kFirst),
            QStringLiteral("INSERT INTO runs (id, occurrence_id, job_id, state, definition_version, "
                           "started_at, ended_at, "
                           "message, epoch) SELECT id, id, job_id, CASE WHEN id % 997 = 0 THEN 'FAILED' ELSE "
                           "'SUCCEEDED' END, "
                           "1, planned_at + 3, planned_at + 1200, 'nothing to confirm', 1 FROM occurrences")};
        for (const QString& sql : statements) {
            if (auto done = c.runText(sql); !done)
                return tl::unexpected(done.error());
        }
        return true;
    }));
}

void measure(Store& store, const char* what, const HistoryQuery& query)
{
    std::vector<double> times;
    qsizetype rows = 0;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        rows = must(store.read([&](Connection& c) { return HistoryStore::page(c, query); })).rows.size();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    printFigure(what, median, "ms");
    std::printf("    %lld rows, slowest of %zu: %.2f ms\n", static_cast<long long>(rows), times.size(),
                times.back());
}

} // namespace

int main()
{
    TestWorkspace workspace;
    QElapsedTimer filling;
    filling.start();
    fill(workspace.store());
    std::printf("history of %d rows, made in %.1f s\n", kRows, double(filling.elapsed()) / 1000.0);
    HistoryQuery query;
    measure(workspace.store(), "historyFirstPage", query);
    query.beforePlannedAt = Instant{kFirst + qint64(kRows / 2) * 28000};
    query.beforeId = OccurrenceId(kRows / 2);
    measure(workspace.store(), "historyMiddlePage", query);
    query = {};
    query.jobs = {JobId(QStringLiteral("job-7"))};
    measure(workspace.store(), "historyOneJob", query);
    query.runStates = {RunState::Failed};
    measure(workspace.store(), "historyFailedRunsOfOneJob", query);
    query = {};
    query.text = QStringLiteral("no such words");
    measure(workspace.store(), "historyTextNothingHolds", query);
    query.text.clear();
    query.runStates = {RunState::Unknown};
    measure(workspace.store(), "historyStateNoRunHas", query);
    query.jobs = {JobId(QStringLiteral("job-3")), JobId(QStringLiteral("job-7"))};
    measure(workspace.store(), "historyStateNoRunHasTwoJobs", query);
    return 0;
}
