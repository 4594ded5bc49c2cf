// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/domain/JobDefinition.h"
#include "core/domain/JobOutcome.h"
#include "core/domain/Lifecycle.h"
#include "core/domain/Phrase.h"
#include "core/domain/Progress.h"
#include "core/domain/Result.h"
#include "core/domain/TradingDate.h"

#include <QJsonObject>
#include <QString>
#include <QVector>
#include <optional>

namespace ic {

/// The rows the core shows to the outside (window, CLI, HTTP). Values, any thread. Nothing here is formatted
/// for a language: names come in both, sentences are phrases, instants are UTC.

/// An operator's hold on one job.
struct HoldInfo
{
    QString by;
    QString reason;
    Instant since;
    std::optional<Instant> until; ///< nullopt: until resumed
    bool operator==(const HoldInfo&) const = default;
};

/// Which execution path a job takes from its next run on.
struct PathInfo
{
    QStringList available;  ///< empty: the job has no choice of path
    QString active;         ///< "collector", "internal", "script", "stub"
    bool switchedOn = true; ///< the operator's switch; off = back to the internal path
    Phrase why;             ///< why this path is active ("collector-url is not set")
    int version = 0;        ///< counts switchings
    bool operator==(const PathInfo&) const = default;
};

/// One cell of the strip of past outcomes. Exactly one of run and skip is set once terminal.
struct OutcomeMark
{
    OccurrenceId occurrence;
    Instant plannedAt;
    OccurrenceState state = OccurrenceState::Planned;
    std::optional<RunState> run;
    std::optional<SkipCode> skip;
    qint64 durationMs = 0;
    bool operator==(const OutcomeMark&) const = default;
};

struct RunningInfo
{
    RunId run;
    OccurrenceId occurrence;
    Instant startedAt;
    int attempt = 1;
    RunState state = RunState::Running;
    bool cancelRequested = false;
    Progress progress;
    bool operator==(const RunningInfo&) const = default;
};

struct LastRun
{
    RunId run;
    OccurrenceId occurrence;
    RunState state = RunState::Succeeded;
    QString code;
    Phrase message;
    Instant startedAt;
    Instant endedAt;
    JobCounters counters;
    bool operator==(const LastRun&) const = default;
};

/// One row of the job matrix.
struct JobRow
{
    JobDefinition definition;
    PathInfo path;
    std::optional<HoldInfo> hold;
    std::optional<Instant>
        nextRun; ///< next planned occurrence that is not going to be skipped by hold or skip
    std::optional<OccurrenceId> nextOccurrence;
    bool skipNext = false;         ///< the next occurrence is marked to be skipped
    QVector<RunningInfo> running;  ///< newest first; usually none or one
    QVector<OccurrenceId> waiting; ///< due and waiting
    std::optional<LastRun> lastRun;
    QVector<OutcomeMark> outcomes;       ///< the last 20 terminal occurrences, oldest first
    std::optional<qint64> expectedP50Ms; ///< learned from past successful runs
    std::optional<qint64> expectedP95Ms;
    QString attention; ///< code of what needs a decision (RUN_FAILED, OUTCOME_UNKNOWN, BAD_DEFINITION,
                       ///< OVERDUE); empty = nothing
    bool operator==(const JobRow&) const = default;
};

/// One occurrence with its run, as the history lists it.
struct HistoryRow
{
    OccurrenceId occurrence;
    JobId job;
    Instant plannedAt;
    TriggerKind kind = TriggerKind::Cron;
    OccurrenceState state = OccurrenceState::Planned;
    std::optional<SkipCode> skip;
    Phrase skipDetail; ///< sentence with the facts that decided
    std::optional<RunId> run;
    std::optional<RunState> runState;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    int attempts = 0;
    QString path;
    QString code;
    Phrase message;
    JobCounters counters;
    std::optional<TradingDate> session;
    int definitionVersion = 0;
    bool undoable = false; ///< wrote data whose before-images are still there
    std::optional<RunId> undoneBy;
    bool operator==(const HistoryRow&) const = default;
};

/// Filter and page of the history; newest planned instant first.
struct HistoryQuery
{
    QVector<JobId> jobs;         ///< empty = all
    QVector<RunState> runStates; ///< empty = any
    QVector<SkipCode> skipCodes; ///< empty = any
    bool includeRan = true;
    bool includeExplained = true;
    bool includeOpen = false;               ///< planned, waiting, started
    bool hideNotBuilt = false;              ///< leaves out what is explained NOT_IMPLEMENTED
    std::optional<Instant> from, to;        ///< on the planned instant, half open
    QString text;                           ///< substring of message or code
    std::optional<Instant> beforePlannedAt; ///< paging: HistoryPage::next of the former page ...
    OccurrenceId beforeId;                  ///< ... and its id
    int limit = 200;
};

/// A place in the history: an instant and an occurrence planned for it.
struct HistoryCursor
{
    Instant plannedAt;
    OccurrenceId id;
    bool operator==(const HistoryCursor&) const = default;
};

/// One page. A filter that few rows pass may give a short one, or none at all, although there is more: a page
/// looks at a bounded number of rows, so that it always comes at once.
struct HistoryPage
{
    QVector<HistoryRow> rows;
    bool hasMore = false;
    std::optional<HistoryCursor> next; ///< when there is more: everything down to here was looked at
};

/// Today's balance of the ledger (local day of Asia/Seoul): planned = ran + explained + open.
struct LedgerCounts
{
    qint64 planned = 0; ///< every occurrence of the day
    qint64 ran = 0;
    qint64 explained = 0;
    qint64 open = 0;      ///< not due yet, waiting or started
    bool balanced = true; ///< no occurrence is overdue without an explanation
    bool operator==(const LedgerCounts&) const = default;
};

enum class WorkspaceMode { Sim, Paper, Real };
enum class GateState { Active, Reducing, Halted };

struct MarketStatus
{
    Market market = Market::Kr;
    bool open = false;
    std::optional<Instant> closesAt; ///< when open
    std::optional<Instant> opensAt;  ///< when closed: the next opening
    QString note;                    ///< "half day", "Seollal" ...
    bool operator==(const MarketStatus&) const = default;
};

struct SystemStatus
{
    WorkspaceMode mode = WorkspaceMode::Sim;
    QString workspace; ///< folder
    GateState gate = GateState::Active;
    QString gateReason;
    bool leader = true;
    qint64 leaderEpoch = 0;
    QString otherLeader; ///< who leads instead; empty as long as this process does
    bool storeHealthy = true;
    Phrase storeProblem;
    LedgerCounts today;
    QVector<MarketStatus> markets;
    int alerts = 0; ///< jobs with a non-empty attention
    bool operator==(const SystemStatus&) const = default;
};

/// Everything a late opener needs; afterwards events keep it current.
struct Snapshot
{
    quint64 eventSeq = 0;
    QVector<JobRow> jobs; ///< in catalogue order, grouped by layer
    SystemStatus status;
};

/// What changed since the former batch, by key, complete rows. A gap in the numbers means: take a snapshot.
struct EventBatch
{
    quint64 firstSeq = 0;
    quint64 lastSeq = 0;
    QVector<JobRow> jobs;
    QVector<HistoryRow> history;
    std::optional<SystemStatus> status;
    bool coverageChanged = false; ///< bars were written or undone
};

/// One factor of an explanation, in the order the engine looked at it.
struct WhyFactor
{
    QString rule;    ///< LEADER, GATE, DEFINITION, CALENDAR, HOLD, SKIP, MISFIRE, OVERLAP, DEPENDENCY, GROUP,
                     ///< MUTEX, PATH, START, OUTCOME
    QString verdict; ///< PASS, WAIT, SKIP, START, INFO
    QJsonObject facts;
    Phrase sentence; ///< in the language the caller asked for, what a run said as a phrase
    QString control; ///< what changes it: hold, definition, gate, calendar, path, settings; empty = nothing
};

struct WhyReport
{
    HistoryRow occurrence;
    Phrase headline; ///< one sentence, in the language asked for
    QVector<WhyFactor> factors;
    bool predicted = false; ///< true: the future, evaluated on a virtual clock
};

/// One instant of an edit preview.
struct PreviewInstant
{
    Instant at;
    bool inOld = false;
    bool inNew = false;
    bool tradingDay = true;    ///< of the job's market, when it has one
    QVector<JobId> collisions; ///< other jobs at the same instant
    bool dstDiffers = false;   ///< Spring and Once disagree here
};

struct EditPreview
{
    QVector<PreviewInstant> instants; ///< merged, ascending, at least 10 of each side where they exist
    bool neverFires = false;
    QString sentenceEn, sentenceKo;
    std::optional<Error> error; ///< the draft does not parse
    int errorField = -1;        ///< cron field 0..5, -1 = other
    int errorPosition = 0;
    QString suggestion;  ///< conversion of a recognised paste
    QString consequence; ///< "Saving fires nothing. The first run will be ..." in the language asked for
    std::optional<JobDefinition> shipped; ///< what the program brings, to go back to
};

struct DefinitionVersion
{
    JobDefinition definition;
    Instant savedAt;
    QString by;
    QString reason;
};

struct RunAttempt
{
    int attempt = 1;
    Instant startedAt;
    std::optional<Instant> endedAt;
    RunState state = RunState::Running;
    QString code;
    Phrase message;
};

struct RunDetail
{
    HistoryRow row;
    QVector<RunAttempt> attempts;
    QJsonObject parameters;
    QJsonObject details;
    Phrase next;
    Phrase pathReason; ///< why it took its path
};

struct DurationPoint
{
    RunId run;
    Instant startedAt;
    qint64 durationMs = 0;
    RunState state = RunState::Succeeded;
};

/// Coverage of one session of one market.
struct CoverageDay
{
    Market market = Market::Kr;
    TradingDate session;
    qint64 rows = 0;
    qint64 expected = 0;      ///< rows of the nearest complete session; 0 = not known
    QString state;            ///< COMPLETE, PARTIAL, MISSING, NOT_YET
    QString source;           ///< KRX, YAHOO, SIM, mixed
    std::optional<RunId> run; ///< the last run that wrote it
    bool operator==(const CoverageDay&) const = default;
};

struct InstrumentRow
{
    Market market = Market::Kr;
    QString symbol;
    QString name;
    QString board;
    TradingDate first, last;
};

} // namespace ic

Q_DECLARE_METATYPE(ic::EventBatch)
Q_DECLARE_METATYPE(ic::Snapshot)
