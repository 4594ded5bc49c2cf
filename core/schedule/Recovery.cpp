// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/Recovery.h"

#include "core/store/LeaderStore.h"
#include "core/store/OccurrenceStore.h"

namespace ic {

namespace {

/// How far back session results matter: the longest dependency is a month.
constexpr int kSessionFactDays = 45;

JobOutcome outcomeOfDeadRun(const EngineState& state, const RunStore::OpenRun& run)
{
    const JobState* job = state.job(run.job);
    const bool orders = !job || job->definition->danger == DangerLevel::Orders;
    JobOutcome outcome;
    outcome.state = orders ? RunState::Unknown : RunState::Interrupted;
    outcome.code = orders ? QStringLiteral("OUTCOME_UNKNOWN") : QStringLiteral("INTERRUPTED");
    outcome.message = QT_TRANSLATE_NOOP("Phrase", "The process ended while this run was under way.");
    outcome.next =
        orders ? QT_TRANSLATE_NOOP(
                     "Phrase",
                     "Check orders and fills, then confirm the outcome; nothing of this job starts before.")
               : QT_TRANSLATE_NOOP(
                     "Phrase", "What it committed stays; a recovery run continues when the job allows it.");
    return outcome;
}

bool isRerun(const EngineState& state, const RunStore::OpenRun& run)
{
    const JobState* job = state.job(run.job);
    return job && run.state == RunState::Interrupted &&
           job->definition->retry.retryClass != RetryClass::Never && run.kind != TriggerKind::Undo &&
           run.kind != TriggerKind::Shadow;
}

/// An undo is one transaction: what it marked is undone, whether or not its end was booked.
bool hasUndone(Connection& c, RunId undo)
{
    const auto query = c.run("runs.undid", {undo.value()});
    return query && (*query)->next() && (*query)->value(0).toInt() > 0;
}

/// Ends one run a dead process left behind; plans its recovery run when the job allows it.
Result<void> endDeadRun(Connection& c, const EngineState& state, qint64 epoch, RunStore::OpenRun& run,
                        Instant now)
{
    const RunStore runs(epoch);
    const OccurrenceStore occurrences(epoch);
    JobOutcome outcome = outcomeOfDeadRun(state, run);
    if (run.kind == TriggerKind::Undo && hasUndone(c, run.run)) {
        outcome.state = RunState::Succeeded;
        outcome.code.clear();
        outcome.message = QT_TRANSLATE_NOOP("Phrase", "The undo was complete when its process ended.");
        outcome.next = {};
    }
    // A run between two attempts has no open one.
    auto done = runs.endAttempt(c, run.run, run.attempts, outcome, now);
    if (done || done.error().code == QLatin1String("RUN_MOVED"))
        done = runs.end(c, run.run, outcome, now);
    if (done)
        done = occurrences.markRan(c, run.occurrence);
    if (!done)
        return done;
    run.state = outcome.state;
    if (!isRerun(state, run))
        return {};
    Occurrence again;
    again.job = run.job;
    again.plannedAt = now;
    again.kind = TriggerKind::Recovery;
    again.definitionVersion = state.job(run.job)->definition->version;
    again.parameters = run.parameters;
    return occurrences.planOne(c, again).map([](const Occurrence&) {});
}

/// Occurrences of a job this program no longer ships: nobody would ever decide them.
Result<void> explainOrphans(Connection& c, const EngineState& state, qint64 epoch, QVector<Occurrence>& open,
                            Instant now)
{
    const OccurrenceStore occurrences(epoch);
    for (const Occurrence& occurrence : open) {
        if (state.job(occurrence.job))
            continue;
        Decision decision;
        decision.verdict = Decision::Verdict::Skip;
        decision.code = SkipCode::Disabled;
        decision.detail =
            Phrase(QT_TRANSLATE_NOOP("Phrase", "This program has no job %1."), occurrence.job.value());
        decision.factors = {{QStringLiteral("DEFINITION"), toText(decision.verdict), {}}};
        auto done = occurrences.explain(c, occurrence.id, *decision.code, decision.detail, now);
        if (done)
            done = occurrences.trace(c, occurrence.id, now, decision);
        if (!done)
            return done;
    }
    open.removeIf([&](const Occurrence& occurrence) { return !state.job(occurrence.job); });
    return {};
}

Result<void> loadJob(Connection& c, JobState& job)
{
    const JobId id = job.definition->id;
    const auto outcomes = RunStore::outcomes(c, id, 20);
    const auto last = RunStore::last(c, id);
    const auto durations = RunStore::durations(c, id, 100);
    if (!outcomes || !last || !durations)
        return tl::unexpected(!outcomes ? outcomes.error() : !last ? last.error() : durations.error());
    job.outcomes = *outcomes;
    job.last = *last;
    job.durations = *durations;
    if (*last && ((*last)->state == RunState::Succeeded))
        job.lastSuccessAt = (*last)->endedAt;
    return {};
}

Result<Recovery::Loaded> recover(Connection& c, EngineState& state, const QString& holder, Instant now)
{
    Recovery::Loaded loaded;
    const auto epoch = LeaderStore::take(c, holder, now);
    auto openRuns = RunStore::open(c);
    if (!epoch || !openRuns)
        return tl::unexpected(!epoch ? epoch.error() : openRuns.error());
    loaded.epoch = *epoch;
    for (RunStore::OpenRun& run : *openRuns) {
        if (run.state != RunState::Unknown) {
            if (auto done = endDeadRun(c, state, *epoch, run, now); !done)
                return tl::unexpected(done.error());
            loaded.ended.append(run);
        }
        if (JobState* job = state.job(run.job); job && run.state == RunState::Unknown)
            job->unconfirmed = run.run;
    }
    for (const JobId& id : state.jobIds()) {
        if (auto done = loadJob(c, *state.job(id)); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = Recovery::loadSessionFacts(c, state, now); !done)
        return tl::unexpected(done.error());
    auto open = OccurrenceStore::open(c);
    const auto cursors = OccurrenceStore::cursors(c);
    if (!open || !cursors)
        return tl::unexpected(!open ? open.error() : cursors.error());
    if (auto done = explainOrphans(c, state, *epoch, *open, now); !done)
        return tl::unexpected(done.error());
    loaded.open = *open;
    loaded.cursors = *cursors;
    return loaded;
}

} // namespace

Result<Recovery::Loaded> Recovery::run(Store& store, EngineState& state, const QString& holder, Instant now)
{
    auto future =
        store.write([&state, holder, now](Connection& c) { return recover(c, state, holder, now); });
    future.waitForFinished();
    return future.result();
}

Result<void> Recovery::loadSessionFacts(Connection& connection, EngineState& state, Instant now)
{
    const TradingDate from(qint32(now.ms / 86'400'000) - kSessionFactDays);
    const auto facts = RunStore::sessionFacts(connection, from);
    if (!facts)
        return tl::unexpected(facts.error());
    for (const JobId& id : state.jobIds())
        state.job(id)->sessions.clear();
    for (const RunStore::SessionFact& fact : *facts) {
        JobState* job = state.job(fact.job);
        if (job && isUsableSession(fact.state, fact.code))
            job->sessions.insert(fact.session, {fact.run, fact.state, fact.code});
    }
    return {};
}

bool isUsableSession(RunState state, const QString& code)
{
    if (state == RunState::Skipped)
        return code == QLatin1String("ALREADY_COMPLETE");
    return state == RunState::Succeeded ||
           (state == RunState::Partial && code != QLatin1String("NOT_PUBLISHED"));
}

} // namespace ic
