// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/CorporateAction.h"
#include "core/simulated/DayRow.h"

#include <vector>

namespace ic {

/// Walks one market forward, session by session. Not thread-safe; MarketPath calls it under its lock.
class PathGenerator
{
public:
    virtual ~PathGenerator() = default;
    virtual int names() const = 0;
    virtual int indices() const = 0;
    /// Fills the rows of the next session; `date` ascends from call to call.
    virtual void step(TradingDate date, DayRow* rows, IndexRow* indices) = 0;
    /// What changed the footing of prices so far, by ex-date.
    virtual const std::vector<CorporateAction>& actions() const = 0;
};

} // namespace ic
