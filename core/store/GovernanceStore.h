// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"

namespace ic {

class Connection;

/// Verdicts on strategies and their halts; at most one halt of a market and strategy is active. Functions of
/// one connection, on its thread, inside its transaction.
class GovernanceStore
{
public:
    /// One verdict a run, market and strategy: a later attempt replaces it.
    static Result<void> putCheck(Connection& connection, const GovernanceRow& row);
    /// Newest first.
    static Result<QVector<GovernanceRow>> checks(Connection& connection, int limit);
    /// An active halt takes over the suggestion, and the reason unless clearing is suggested, and keeps its
    /// instant; without one, a new one is set, unless there is only clearing to suggest. `run`: the check
    /// that asks for it.
    static Result<void> putHalt(Connection& connection, const GovernanceHalt& halt, std::optional<RunId> run);
    /// Active ones first, newest first.
    static Result<QVector<GovernanceHalt>> halts(Connection& connection, bool alsoCleared);
    /// NO_HALT when none is active.
    static Result<void> clearHalt(Connection& connection, Market market, Strategy strategy,
                                  const QString& actor, const QString& reason, Instant at);
};

} // namespace ic
