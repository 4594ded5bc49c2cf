// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/MarketFactors.h"

#include "core/simulated/CounterRandom.h"

#include <algorithm>

namespace ic {

namespace {

constexpr quint64 kWorldStream = 0x776f726c64;
constexpr quint64 kMarketStream = 0x6d61726b6574;
constexpr double kSectorVolatility = 0.0045;

double bounded(double t)
{
    return std::clamp(t, -6.0, 6.0);
}

} // namespace

MarketFactors MarketFactors::of(quint64 seed, Market market, TradingDate date, TradingDate worldDate,
                                const MarketRegime& regime)
{
    const CounterRandom world(keyOf(seed, kWorldStream, quint64(worldDate.epochDay())));
    const CounterRandom own(keyOf(seed, kMarketStream + quint64(market), quint64(date.epochDay())));
    MarketFactors factors;
    factors.activity = regime.activity();
    // 0.6 and 0.8: the squares add up to one, so the sum keeps the variance of its parts.
    factors.common =
        regime.drift() + regime.volatility() * bounded(0.6 * world.studentT(0) + 0.8 * own.studentT(0));
    for (size_t i = 0; i < factors.sectors.size(); ++i)
        factors.sectors[i] = kSectorVolatility * factors.activity * bounded(own.studentT(i + 1));
    return factors;
}

} // namespace ic
