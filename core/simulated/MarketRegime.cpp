// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/MarketRegime.h"

#include "core/simulated/CounterRandom.h"

namespace ic {

namespace {

constexpr quint64 kRegimeStream = 0x7265676d;

/// Chances per civil day of leaving for one of the other two states.
struct Leaving
{
    double toCalm;
    double toTrend;
    double toStress;
};
constexpr Leaving kLeaving[] = {{0, 0.012, 0.003}, {0.018, 0, 0.006}, {0.035, 0.008, 0}};

constexpr double kDrift[] = {0.0002, 0.0014, -0.0022};
constexpr double kVolatility[] = {0.0065, 0.0085, 0.0205};
constexpr double kActivity[] = {1.0, 1.15, 1.6};

MarketRegime::State after(MarketRegime::State state, double u)
{
    using State = MarketRegime::State;
    const Leaving& leaving = kLeaving[int(state)];
    if (u < leaving.toCalm)
        return State::Calm;
    u -= leaving.toCalm;
    if (u < leaving.toTrend)
        return State::Trend;
    return u - leaving.toTrend < leaving.toStress ? State::Stress : state;
}

} // namespace

void MarketRegime::advanceTo(TradingDate date)
{
    for (; m_day < date.epochDay(); ++m_day)
        m_state = after(m_state, CounterRandom(keyOf(m_seed, kRegimeStream, quint64(m_day))).uniform(0));
}

double MarketRegime::drift() const
{
    return kDrift[int(m_state)];
}

double MarketRegime::volatility() const
{
    return kVolatility[int(m_state)];
}

double MarketRegime::activity() const
{
    return kActivity[int(m_state)];
}

} // namespace ic
