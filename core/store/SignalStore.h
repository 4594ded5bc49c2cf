// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"
#include "core/market/BarPanel.h"
#include "core/market/FactorTable.h"

namespace ic {

class Connection;

/// Universe, signals and composite by session. Functions of one connection, on its thread, inside its
/// transaction.
class SignalStore
{
public:
    /// Replaces what the session had: a verdict for every name listed by then (UniverseFilter::listed),
    /// factors of those in the universe. `table` is of a session of `panel`; a longer panel gives the same
    /// rows.
    static Result<void> replace(Connection& connection, RunId run, Instant at, const BarPanel& panel,
                                const FactorTable& table);
    /// By symbol index of `panel`; names that were not computed have rule NoBar. NO_SIGNALS when the session
    /// has none.
    static Result<FactorTable> table(Connection& connection, const BarPanel& panel, TradingDate session);
    /// The run that computed the session; nullopt when nothing did.
    static Result<std::optional<RunId>> runOf(Connection& connection, Market market, TradingDate session);
    /// Newest first.
    static Result<QVector<TradingDate>> sessions(Connection& connection, Market market, int limit);
    /// NO_SIGNALS when the session has none.
    static Result<SignalSheet> sheet(Connection& connection, Market market, TradingDate session);
};

} // namespace ic
