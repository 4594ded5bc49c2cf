// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Result.h"

#include <QHash>
#include <QVector>
#include <optional>

namespace ic {

class Connection;

/// Reads stored bars. Functions of one connection, on its thread.
class BarReader
{
public:
    /// As published, from <= date <= to, ascending by date.
    static Result<QVector<Bar>> ofSymbol(Connection& connection, Market market, const QString& symbol,
                                         TradingDate from, TradingDate to);
    /// All rows of a session, ascending by symbol.
    static Result<QVector<Bar>> ofSession(Connection& connection, Market market, TradingDate session);
    /// Closes of a session by symbol; rows without one are left out.
    static Result<QHash<QString, Price>> closesOf(Connection& connection, Market market, TradingDate session);
    /// The sessions with rows, newest first.
    static Result<QVector<TradingDate>> sessionsBetween(Connection& connection, Market market,
                                                        TradingDate from, TradingDate to);
    /// The latest stored session before `date`; nullopt when there is none.
    static Result<std::optional<TradingDate>> sessionBefore(Connection& connection, Market market,
                                                            TradingDate date);
};

} // namespace ic
