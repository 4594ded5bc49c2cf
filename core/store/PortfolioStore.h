// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"

namespace ic {

class Connection;

/// Recommended portfolios by market and trading date. Functions of one connection, on its thread, inside its
/// transaction.
class PortfolioStore
{
public:
    /// Replaces the portfolio of that market and trading date with its items and rejections.
    static Result<void> replace(Connection& connection, const PortfolioSheet& sheet);
    /// Newest first.
    static Result<QVector<TradingDate>> dates(Connection& connection, Market market);
    /// NO_PORTFOLIO when there is none. Items and rejections by rank, unranked last, then by symbol.
    static Result<PortfolioSheet> get(Connection& connection, Market market, TradingDate tradingDate);
};

} // namespace ic
