// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/RoboTargets.h"

#include <map>

namespace ic {

/// Cash and whole shares of the robo sleeve in a backtest. Lives with one run, on one thread. Positions count
/// in units of the panel's footing, so that a split changes nothing.
class RoboSleeve
{
public:
    struct Trade
    {
        double traded = 0; ///< value bought and sold
        double costs = 0;
    };

    RoboSleeve(const BarPanel& panel, const RoboConfig& config, double cash);

    double cash() const { return m_cash; }
    /// Cash and positions at the last closes up to the marked session.
    double equity() const;
    /// Symbol -> share of equity, of what is held.
    QHash<QString, double> weights() const;
    void mark(int session);
    /// Trades towards the plan at the prices of one session (Field::Close or Field::Open).
    Trade rebalance(const RoboPlan& plan, int session, BarPanel::Field priceField);

private:
    struct Holding
    {
        double units = 0;
        double lastPrice = 0; ///< panel
    };
    QHash<QString, double> values() const;
    void reprice(int session, BarPanel::Field priceField);
    void sell(int symbol, double value, int session, Trade& trade);
    void buy(int symbol, double value, int session, Trade& trade);
    double published(int symbol, int session) const;

    const BarPanel& m_panel;
    const RoboConfig& m_config;
    double m_cash;
    std::map<int, Holding> m_holdings; ///< by symbol index, so that the order of trades is fixed
};

} // namespace ic
