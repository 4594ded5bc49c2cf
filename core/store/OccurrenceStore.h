// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Decision.h"
#include "core/domain/Occurrence.h"
#include "core/domain/Result.h"

#include <QHash>
#include <QVector>

namespace ic {

class Connection;

/// The occurrence rows of the ledger. Stateless; every function runs inside a Store task, on its connection.
/// Writes carry the leader term and are refused (STALE_TERM) when a later one has taken the workspace.
class OccurrenceStore
{
public:
    explicit OccurrenceStore(qint64 epoch) : m_epoch(epoch) {}

    /// Inserts planned rows; an instant that already has its row is left alone. Answers the rows with their
    /// ids.
    Result<QVector<Occurrence>> plan(Connection& connection, QVector<Occurrence> rows) const;
    /// Like plan() for one row, moved on by whole milliseconds until its instant is free.
    Result<Occurrence> planOne(Connection& connection, Occurrence row) const;
    Result<void> explain(Connection& connection, OccurrenceId id, SkipCode code, const Phrase& detail,
                         Instant at) const;
    Result<void> markWaiting(Connection& connection, OccurrenceId id, Instant at) const;
    /// PLANNED or WAITING -> STARTED, compare-and-set; an Error NOT_CLAIMED when somebody else moved it.
    Result<void> claim(Connection& connection, OccurrenceId id, Instant at) const;
    Result<void> markRan(Connection& connection, OccurrenceId id) const;
    Result<void> requestSkip(Connection& connection, OccurrenceId id, bool requested) const;
    /// Explains SUPERSEDED every PLANNED cron row of the job after `from` whose instant is not in `keep`.
    Result<int> supersede(Connection& connection, const JobId& job, Instant from,
                          const QVector<Instant>& keep, int newVersion, Instant at) const;
    Result<void> trace(Connection& connection, OccurrenceId id, Instant at, const Decision& decision) const;

    /// Every PLANNED or WAITING row, by instant.
    static Result<QVector<Occurrence>> open(Connection& connection);
    static Result<QHash<JobId, Instant>> cursors(Connection& connection);
    /// The definition version each job was last planned by.
    static Result<QHash<JobId, int>> plannedVersions(Connection& connection);
    Result<void> setCursor(Connection& connection, const JobId& job, int version, Instant until) const;

private:
    qint64 m_epoch;
};

} // namespace ic
