// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulated/MarketRegime.h"
#include "core/simulated/SimulatedInstrument.h"

#include <array>

namespace ic {

/// What all names of a market share on one day.
struct MarketFactors
{
    double common = 0;
    std::array<double, SimulatedInstrument::kSectors> sectors{};
    double activity = 1;

    /// Factors of `market` on `date`. `worldDate` is the day whose world news it trades on: the same day in
    /// the US, the session before in Korea, which opens first. `regime` has been advanced to `date`.
    static MarketFactors of(quint64 seed, Market market, TradingDate date, TradingDate worldDate,
                            const MarketRegime& regime);
};

} // namespace ic
