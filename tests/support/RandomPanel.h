// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanelBuilder.h"

#include <QString>
#include <QVector>
#include <vector>

namespace ic {

/// A market of random walks for tests and benchmarks: rows as a store would deliver them, so that a panel can
/// be built of all sessions or of the first few only. The same options give the same rows.
class RandomPanel
{
public:
    struct Options
    {
        Market market = Market::Kr;
        int symbols = 40;
        int sessions = 200;
        quint64 seed = 1;
        double gaps = 0.02;   ///< share of sessions without a row
        double halts = 0.02;  ///< share of rows without open, high and low
        double splits = 0.1;  ///< share of symbols that split or merge once
        bool listLate = true; ///< every tenth symbol begins in the middle
        bool odd = true;      ///< among them an index, a fund, a preferred share and a SPAC (KR)
        bool caps = true;     ///< rows carry a market cap
    };

    explicit RandomPanel(const Options& options);

    const std::vector<TradingDate>& dates() const { return m_dates; }
    const QVector<CorporateAction>& actions() const { return m_actions; }
    /// Of the first `sessions` sessions; a symbol without a row in them is not in it, actions are all there.
    BarPanel build(int sessions) const;
    BarPanel build() const { return build(int(m_dates.size())); }

private:
    struct Name
    {
        BarPanel::Symbol symbol;
        std::vector<BarPanelBuilder::Row> rows;
    };
    class Walk;

    Options m_options;
    std::vector<TradingDate> m_dates;
    QVector<CorporateAction> m_actions;
    std::vector<Name> m_names;
};

} // namespace ic
