// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/domain/Result.h"
#include "core/market/CorporateAction.h"

#include <QVector>

namespace ic {

class Connection;

/// Splits, reverse splits and rights. Stored bars stay as published; series are adjusted when they are read,
/// so nothing is destroyed and an undone detection leaves no trace. Functions of one connection, on its
/// thread.
class CorporateActionStore
{
public:
    /// All events of a symbol, ascending by ex-date.
    static Result<QVector<CorporateAction>> ofSymbol(Connection& connection, Market market,
                                                     const QString& symbol);
    static Result<QVector<CorporateAction>> ofDate(Connection& connection, Market market, TradingDate exDate);
    /// Events after `after` up to `last`, ascending by ex-date, then symbol.
    static Result<QVector<CorporateAction>> between(Connection& connection, Market market, TradingDate after,
                                                    TradingDate last);
    /// Makes the events of one ex-date exactly `actions`, with before-images for `run`. Answers how many rows
    /// changed.
    static Result<int> replace(Connection& connection, RunId run, Market market, TradingDate exDate,
                               const QVector<CorporateAction>& actions, Instant at);
    /// Brings older rows onto the footing of the latest one: an event of ex-date e adjusts every unadjusted
    /// bar before e; `adjusted` says which were. Both ascending by date.
    static QVector<Bar> adjust(QVector<Bar> bars, const QVector<CorporateAction>& actions);
};

} // namespace ic
