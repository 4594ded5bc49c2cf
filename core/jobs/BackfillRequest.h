// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"
#include "core/store/CheckpointStore.h"

#include <tl/expected.hpp>
#include <vector>

namespace ic {

class BarFile;

/// What a backfill was asked to do, checked against the calendar. Value.
struct BackfillRequest
{
    static constexpr int kMostYears = 5;

    BackfillKey key;                   ///< from and to as asked
    std::vector<TradingDate> sessions; ///< closed sessions in the range, ascending; never empty
    bool untilLastClosed = false;      ///< `to` lies beyond the last closed session

    /// From the parameters from, to, force, confirmLong; otherwise Failed BAD_PARAMETER, RANGE_TOO_LONG,
    /// CALENDAR_NOT_COVERED or Skipped NON_TRADING_DAY for a range without a session. With a `file`, from and
    /// to are those of its rows unless given, the sessions those it has rows of, and any length is allowed.
    static tl::expected<BackfillRequest, JobOutcome> from(const JobContext& context, Market market,
                                                          const BarFile* file = nullptr);
};

} // namespace ic
