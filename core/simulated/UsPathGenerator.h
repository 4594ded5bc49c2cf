// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulated/MarketRegime.h"
#include "core/simulated/PathGenerator.h"
#include "core/simulated/SimulatedInstrument.h"

namespace ic {

struct MarketFactors;

/// The US market as an adjusting source delivers it: no splits, no halts, four decimals.
class UsPathGenerator final : public PathGenerator
{
public:
    UsPathGenerator(quint64 seed, QVector<SimulatedInstrument> instruments, TradingDate start);
    int names() const override { return int(m_instruments.size()); }
    int indices() const override { return 0; }
    void step(TradingDate date, DayRow* rows, IndexRow* indices) override;
    const std::vector<CorporateAction>& actions() const override { return m_actions; }

private:
    struct State
    {
        quint64 key = 0;
        double anchor = 0; ///< in ten-thousandths
        qint32 close = 0;
    };
    DayRow stepName(size_t i, TradingDate date, const MarketFactors& factors);

    quint64 m_seed;
    QVector<SimulatedInstrument> m_instruments;
    std::vector<State> m_states;
    MarketRegime m_regime;
    std::vector<CorporateAction> m_actions;
};

} // namespace ic
