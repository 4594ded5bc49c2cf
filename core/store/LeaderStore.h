// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/Result.h"

#include <QString>

namespace ic {

class Connection;

/// The leader row: who owns the workspace, under which term. Functions run inside a Store task.
class LeaderStore
{
public:
    /// Raises the term and takes the workspace for `holder`; answers the new term.
    static Result<qint64> take(Connection& connection, const QString& holder, Instant now);
    /// NOT_LEADER; `holder`: who leads, when that is known.
    static Error notLeader(const QString& holder);
    /// NOT_LEADER once another process has raised the term.
    static Result<void> check(Connection& connection, qint64 epoch);
    static Result<void> heartbeat(Connection& connection, qint64 epoch, Instant now);
    /// The latest instant the ledger has seen; 0 for a new one.
    static Result<Instant> latestInstant(Connection& connection);
    struct Row
    {
        qint64 epoch = 0;
        QString holder;
        Instant since;
        Instant heartbeat;
    };
    static Result<std::optional<Row>> current(Connection& connection);
};

} // namespace ic
