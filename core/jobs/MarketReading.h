// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobOutcome.h"
#include "core/jobs/JobContext.h"
#include "core/market/BarPanel.h"
#include "core/market/UniverseFilter.h"

#include <memory>
#include <tl/expected.hpp>

namespace ic {

/// The bars a research job works on: sessions up to the last closed one, in memory. Lives in one run on its
/// pool thread. Blocks while it loads.
struct MarketReading
{
    /// Enough for 126-session momentum, SMA200 and 252-session windows.
    static constexpr int kSessions = UniverseFilter::kSessions;

    std::shared_ptr<const BarPanel> panel;
    int session = -1; ///< index of the session asked for

    TradingDate date() const { return panel->dates()[size_t(session)]; }
    /// Names with a close at the session.
    int bars() const;

    /// The latest session of `market` closed at the planned instant; an Error CALENDAR_NOT_COVERED outside
    /// the calendar.
    static Result<TradingDate> lastClosed(const JobContext& context, Market market);
    /// The `sessions` sessions up to `last`, `last` included.
    static Result<MarketReading> load(const JobContext& context, Market market, TradingDate last,
                                      int sessions = kSessions);
    /// From the session `sessions` - 1 before `first` up to `last`.
    static Result<MarketReading> loadRange(const JobContext& context, Market market, TradingDate first,
                                           TradingDate last, int sessions = kSessions);
};

} // namespace ic
