// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/TradingDate.h"

namespace ic {

/// The weather of the simulated world, one chain over civil days that both markets live under: calm, trending
/// up, or stressed. A Markov chain walked forward from its start; copying it copies the place it has reached.
class MarketRegime
{
public:
    enum class State { Calm, Trend, Stress };

    MarketRegime(quint64 seed, TradingDate start) : m_seed(seed), m_day(start.epochDay()) {}
    /// Walks to `date`, which is not before the last one.
    void advanceTo(TradingDate date);
    State state() const { return m_state; }
    /// Drift and standard deviation of the common factor per session, as fractions.
    double drift() const;
    double volatility() const;
    /// By how much names move on their own, and trade, relative to calm days.
    double activity() const;

private:
    quint64 m_seed;
    qint32 m_day;
    State m_state = State::Calm;
};

} // namespace ic
