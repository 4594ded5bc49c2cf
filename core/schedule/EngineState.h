// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "core/domain/Occurrence.h"
#include "core/domain/Progress.h"
#include "core/domain/Rows.h"
#include "core/time/CronSchedule.h"

#include <QHash>
#include <QMap>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace ic {

/// Orders open occurrences: by instant, then by the declared order inside it.
struct DueKey
{
    Instant plannedAt;
    int groupOrder = 0;
    OccurrenceId id;
    friend bool operator<(const DueKey& a, const DueKey& b)
    {
        return std::tie(a.plannedAt, a.groupOrder, a.id) < std::tie(b.plannedAt, b.groupOrder, b.id);
    }
};

/// A run that has not ended.
struct ActiveRun
{
    RunId run;
    Occurrence occurrence;
    std::shared_ptr<const JobDefinition> definition;
    QString path;
    Phrase pathReason;
    int attempt = 1;
    Instant startedAt;
    RunState state = RunState::Running;
    bool cancelRequested = false;
    bool timedOut = false;
    Progress progress;
};

/// The best usable result of a job for one session.
struct UpstreamResult
{
    RunId run;
    RunState state = RunState::Succeeded;
    QString code;
};

/// What the engine keeps in memory of one job.
struct JobState
{
    std::shared_ptr<const JobDefinition> definition;
    std::optional<CronSchedule> schedule;
    std::optional<HoldInfo> hold;
    PathInfo path;
    std::set<DueKey> planned; ///< its PLANNED occurrences
    std::set<OccurrenceId> waiting;
    std::vector<RunId> active;        ///< oldest first
    int starting = 0;                 ///< claimed, not committed yet
    std::optional<RunId> unconfirmed; ///< UNKNOWN and waiting for the operator
    Instant plannedUntil;
    QVector<OutcomeMark> outcomes; ///< the last 20, oldest first
    std::optional<LastRun> last;
    QVector<qint64> durations; ///< newest first, at most 100
    QMap<TradingDate, UpstreamResult> sessions;
    std::optional<Instant> lastSuccessAt;
    QString lastAttemptCode;
};

/// The open part of the ledger and the facts the rules need, in memory. Core thread only; owned by Scheduler.
class EngineState
{
public:
    GateState gate = GateState::Active;
    QString gateReason;
    bool leader = true;
    qint64 epoch = 0;

    /// Adds or replaces a definition; its run-time facts stay.
    JobState& setDefinition(const JobDefinition& definition);
    JobState* job(const JobId& id);
    const JobState* job(const JobId& id) const;
    const std::vector<JobId>& jobIds() const { return m_order; }

    void addPlanned(const Occurrence& occurrence);
    void removePlanned(const JobId& job, const DueKey& key);
    /// Takes every planned occurrence due at or before `now`, in order.
    std::vector<Occurrence> takeDue(Instant now);
    std::optional<Instant> nextDue() const;
    const Occurrence* planned(const DueKey& key) const;
    /// A planned occurrence to be changed in place.
    Occurrence* planned(const DueKey& key);
    const std::map<DueKey, Occurrence>& allPlanned() const { return m_planned; }
    DueKey keyOf(const Occurrence& occurrence) const;

    void addWaiting(const Occurrence& occurrence);
    void removeWaiting(const Occurrence& occurrence);
    std::vector<Occurrence> waiting() const;

    void addStarting(const Occurrence& occurrence);
    void removeStarting(const Occurrence& occurrence);
    void addActive(const ActiveRun& run);
    void removeActive(RunId run);
    ActiveRun* active(RunId run);
    const std::map<RunId, ActiveRun>& allActive() const { return m_active; }

    /// A job holding `mutex` now.
    std::optional<JobId> mutexHolder(const QString& mutex) const;
    /// A job of the same instant and group with a lower order that has not ended.
    std::optional<JobId> groupBlocker(const Occurrence& occurrence) const;

private:
    bool goesFirst(const Occurrence& other, const Occurrence& occurrence,
                   const JobDefinition& definition) const;

    std::vector<JobId> m_order;
    QHash<JobId, std::shared_ptr<JobState>> m_jobs;
    std::map<DueKey, Occurrence> m_planned;
    std::map<OccurrenceId, Occurrence> m_waiting;
    std::map<OccurrenceId, Occurrence> m_starting;
    std::map<RunId, ActiveRun> m_active;
};

} // namespace ic
