// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/TradingDate.h"

#include <QHash>
#include <QString>
#include <array>
#include <limits>
#include <span>
#include <vector>

namespace ic {

/// Daily bars of one market in memory: sessions x symbols, one contiguous array of doubles a field, the
/// series of a symbol side by side (index symbol * sessions() + session). Missing is NaN. Immutable once
/// built (BarPanelBuilder), shared by const reference between threads.
///
/// Prices stand on the footing of the FIRST session: a corporate action changes the rows from its ex-date on
/// (price x numerator/denominator, volume x denominator/numerator), never older ones. So a row holds the same
/// bits whatever follows it, and nothing computed at session t can see a later action. `footing` is that
/// cumulative factor: the published price is price / footing, the published volume volume x footing. Turnover
/// and market cap are amounts and have no footing. Footing is never missing: 1 before the first row of a
/// symbol, that of the row before where a session has no row.
class BarPanel
{
public:
    enum class Field { Open, High, Low, Close, Volume, Turnover, MarketCap, Footing };
    static constexpr int kFields = 8;
    static constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

    struct Symbol
    {
        QString code;
        QString name;
        QString board; ///< as in Bar::board, of the latest row
    };

    Market market() const { return m_market; }
    int sessions() const { return int(m_dates.size()); }
    int symbols() const { return int(m_symbols.size()); }
    /// Every session of the exchange between the first and the last, ascending; also those without a row.
    const std::vector<TradingDate>& dates() const { return m_dates; }
    const Symbol& symbol(int index) const { return m_symbols[size_t(index)]; }
    /// -1 when there is none.
    int symbolIndex(const QString& code) const { return m_bySymbol.value(code, -1); }
    /// -1 when the date is not a session of the panel.
    int sessionIndex(TradingDate date) const;

    /// All sessions of one symbol.
    std::span<const double> series(Field field, int symbol) const
    {
        return {m_fields[size_t(field)].data() + size_t(symbol) * m_dates.size(), m_dates.size()};
    }
    double at(Field field, int symbol, int session) const { return series(field, symbol)[size_t(session)]; }
    /// A price as published: in the shares of that day. NaN when missing.
    double published(Field field, int symbol, int session) const
    {
        return at(field, symbol, session) / at(Field::Footing, symbol, session);
    }

private:
    friend class BarPanelBuilder;
    Market m_market = Market::Kr;
    std::vector<TradingDate> m_dates;
    std::vector<Symbol> m_symbols; ///< ascending by code
    QHash<QString, int> m_bySymbol;
    std::array<std::vector<double>, kFields> m_fields;
};

} // namespace ic
