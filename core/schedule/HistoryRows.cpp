// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/HistoryRows.h"

namespace ic {

HistoryRow historyRow(const Occurrence& occurrence)
{
    HistoryRow row;
    row.occurrence = occurrence.id;
    row.job = occurrence.job;
    row.plannedAt = occurrence.plannedAt;
    row.kind = occurrence.kind;
    row.state = occurrence.state;
    row.definitionVersion = occurrence.definitionVersion;
    return row;
}

HistoryRow historyRow(const Verdict& verdict)
{
    HistoryRow row = historyRow(verdict.occurrence);
    row.skipDetail = verdict.decision.detail;
    row.skip = verdict.decision.code;
    row.state = verdict.decision.verdict == Decision::Verdict::Skip ? OccurrenceState::Explained
                                                                    : OccurrenceState::Waiting;
    return row;
}

HistoryRow historyRow(const ActiveRun& run)
{
    HistoryRow row = historyRow(run.occurrence);
    row.state = OccurrenceState::Started;
    row.run = run.run;
    row.runState = run.state;
    row.startedAt = run.startedAt;
    row.attempts = run.attempt;
    row.path = run.path;
    return row;
}

HistoryRow historyRow(const ActiveRun& run, const AttemptEnd& end)
{
    HistoryRow row = historyRow(run);
    row.state = OccurrenceState::Ran;
    row.runState = end.outcome.state;
    row.endedAt = end.at;
    row.code = end.outcome.code;
    row.message = end.outcome.message;
    row.counters = end.outcome.counters;
    row.session = end.outcome.session;
    row.undoable = run.definition->danger == DangerLevel::Data && end.outcome.counters.written > 0 &&
                   run.occurrence.kind != TriggerKind::Shadow;
    return row;
}

} // namespace ic
