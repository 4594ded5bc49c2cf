// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/LedgerWriter.h"

#include "core/store/LeaderStore.h"

namespace ic {

namespace {

Result<RunId> writeVerdict(Connection& c, const OccurrenceStore& occurrences, const RunStore& runs,
                           const Verdict& v)
{
    const OccurrenceId id = v.occurrence.id;
    Result<RunId> run{RunId()};
    Result<void> done;
    switch (v.decision.verdict) {
    case Decision::Verdict::Skip:
        done = occurrences.explain(c, id, *v.decision.code, v.decision.detail, v.at);
        break;
    case Decision::Verdict::Wait:
        done = occurrences.markWaiting(c, id, v.at);
        break;
    case Decision::Verdict::Start:
        done = occurrences.claim(c, id, v.at);
        if (done)
            run = runs.start(c, v.occurrence, v.path, v.pathReason, v.at);
        break;
    }
    if (!done)
        return tl::unexpected(done.error());
    if (!run)
        return run;
    const Result<void> traced = occurrences.trace(c, id, v.at, v.decision);
    return traced ? run : tl::unexpected(traced.error());
}

/// An edit or a skip may close an occurrence while its verdict is on the way; a stale term is something else.
bool isGone(Connection& c, const Error& error, qint64 epoch)
{
    if (error.code != QLatin1String("NOT_OPEN") && error.code != QLatin1String("NOT_CLAIMED"))
        return false;
    const auto leader = LeaderStore::current(c);
    return leader && *leader && (*leader)->epoch == epoch;
}

Result<QVector<Occurrence>> planFollowUps(Connection& c, const OccurrenceStore& occurrences,
                                          const AttemptEnd& end)
{
    QVector<Occurrence> planned;
    for (const FollowUp& followUp : end.outcome.followUps) {
        Occurrence row;
        row.job = end.occurrence.job;
        row.plannedAt = followUp.at;
        row.kind = TriggerKind::Retry;
        row.definitionVersion = end.occurrence.definitionVersion;
        row.parameters = followUp.parameters;
        auto inserted = occurrences.planOne(c, row);
        if (!inserted)
            return tl::unexpected(inserted.error());
        planned.append(*inserted);
    }
    return planned;
}

Result<void> dropEdited(Connection& c, QVector<Occurrence>& rows, QHash<JobId, int>& versions)
{
    const auto newest = OccurrenceStore::plannedVersions(c);
    if (!newest)
        return tl::unexpected(newest.error());
    for (auto it = newest->constBegin(); it != newest->constEnd(); ++it) {
        const auto mine = versions.constFind(it.key());
        if (mine == versions.constEnd() || *mine >= it.value())
            continue;
        rows.removeIf([&](const Occurrence& row) { return row.job == it.key(); });
        versions.erase(mine);
    }
    return {};
}

Result<QVector<Occurrence>> endRun(Connection& c, const OccurrenceStore& occurrences, const RunStore& runs,
                                   const AttemptEnd& end)
{
    auto done = runs.end(c, end.run, end.outcome, end.at);
    if (done)
        done = occurrences.markRan(c, end.occurrence.id);
    if (!done)
        return tl::unexpected(done.error());
    return planFollowUps(c, occurrences, end);
}

Result<QVector<Occurrence>> endAttempt(Connection& c, const OccurrenceStore& occurrences,
                                       const RunStore& runs, const AttemptEnd& end)
{
    if (auto done = runs.endAttempt(c, end.run, end.attempt, end.outcome, end.at); !done)
        return tl::unexpected(done.error());
    if (!end.retries)
        return endRun(c, occurrences, runs, end);
    return runs.waitForRetry(c, end.run, end.outcome).map([] { return QVector<Occurrence>(); });
}

} // namespace

QFuture<Result<QVector<Booked>>>
LedgerWriter::writeVerdicts(std::shared_ptr<const std::vector<Verdict>> verdicts) const
{
    return m_store.write(
        [verdicts, epoch = m_epoch, o = m_occurrences, r = m_runs](Connection& c) -> Result<QVector<Booked>> {
            QVector<Booked> booked;
            booked.reserve(qsizetype(verdicts->size()));
            for (const Verdict& verdict : *verdicts) {
                const Result<RunId> id = writeVerdict(c, o, r, verdict);
                if (!id && !isGone(c, id.error(), epoch))
                    return tl::unexpected(id.error());
                booked.append({id.value_or(RunId()), !id});
            }
            return booked;
        });
}

QFuture<Result<QVector<LedgerWriter::FollowUps>>>
LedgerWriter::writeEnds(std::shared_ptr<const std::vector<AttemptEnd>> ends) const
{
    return m_store.write([ends, o = m_occurrences, r = m_runs](Connection& c) -> Result<QVector<FollowUps>> {
        QVector<FollowUps> all;
        all.reserve(qsizetype(ends->size()));
        for (const AttemptEnd& end : *ends) {
            auto followUps = endAttempt(c, o, r, end);
            if (!followUps)
                return tl::unexpected(followUps.error());
            all.append(std::move(*followUps));
        }
        return all;
    });
}

QFuture<Result<LedgerWriter::FollowUps>> LedgerWriter::writeCancelled(const AttemptEnd& end) const
{
    return m_store.write(
        [end, o = m_occurrences, r = m_runs](Connection& c) { return endRun(c, o, r, end); });
}

QFuture<Result<void>> LedgerWriter::writeNextAttempt(RunId run, int attempt, Instant at) const
{
    return m_store.write([=, r = m_runs](Connection& c) { return r.startAttempt(c, run, attempt, at); });
}

QFuture<Result<QVector<Occurrence>>> LedgerWriter::writePlan(QVector<Occurrence> rows,
                                                             QHash<JobId, int> versions, Instant until) const
{
    return m_store.write(
        [rows, versions, until, o = m_occurrences](Connection& c) mutable -> Result<QVector<Occurrence>> {
            if (auto dropped = dropEdited(c, rows, versions); !dropped)
                return tl::unexpected(dropped.error());
            auto planned = o.plan(c, rows);
            if (!planned)
                return planned;
            for (auto it = versions.constBegin(); it != versions.constEnd(); ++it) {
                if (auto done = o.setCursor(c, it.key(), it.value(), until); !done)
                    return tl::unexpected(done.error());
            }
            return planned;
        });
}

} // namespace ic
