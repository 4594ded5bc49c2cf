// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BacktestEngine.h"

#include <vector>

namespace ic {

/// Cash, positions and trades of a backtest. Lives with one run, on one thread.
///
/// A position counts in units of the panel's footing (shares / footing at the entry), so a split changes
/// neither its value nor its books: shares of session s are units x footing(s).
class BacktestBook
{
public:
    struct Position
    {
        int symbol = -1;
        int entrySession = 0;
        qint64 quantity = 0; ///< shares at entry
        double units = 0;
        double entry = 0;        ///< panel price
        double friction = 0;     ///< of buying
        double trailingHigh = 0; ///< panel price
        double lastClose = 0;    ///< panel price
        int unseen = 0;          ///< sessions of the market without a row of this name, up to now
        std::optional<double> priorLow;
        QString exit; ///< why it is being sold; empty while it is kept
    };

    BacktestBook(const BarPanel& panel, const TradingCosts& costs, double cash);

    double cash() const { return m_cash; }
    /// Cash and positions at their last closes.
    double equity() const;
    std::vector<Position>& positions() { return m_positions; }
    const std::vector<Position>& positions() const { return m_positions; }
    bool holds(int symbol) const;

    /// Most shares that cash pays for, costs included.
    qint64 affordable(double publishedPrice) const;
    /// Buys `quantity` shares at a panel price; the caller has asked what is affordable.
    Position& buy(int symbol, int session, double panelPrice, qint64 quantity);
    /// Sells the whole position at a panel price and takes it out of positions().
    void sell(size_t position, int session, double panelPrice, const QString& reason);
    /// Marks positions by the closes of a session the market had; counts those without a row.
    void mark(int session);

    /// Closed trades, then what is still held as OPEN at `session`; ascending by exit, then symbol, entry.
    QVector<BacktestTrade> trades(int session) const;
    std::vector<double> closedProfits() const;

private:
    BacktestTrade trade(const Position& position, int session, double panelPrice, double exitFriction,
                        const QString& reason) const;
    double published(double panelPrice, int symbol, int session) const;

    const BarPanel& m_panel;
    TradingCosts m_costs;
    double m_cash;
    std::vector<Position> m_positions; ///< in the order they were bought
    QVector<BacktestTrade> m_closed;
};

} // namespace ic
