// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <optional>
#include <span>

namespace ic {

/// The life of an occurrence, a run and the words that explain either: the one table of states, transitions
/// and codes. The database repeats it as CHECK constraints (resources/sql/migrations). Any thread.

/// One planned instant of one job. planned = ran + explained once all are terminal.
enum class OccurrenceState {
    Planned,  ///< not due yet, or due and not decided yet
    Waiting,  ///< due, decided to wait: dependency, group order, queued overlap, operator after UNKNOWN
    Started,  ///< claimed; exactly one run exists and has not ended
    Ran,      ///< terminal: its run ended
    Explained ///< terminal: will never start; a skip code says why
};

/// One start of one occurrence.
enum class RunState {
    Running,
    RetryWait, ///< an attempt failed, the next one is planned
    Succeeded,
    Partial, ///< something usable, not everything; the code says what is missing
    Skipped, ///< the job looked and had nothing to do; the code says why
    Failed,
    Cancelled,
    Interrupted, ///< the process died under a data job
    Unknown      ///< the process died under an order job: outcome must be confirmed by the operator
};

/// Why an occurrence exists.
enum class TriggerKind {
    Cron,
    Manual,
    Retry,    ///< planned re-try, e.g. not published yet
    Recovery, ///< re-run of an interrupted data run
    Undo,     ///< restores what a former run overwrote
    Shadow    ///< fetches through both paths, compares, writes nothing
};

/// Why an occurrence did not start. Stored as the upper-case text of toText().
enum class SkipCode {
    NonTradingDay,
    Held,
    SkippedByOperator,
    Overlap,
    Misfire,
    Dependency,
    Gate,
    NotLeader,
    NotImplemented,
    Superseded,     ///< the definition changed before it was due
    Disabled,       ///< the definition is bad or switched off
    OutcomeUnknown, ///< a former run of the job is UNKNOWN and not confirmed yet
    Stopped         ///< the scheduler was stopped by an operator while it was due
};

QString toText(OccurrenceState state); ///< "PLANNED" ...
QString toText(RunState state);        ///< "SUCCEEDED" ...
QString toText(TriggerKind kind);      ///< "CRON" ...
QString toText(SkipCode code);         ///< "NON_TRADING_DAY" ...
std::optional<OccurrenceState> occurrenceStateFromText(QStringView text);
std::optional<RunState> runStateFromText(QStringView text);
std::optional<TriggerKind> triggerKindFromText(QStringView text);
std::optional<SkipCode> skipCodeFromText(QStringView text);

std::span<const OccurrenceState> allOccurrenceStates();
std::span<const RunState> allRunStates();
std::span<const TriggerKind> allTriggerKinds();
std::span<const SkipCode> allSkipCodes();

bool isTerminal(OccurrenceState state);
bool isTerminal(RunState state);
bool canMove(OccurrenceState from, OccurrenceState to);
bool canMove(RunState from, RunState to);

} // namespace ic

Q_DECLARE_METATYPE(ic::RunState)
Q_DECLARE_METATYPE(ic::OccurrenceState)
