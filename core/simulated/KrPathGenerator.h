// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulated/CounterRandom.h"
#include "core/simulated/DayMove.h"
#include "core/simulated/MarketFactors.h"
#include "core/simulated/MarketRegime.h"
#include "core/simulated/PathGenerator.h"
#include "core/simulated/SimulatedInstrument.h"

#include <array>

namespace ic {

/// The Korean market as KRX publishes it: unadjusted prices on ticks and inside limits, splits and rights
/// with their base prices, halts, listings and delistings; funds follow their baskets, indices are their
/// members.
class KrPathGenerator final : public PathGenerator
{
public:
    KrPathGenerator(quint64 seed, QVector<SimulatedInstrument> instruments, TradingDate start);
    int names() const override { return int(m_states.size()); }
    int indices() const override { return int(m_levels.size()); }
    void step(TradingDate date, DayRow* rows, IndexRow* indices) override;
    const std::vector<CorporateAction>& actions() const override { return m_actions; }

private:
    /// An event under way: trading stops, then the ex-day comes.
    struct Pending
    {
        enum class Kind { None, Split, ReverseSplit, Rights } kind = Kind::None;
        qint64 ratio = 1;  ///< shares for one, of a split
        double issued = 0; ///< new shares per old one, of rights
    };
    struct State
    {
        quint64 key = 0;
        double anchor = 0; ///< the level the price is drawn to, in won
        qint64 shares = 0;
        qint32 close = 0;
        int haltedFor = 0;   ///< sessions of halt still to come
        int sharesDueIn = 0; ///< sessions until issued shares are listed; 0 when none are due
        qint64 sharesDue = 0;
        Pending pending;
        bool isOpen = false; ///< has had its first session
    };
    /// What a basket's members add up to on one day, in won.
    struct BasketSum
    {
        double base = 0;
        double open = 0;
        double high = 0;
        double low = 0;
        double close = 0;
        double marketCap = 0;
        qint64 volume = 0;
        qint64 turnover = 0;

        void add(const DayRow& row, bool isFirstDay);
        DayMove move() const;
    };
    using Baskets = std::array<BasketSum, SimulatedInstrument::kBaskets>;

    DayRow stepStock(size_t i, TradingDate date, const MarketFactors& factors);
    DayRow stepFund(size_t i, TradingDate date, const MarketFactors& factors, const Baskets& baskets);
    DayRow tradingDay(const State& state, const SimulatedInstrument& name, const CounterRandom& random,
                      const MarketFactors& factors, qint32 base) const;
    void planEvents(State& state, const SimulatedInstrument& name, TradingDate date,
                    const CounterRandom& random);
    qint32 applyPending(State& state, const SimulatedInstrument& name, TradingDate date);
    void listIssuedShares(State& state);
    void addToBaskets(const SimulatedInstrument& name, const DayRow& row, bool isFirstDay,
                      Baskets& baskets) const;
    IndexRow stepIndex(size_t i, const Baskets& baskets);

    quint64 m_seed;
    QVector<SimulatedInstrument> m_instruments;
    std::vector<State> m_states;  ///< stocks and funds
    std::vector<qint32> m_levels; ///< index closes, in hundredths
    MarketRegime m_regime;
    TradingDate m_previous;
    std::vector<CorporateAction> m_actions;
};

} // namespace ic
