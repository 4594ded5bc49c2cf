// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/RoboSleeve.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

using Field = BarPanel::Field;

} // namespace

RoboSleeve::RoboSleeve(const BarPanel& panel, const RoboConfig& config, double cash)
    : m_panel(panel), m_config(config), m_cash(cash)
{}

double RoboSleeve::equity() const
{
    double sum = m_cash;
    for (const auto& [symbol, holding] : m_holdings)
        sum += holding.units * holding.lastPrice;
    return sum;
}

QHash<QString, double> RoboSleeve::values() const
{
    QHash<QString, double> values;
    for (const auto& [symbol, holding] : m_holdings) {
        if (holding.units > 0)
            values.insert(m_panel.symbol(symbol).code, holding.units * holding.lastPrice);
    }
    return values;
}

QHash<QString, double> RoboSleeve::weights() const
{
    QHash<QString, double> weights = values();
    for (double& value : weights)
        value /= equity();
    return weights;
}

void RoboSleeve::mark(int session)
{
    reprice(session, Field::Close);
}

void RoboSleeve::reprice(int session, Field priceField)
{
    for (auto& [symbol, holding] : m_holdings) {
        const double price = m_panel.at(priceField, symbol, session);
        if (price > 0)
            holding.lastPrice = price;
    }
}

RoboSleeve::Trade RoboSleeve::rebalance(const RoboPlan& plan, int session, Field priceField)
{
    for (const RoboTarget& target : plan.targets) {
        if (target.weight > 0)
            m_holdings.try_emplace(m_panel.symbolIndex(target.symbol));
    }
    reprice(session, priceField);
    Trade trade;
    for (const auto& [code, value] : RoboTargets::changes(plan, values(), equity(), m_config)) {
        const int symbol = m_panel.symbolIndex(code);
        if (!(m_panel.at(priceField, symbol, session) > 0))
            continue;
        if (value < 0)
            sell(symbol, -value, session, trade);
        else
            buy(symbol, value, session, trade);
    }
    std::erase_if(m_holdings, [](const auto& entry) { return entry.second.units <= 0; });
    return trade;
}

void RoboSleeve::sell(int symbol, double value, int session, Trade& trade)
{
    Holding& holding = m_holdings[symbol];
    const double footing = m_panel.at(Field::Footing, symbol, session);
    const double held = holding.units * footing;
    const bool everything = value >= holding.units * holding.lastPrice;
    const double shares = everything ? held : std::floor(value / published(symbol, session));
    if (!(shares > 0))
        return;
    const double proceeds = shares * published(symbol, session);
    const double costs = m_config.costs.sell(proceeds, shares);
    m_cash += proceeds - costs;
    holding.units = everything ? 0 : holding.units - shares / footing;
    trade.traded += proceeds;
    trade.costs += costs;
}

void RoboSleeve::buy(int symbol, double value, int session, Trade& trade)
{
    const double price = published(symbol, session);
    double shares = std::floor(std::min(value / price, m_config.costs.affordable(m_cash, price)));
    while (shares > 0 && shares * price + m_config.costs.buy(shares * price) > m_cash)
        --shares; // the division may have rounded up
    const double amount = shares * price;
    if (!(shares > 0) || amount < m_config.minOrderAmount)
        return;
    const double costs = m_config.costs.buy(amount);
    m_cash -= amount + costs;
    m_holdings[symbol].units += shares / m_panel.at(Field::Footing, symbol, session);
    trade.traded += amount;
    trade.costs += costs;
}

double RoboSleeve::published(int symbol, int session) const
{
    return m_holdings.at(symbol).lastPrice / m_panel.at(Field::Footing, symbol, session);
}

} // namespace ic
