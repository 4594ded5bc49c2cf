// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"

namespace ic {

class Connection;

/// Backtests with their equity curves and trades. Functions of one connection, on its thread, inside its
/// transaction.
class BacktestStore
{
public:
    /// Answers the id; that of `detail` is not looked at.
    static Result<qint64> add(Connection& connection, const BacktestDetail& detail);
    /// Newest first, without curves and trades.
    static Result<QVector<BacktestRow>> newest(Connection& connection, int limit);
    /// NO_BACKTEST when there is none of that id.
    static Result<BacktestDetail> get(Connection& connection, qint64 id);
    /// NO_BACKTEST likewise. Governance keeps its verdict and forgets the id.
    static Result<void> remove(Connection& connection, qint64 id);
};

} // namespace ic
