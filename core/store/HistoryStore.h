// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Decision.h"
#include "core/domain/Rows.h"

#include <QVector>

namespace ic {

class Connection;

/// The ledger as the outside reads it: pages of history, one run, its trace, counts. Read tasks only.
class HistoryStore
{
public:
    static Result<HistoryPage> page(Connection& connection, const HistoryQuery& query);
    static Result<HistoryRow> byOccurrence(Connection& connection, OccurrenceId id);
    static Result<RunDetail> runDetail(Connection& connection, RunId run);
    struct Trace
    {
        Instant at;
        QString verdict;
        QVector<DecisionFactor> factors;
    };
    static Result<QVector<Trace>> traces(Connection& connection, OccurrenceId id);
    static Result<QVector<DurationPoint>> durations(Connection& connection, const JobId& job, int maxPoints);
    /// Counts of [from, to) and whether anything planned before `overdueBefore` is still open without a run.
    static Result<LedgerCounts> counts(Connection& connection, Instant from, Instant to,
                                       Instant overdueBefore);
};

} // namespace ic
