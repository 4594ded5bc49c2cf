// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/market/BarPanel.h"

#include <memory>
#include <vector>

namespace ic {

class Connection;

/// Loads the bars of whole sessions into a panel. Function of one connection, on its thread.
class PanelLoader
{
public:
    /// `dates`: the sessions of the exchange, ascending. One walk over the primary key (market, day, symbol),
    /// which is how the rows lie in the file; symbols are found by walking a sorted list beside it. Names and
    /// boards are those of the latest row in the range that has them, else of the list of instruments.
    static Result<std::shared_ptr<const BarPanel>> load(Connection& connection, Market market,
                                                        std::vector<TradingDate> dates);
};

} // namespace ic
