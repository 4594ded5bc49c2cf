// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"
#include "core/market/CorporateAction.h"

#include <QVector>
#include <vector>

namespace ic {

/// Fills a BarPanel from rows that come in any order of symbols, dates ascending within a symbol; one forward
/// scan. Lives on the thread that builds.
class BarPanelBuilder
{
public:
    /// One row as stored: prices in ten-thousandths, kNone for NULL.
    struct Row
    {
        static constexpr qint64 kNone = std::numeric_limits<qint64>::min();
        qint32 day = 0; ///< epoch day
        qint64 open = kNone, high = kNone, low = kNone, close = kNone;
        qint64 volume = 0;
        qint64 turnover = kNone; ///< kNone: volume x close stands in
        qint64 marketCap = kNone;
        bool adjusted = false; ///< by the source: corporate actions do not touch this row
    };

    /// `dates`: the sessions of the exchange, ascending; rows of other days are left out and counted.
    BarPanelBuilder(Market market, std::vector<TradingDate> dates);

    /// Answers the handle for add(); the same code twice answers the same handle.
    int addSymbol(const QString& code, const QString& name, const QString& board);
    void add(int symbol, const Row& row);
    /// Brings the rows onto the footing of the first session, sorts symbols by code and hands the panel out.
    BarPanel build(const QVector<CorporateAction>& actions) &&;
    qint64 strayRows() const { return m_strayRows; }

private:
    BarPanel m_panel;
    std::vector<bool> m_adjustedRows; ///< parallel to the fields
    qint64 m_strayRows = 0;
};

} // namespace ic
