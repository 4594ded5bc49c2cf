// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/Result.h"
#include "core/store/Connection.h"

#include <QString>
#include <QVector>

namespace ic {

/// One row that breaks a promise of the ledger.
struct LedgerViolation
{
    QString check; ///< OVERDUE, STATE, STARTED_TWICE, RUN, ATTEMPTS, UNDO, TRACE, IMAGE, BARS, COVERAGE, PLAN
    QString table;
    qint64 id = 0; ///< 0: the row is missing
    QString job;
    QString what; ///< English, continues "<table> <id> ..."
    bool operator==(const LedgerViolation&) const = default;
};

struct LedgerReport
{
    static constexpr qsizetype kKept = 1000; ///< violations listed; the rest is only counted

    qint64 occurrences = 0;
    qint64 runs = 0;
    Instant settledUntil;  ///< what was due until then must be decided
    qint64 due = 0;        ///< occurrences planned until then ...
    qint64 ran = 0;        ///< ... which ran
    qint64 explained = 0;  ///< ... which never will, with a reason
    qint64 open = 0;       ///< ... which wait or run
    qint64 violations = 0; ///< all of them
    QVector<LedgerViolation> rows;

    bool intact() const { return violations == 0; }
    void add(LedgerViolation violation);
};

/// Reads a whole ledger and says which rows break its promises: planned = ran + explained, at most one start
/// an occurrence, states that fit each other, attempts that fit their runs, a plan without gaps, a trace
/// behind every decision, bars and before-images that belong to real runs. Changes nothing and trusts no
/// constraint of the schema. Works on any workspace, held or not, inside a read of the Store.
class LedgerVerifier
{
public:
    /// No rule lets a due occurrence wait longer.
    static constexpr std::chrono::hours kLongestWait{24};

    struct Options
    {
        /// Nothing runs after a clean stop: a STARTED occurrence or open run due before the last heartbeat is
        /// a violation too, and the leader has no grace. What waits is decided at the next start and stays
        /// allowed.
        bool quiescent = false;
        /// How late the leader may be with a decision; not used when quiescent.
        Millis grace{60'000};
    };
    static Result<LedgerReport> verify(Connection& connection, const Options& options);
};

} // namespace ic
