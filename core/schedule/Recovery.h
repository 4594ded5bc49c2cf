// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Occurrence.h"
#include "core/schedule/EngineState.h"
#include "core/store/RunStore.h"
#include "core/store/Store.h"

#include <QVector>

namespace ic {

/// Start-up is crash recovery: takes the term, ends what a dead process left running, loads the open ledger.
/// Runs once per process before anything fires; blocks its thread.
class Recovery
{
public:
    struct Loaded
    {
        qint64 epoch = 0;
        QVector<Occurrence> open; ///< PLANNED and formerly WAITING, to be decided anew
        QHash<JobId, Instant> cursors;
        QVector<RunStore::OpenRun> ended; ///< runs this recovery ended, with their new state
    };
    /// `state` must hold the definitions; it gets each job's outcomes, last run, durations, session results.
    static Result<Loaded> run(Store& store, EngineState& state, const QString& holder, Instant now);
    /// Session results of every job, read again; after an undo they change backwards.
    static Result<void> loadSessionFacts(Connection& connection, EngineState& state, Instant now);
};

/// True when a run that ended so delivers its session to the jobs that depend on it.
bool isUsableSession(RunState state, const QString& code);

} // namespace ic
