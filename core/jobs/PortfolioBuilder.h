// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/market/PositionSizing.h"

namespace ic {

/// Turns sized names into the day's list, jobs.md 11.1: entry band +-1 %, stop of the sizing, targets two and
/// three times the risk, all on tick; the expected return is net of the round trip. Pure functions, any
/// thread.
class PortfolioBuilder
{
public:
    /// Fills items (at most `maxItems` of the chosen) and rejections of `sheet`; every name of `sized` ends
    /// in one of the two. `table` is the one the names were sized from.
    static void fill(PortfolioSheet& sheet, const std::vector<SizedName>& sized, const BarPanel& panel,
                     const FactorTable& table, const TradingCosts& costs, int maxItems);
};

} // namespace ic
