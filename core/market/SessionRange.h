// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/market/BarPanel.h"

#include <functional>
#include <stop_token>

namespace ic {

/// The sessions of a panel a simulation walks through, as indices into its dates. Value, any thread.
struct SessionRange
{
    int first = 0, last = -1;

    /// Error NO_BARS when no session lies between the dates.
    static Result<SessionRange> of(const BarPanel& panel, TradingDate from, TradingDate to);
    /// Steps through every session in order and tells the progress after each. Error CANCELLED when told to
    /// stop.
    Result<void> walk(const std::function<void(int session)>& step, const std::stop_token& stop,
                      const std::function<void(int done, int total)>& progress) const;
};

} // namespace ic
