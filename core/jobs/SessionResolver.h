// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"

#include <tl/expected.hpp>

namespace ic {

/// Which session a collecting run works on. Stateless, any thread.
class SessionResolver
{
public:
    /// How long after the close a session counts as collectable: US sources need half an hour.
    static Millis settling(Market market);
    /// The latest session whose close and settling time are past at `at`; nullopt outside the calendar.
    static std::optional<TradingDate> lastCollectable(const MarketCalendar& calendar, Instant at);

    /// The parameter basDt when given, else the last session collectable at the planned instant (a late start
    /// still works on the session it was planned for). Otherwise the outcome the run ends with at once:
    /// Skipped NON_TRADING_DAY for a closed day, Failed BAD_PARAMETER for a session that is not over, Failed
    /// CALENDAR_NOT_COVERED.
    static tl::expected<TradingDate, JobOutcome> resolve(const JobContext& context, Market market);
};

} // namespace ic
