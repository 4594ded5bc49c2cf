// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Decision.h"
#include "core/domain/JobOutcome.h"
#include "core/store/OccurrenceStore.h"
#include "core/store/RunStore.h"
#include "core/store/Store.h"

#include <QFuture>
#include <memory>
#include <vector>

namespace ic {

/// One decided occurrence, ready to be written.
struct Verdict
{
    Occurrence occurrence;
    Decision decision;
    Instant at;
    QString path;
    Phrase pathReason;
};

/// How one attempt ended, ready to be written.
struct AttemptEnd
{
    RunId run;
    Occurrence occurrence;
    int attempt = 1;
    JobOutcome outcome;
    Instant at;
    bool retries = false;
};

/// What became of a written verdict.
struct Booked
{
    RunId run;         ///< invalid where nothing started
    bool gone = false; ///< a command of this process had closed the occurrence before
};

/// The engine's transactions: each function is one write task, so one unit on disk. Stateless but for the
/// term.
class LedgerWriter
{
public:
    LedgerWriter(Store& store, qint64 epoch)
        : m_store(store), m_epoch(epoch), m_occurrences(epoch), m_runs(epoch)
    {}

    /// Explains, parks or claims each, and answers what became of it.
    QFuture<Result<QVector<Booked>>>
    writeVerdicts(std::shared_ptr<const std::vector<Verdict>> verdicts) const;
    /// What the end of one attempt plans next.
    using FollowUps = QVector<Occurrence>;
    /// Ends each attempt, and unless it retries the run and its occurrence; plans the follow-ups and answers
    /// them, in the order of the ends. All or none.
    QFuture<Result<QVector<FollowUps>>> writeEnds(std::shared_ptr<const std::vector<AttemptEnd>> ends) const;
    /// Ends a run that waits for its next attempt.
    QFuture<Result<FollowUps>> writeCancelled(const AttemptEnd& end) const;
    QFuture<Result<void>> writeNextAttempt(RunId run, int attempt, Instant at) const;
    /// New planned rows with the cursors that go with them; answers the rows that were new. A job that was
    /// edited to a later version in the meantime is left out: the edit planned it.
    QFuture<Result<QVector<Occurrence>>> writePlan(QVector<Occurrence> rows, QHash<JobId, int> versions,
                                                   Instant until) const;

    const OccurrenceStore& occurrences() const { return m_occurrences; }
    const RunStore& runs() const { return m_runs; }

private:
    Store& m_store;
    qint64 m_epoch;
    OccurrenceStore m_occurrences;
    RunStore m_runs;
};

} // namespace ic
