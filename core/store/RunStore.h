// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "core/domain/JobOutcome.h"
#include "core/domain/Occurrence.h"
#include "core/domain/Result.h"
#include "core/domain/Rows.h"

#include <QVector>

namespace ic {

class Connection;

/// The run rows of the ledger and their attempts. Stateless; every function runs inside a Store task.
class RunStore
{
public:
    explicit RunStore(qint64 epoch) : m_epoch(epoch) {}

    /// The run of a claimed occurrence, attempt 1 started. The unique occurrence id makes a second start
    /// impossible.
    Result<RunId> start(Connection& connection, const Occurrence& occurrence, const QString& path,
                        const Phrase& pathReason, Instant at) const;
    Result<void> endAttempt(Connection& connection, RunId run, int attempt, const JobOutcome& outcome,
                            Instant at) const;
    /// RUNNING -> RETRY_WAIT after a failed attempt.
    Result<void> waitForRetry(Connection& connection, RunId run, const JobOutcome& outcome) const;
    Result<void> startAttempt(Connection& connection, RunId run, int attempt, Instant at) const;
    Result<void> end(Connection& connection, RunId run, const JobOutcome& outcome, Instant at) const;
    /// UNKNOWN -> SUCCEEDED or FAILED, by an operator.
    Result<void> confirm(Connection& connection, RunId run, bool succeeded, const QString& by,
                         const QString& reason) const;

    struct OpenRun
    {
        RunId run;
        OccurrenceId occurrence;
        JobId job;
        RunState state = RunState::Running;
        int attempts = 1;
        Instant startedAt;
        QJsonObject parameters;
        TriggerKind kind = TriggerKind::Cron;
    };
    /// RUNNING, RETRY_WAIT and UNKNOWN runs.
    static Result<QVector<OpenRun>> open(Connection& connection);
    /// The last `count` terminal occurrences of a job, oldest first.
    static Result<QVector<OutcomeMark>> outcomes(Connection& connection, const JobId& job, int count);
    static Result<std::optional<LastRun>> last(Connection& connection, const JobId& job);
    /// Durations of the last `count` successful runs, ms.
    static Result<QVector<qint64>> durations(Connection& connection, const JobId& job, int count);
    struct SessionFact
    {
        JobId job;
        TradingDate session;
        RunId run;
        RunState state = RunState::Succeeded;
        QString code;
        Instant endedAt;
    };
    /// Usable results per job and session since `from`, ascending by end.
    static Result<QVector<SessionFact>> sessionFacts(Connection& connection, TradingDate from);

private:
    qint64 m_epoch;
};

} // namespace ic
