// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StoredRun.h"

#include "core/store/HistoryStore.h"
#include "core/store/LeaderStore.h"
#include "core/store/OccurrenceStore.h"
#include "core/store/RunStore.h"

namespace ic {

namespace {

constexpr Instant kAt{1'795'417'200'000}; // 2026-11-23 16:00 KST

template <typename T>
T finished(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("stored run: %s", qPrintable(result.error().text()));
    return *result;
}

struct Term
{
    OccurrenceStore occurrences;
    RunStore runs;
    explicit Term(qint64 epoch) : occurrences(epoch), runs(epoch) {}
};

Result<Occurrence> plan(Connection& c, const Term& term, const QString& job)
{
    Occurrence row;
    row.job = JobId(job);
    row.plannedAt = kAt;
    row.definitionVersion = 1;
    return term.occurrences.planOne(c, row);
}

Result<RunId> book(Connection& c, const Term& term, const QString& job, const JobOutcome& outcome,
                   const PathInfo& path)
{
    auto planned = plan(c, term, job);
    if (!planned)
        return tl::unexpected(planned.error());
    auto done = term.occurrences.claim(c, planned->id, kAt);
    const auto run = term.runs.start(c, *planned, path.active, path.why, kAt);
    if (done && run)
        done = term.runs.endAttempt(c, *run, 1, outcome, kAt + Millis(1000));
    if (done && run)
        done = term.runs.end(c, *run, outcome, kAt + Millis(1000));
    if (done && run)
        done = term.occurrences.markRan(c, planned->id);
    return done ? run : tl::unexpected(done.error());
}

Result<Term> newTerm(Connection& c)
{
    return LeaderStore::take(c, QStringLiteral("test"), kAt).map([](qint64 epoch) { return Term(epoch); });
}

StoredRun read(Store& store, const QString& job, RunId run)
{
    return finished(store.read([=](Connection& c) -> Result<StoredRun> {
        const auto detail = HistoryStore::runDetail(c, run);
        const auto last = RunStore::last(c, JobId(job));
        if (!detail || !last)
            return tl::unexpected(!detail ? detail.error() : last.error());
        return StoredRun{*detail, last->value_or(LastRun())};
    }));
}

} // namespace

StoredRun storeRun(Store& store, const QString& job, const JobOutcome& outcome, const PathInfo& path)
{
    const RunId run = finished(store.write([=](Connection& c) {
        return newTerm(c).and_then([&](const Term& term) { return book(c, term, job, outcome, path); });
    }));
    return read(store, job, run);
}

StoredRun readRun(Store& store, const StoredRun& stored)
{
    return read(store, stored.detail.row.job.value(), *stored.detail.row.run);
}

HistoryRow storeSkip(Store& store, const QString& job, SkipCode code, const Phrase& detail)
{
    return finished(store.write([=](Connection& c) -> Result<HistoryRow> {
        const auto term = newTerm(c);
        if (!term)
            return tl::unexpected(term.error());
        const auto planned = plan(c, *term, job);
        if (!planned)
            return tl::unexpected(planned.error());
        return term->occurrences.explain(c, planned->id, code, detail, kAt).and_then([&] {
            return HistoryStore::byOccurrence(c, planned->id);
        });
    }));
}

} // namespace ic
