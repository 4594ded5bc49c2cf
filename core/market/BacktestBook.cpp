// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BacktestBook.h"

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Field = BarPanel::Field;

bool byExit(const BacktestTrade& a, const BacktestTrade& b)
{
    return std::tie(a.exitDate, a.symbol, a.entryDate) < std::tie(b.exitDate, b.symbol, b.entryDate);
}

} // namespace

BacktestBook::BacktestBook(const BarPanel& panel, const TradingCosts& costs, double cash)
    : m_panel(panel), m_costs(costs), m_cash(cash)
{}

double BacktestBook::equity() const
{
    double sum = m_cash;
    for (const Position& position : m_positions)
        sum += position.units * position.lastClose;
    return sum;
}

bool BacktestBook::holds(int symbol) const
{
    return std::ranges::find(m_positions, symbol, &Position::symbol) != m_positions.end();
}

qint64 BacktestBook::affordable(double publishedPrice) const
{
    auto shares = qint64(m_costs.affordable(m_cash, publishedPrice));
    const auto cost = [&] { return double(shares) * publishedPrice; };
    while (shares > 0 && cost() + m_costs.buy(cost()) > m_cash) // the division may have rounded up
        --shares;
    return shares;
}

BacktestBook::Position& BacktestBook::buy(int symbol, int session, double panelPrice, qint64 quantity)
{
    const double value = double(quantity) * published(panelPrice, symbol, session);
    const double friction = m_costs.buy(value);
    m_cash -= value + friction;
    return m_positions.emplace_back(
        Position{.symbol = symbol,
                 .entrySession = session,
                 .quantity = quantity,
                 .units = double(quantity) / m_panel.at(Field::Footing, symbol, session),
                 .entry = panelPrice,
                 .friction = friction,
                 .trailingHigh = panelPrice,
                 .lastClose = panelPrice});
}

void BacktestBook::sell(size_t position, int session, double panelPrice, const QString& reason)
{
    const Position& sold = m_positions[position];
    const double value = sold.units * panelPrice;
    const double shares = sold.units * m_panel.at(Field::Footing, sold.symbol, session);
    const double friction = m_costs.sell(value, shares);
    m_cash += value - friction;
    m_closed.append(trade(sold, session, panelPrice, friction, reason));
    m_positions.erase(m_positions.begin() + qsizetype(position));
}

void BacktestBook::mark(int session)
{
    for (Position& position : m_positions) {
        const double close = m_panel.at(Field::Close, position.symbol, session);
        if (std::isnan(close)) {
            ++position.unseen;
            continue;
        }
        position.unseen = 0;
        position.lastClose = close;
    }
}

QVector<BacktestTrade> BacktestBook::trades(int session) const
{
    QVector<BacktestTrade> all = m_closed;
    for (const Position& position : m_positions)
        all.append(trade(position, session, position.lastClose, 0, u"OPEN"_s));
    std::ranges::stable_sort(all, byExit);
    return all;
}

std::vector<double> BacktestBook::closedProfits() const
{
    std::vector<double> profits;
    std::ranges::transform(m_closed, std::back_inserter(profits), &BacktestTrade::profit);
    return profits;
}

BacktestTrade BacktestBook::trade(const Position& position, int session, double panelPrice,
                                  double exitFriction, const QString& reason) const
{
    const double cost = position.units * position.entry;
    const double friction = position.friction + exitFriction;
    const double profit = position.units * panelPrice - cost - friction;
    return {.symbol = m_panel.symbol(position.symbol).code,
            .entryDate = m_panel.dates()[size_t(position.entrySession)],
            .exitDate = m_panel.dates()[size_t(session)],
            .entryPrice = published(position.entry, position.symbol, position.entrySession),
            .exitPrice = published(panelPrice, position.symbol, session),
            .quantity = position.quantity,
            .profit = profit,
            .profitPct = profit * 100 / cost,
            .friction = friction,
            .reason = reason};
}

double BacktestBook::published(double panelPrice, int symbol, int session) const
{
    return panelPrice / m_panel.at(Field::Footing, symbol, session);
}

} // namespace ic
