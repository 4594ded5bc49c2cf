// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/JobRowBuilder.h"

#include <algorithm>

namespace ic {

namespace {

/// The next instant that will really start, planned or, beyond the planned days, from the schedule itself.
void fillNext(JobRow& row, const EngineState& state, const JobState& job)
{
    bool first = true;
    for (const DueKey& key : job.planned) {
        const Occurrence* occurrence = state.planned(key);
        if (!occurrence)
            continue;
        if (first)
            row.skipNext = occurrence->skipRequested;
        first = false;
        const bool held = job.hold && (!job.hold->until || *job.hold->until > key.plannedAt);
        if (occurrence->skipRequested || held)
            continue;
        row.nextRun = key.plannedAt;
        row.nextOccurrence = key.id;
        return;
    }
    if (!job.schedule)
        return;
    Instant after = job.plannedUntil;
    if (job.hold)
        after = job.hold->until ? std::max(after, *job.hold->until - Millis(1)) : after;
    if (!job.hold || job.hold->until)
        row.nextRun = job.schedule->next(after);
}

void fillRunning(JobRow& row, const EngineState& state, const JobState& job)
{
    for (auto it = job.active.rbegin(); it != job.active.rend(); ++it) {
        const ActiveRun& run = state.allActive().at(*it);
        row.running.append({run.run, run.occurrence.id, run.startedAt, run.attempt, run.state,
                            run.cancelRequested, run.progress});
    }
    for (const OccurrenceId id : job.waiting)
        row.waiting.append(id);
}

void fillExpected(JobRow& row, const JobState& job)
{
    QVector<qint64> sorted = job.durations;
    if (sorted.size() < 3)
        return;
    std::sort(sorted.begin(), sorted.end());
    row.expectedP50Ms = sorted[sorted.size() / 2];
    row.expectedP95Ms = sorted[(sorted.size() * 95 - 1) / 100];
}

QString attention(const JobState& job)
{
    if (!job.definition->error.isEmpty())
        return QStringLiteral("BAD_DEFINITION");
    if (job.unconfirmed)
        return QStringLiteral("OUTCOME_UNKNOWN");
    if (job.last && (job.last->state == RunState::Failed || job.last->state == RunState::Interrupted))
        return QStringLiteral("RUN_FAILED");
    return {};
}

} // namespace

JobRow buildJobRow(const EngineState& state, const JobState& job, Instant now)
{
    JobRow row;
    row.definition = *job.definition;
    row.path = job.path;
    if (job.hold && (!job.hold->until || *job.hold->until > now))
        row.hold = job.hold;
    fillNext(row, state, job);
    fillRunning(row, state, job);
    fillExpected(row, job);
    row.lastRun = job.last;
    row.outcomes = job.outcomes;
    row.attention = attention(job);
    return row;
}

} // namespace ic
