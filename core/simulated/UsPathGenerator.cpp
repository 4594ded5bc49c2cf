// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/UsPathGenerator.h"

#include "core/simulated/DayMove.h"
#include "core/simulated/MarketFactors.h"

#include <cmath>

namespace ic {

namespace {

constexpr quint64 kNameStream = 0x5553;
constexpr double kSessionsAYear = 252;
constexpr int kRates = 6; ///< the sector of bond funds, which no sector news moves

} // namespace

UsPathGenerator::UsPathGenerator(quint64 seed, QVector<SimulatedInstrument> instruments, TradingDate start)
    : m_seed(seed), m_instruments(std::move(instruments)), m_regime(seed, start)
{
    for (qsizetype i = 0; i < m_instruments.size(); ++i) {
        const double price = m_instruments.at(i).startPrice * Price::kScale;
        m_states.push_back({keyOf(seed, kNameStream, quint64(i)), price, qint32(std::llround(price))});
    }
}

void UsPathGenerator::step(TradingDate date, DayRow* rows, IndexRow*)
{
    m_regime.advanceTo(date);
    const auto factors = MarketFactors::of(m_seed, Market::Us, date, date, m_regime);
    for (size_t i = 0; i < m_states.size(); ++i)
        rows[i] = stepName(i, date, factors);
}

DayRow UsPathGenerator::stepName(size_t i, TradingDate date, const MarketFactors& factors)
{
    const SimulatedInstrument& name = m_instruments.at(qsizetype(i));
    State& state = m_states[i];
    const CounterRandom random(keyOf(state.key, quint64(date.epochDay())));
    state.anchor *= 1 + name.growth / kSessionsAYear;
    const double sector =
        name.sector == kRates ? 0 : factors.sectors[size_t(name.sector)] * std::abs(name.beta);
    const DayMove move =
        drawMove(random, {name.beta * factors.common + sector, name.volatility * factors.activity,
                          pullTowards(state.anchor, state.close)});
    DayRow row{.base = state.close, .shares = name.shares};
    placePrices(row, move, PriceGrid::fine(row.base));
    row.volume = drawVolume(random, row.shares, name.turnoverRate, move, factors.activity);
    state.close = row.close;
    return row;
}

} // namespace ic
