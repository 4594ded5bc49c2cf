// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"

namespace ic {

class Connection;

/// What executors decided, and the strategies with their counters. Functions of one connection, on its
/// thread, inside its transaction.
class DecisionStore
{
public:
    /// Replaces what the run had decided, in a former attempt, and counts each of its strategies once.
    static Result<void> replaceRun(Connection& connection, RunId run, const QVector<DecisionRow>& rows);
    /// Newest first; nullopt: of all strategies.
    static Result<QVector<DecisionRow>> newest(Connection& connection, std::optional<Strategy> strategy,
                                               int limit);
    /// By market and code; every market has each strategy.
    static Result<QVector<StrategyRow>> strategies(Connection& connection);
    /// `status`: ACTIVE, PAUSED or STOPPED. UNCHANGED when it has it already.
    static Result<void> setStatus(Connection& connection, Market market, Strategy strategy,
                                  const QString& status);
};

} // namespace ic
