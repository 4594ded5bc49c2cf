// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanelBuilder.h"
#include "core/market/FactorTable.h"

#include <functional>
#include <optional>

namespace ic {

/// A market made by hand, name by name, over weekdays (and any holidays given); the rows go through the real
/// builder. Prices are published ones, in units.
class HandPanel
{
public:
    struct Bar
    {
        double open = 0, high = 0, low = 0, close = 0; ///< NaN open, high, low: halted
        double turnover = 100e9;
        double marketCap = 1e12; ///< 0: none

        /// A day that opens and closes at one price and moves `range` around it.
        static Bar quiet(double price, double range);
        static Bar halted(double close);
    };
    using BarAt = std::function<std::optional<Bar>(int session)>;

    HandPanel(Market market, TradingDate first, int sessions, const QVector<TradingDate>& holidays = {});

    const std::vector<TradingDate>& dates() const { return m_dates; }
    HandPanel& add(const QString& code, const BarAt& barAt, const QString& board = {});
    /// `numerator` new shares for `denominator` old ones from that session on.
    HandPanel& split(const QString& code, int session, qint64 numerator, qint64 denominator = 1);
    /// Of the first `sessions` sessions; 0 = all.
    BarPanel build(int sessions = 0) const;

    /// A table in which every name is in the universe and the earlier symbol has the better composite; every
    /// factor is missing.
    static FactorTable tableOf(const BarPanel& panel, int session);

private:
    struct Name
    {
        QString code, board;
        BarAt barAt;
    };
    Market m_market;
    std::vector<TradingDate> m_dates;
    std::vector<Name> m_names;
    QVector<CorporateAction> m_actions;
};

} // namespace ic
