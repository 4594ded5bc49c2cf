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
        qint32 day = 0;                                                ///< epoch day
        qint64 open = kNone, high = kNone, low = kNone, close = kNone; ///< zero or less counts as NULL
        qint64 volume = 0;
        qint64 turnover = kNone; ///< kNone: volume x close stands in
        qint64 marketCap = kNone;
        bool adjusted = false; ///< by the source: corporate actions do not touch this row
    };

    /// `dates`: the sessions of the exchange, ascending; rows of other days are left out and counted.
    BarPanelBuilder(Market market, std::vector<TradingDate> dates);

    /// Room for so many symbols, so that adding them moves nothing.
    void reserve(int symbols);
    /// Answers the handle for add(); the same code twice answers the same handle and keeps the later name and
    /// board.
    int addSymbol(const QString& code, const QString& name, const QString& board);
    /// A second row of the same day replaces the first.
    void add(int symbol, const Row& row);
    /// Brings the rows onto the footing of the first session, sorts symbols by code and hands the panel out.
    BarPanel build(const QVector<CorporateAction>& actions) &&;
    qint64 strayRows() const { return m_strayRows; }

private:
    using Field = BarPanel::Field;

    std::vector<double>& field(Field which) { return m_panel.m_fields[size_t(which)]; }
    size_t place(int symbol, int session) const;
    int sessionOf(qint32 day) const;
    void setFooting(int symbol, int exSession, double factor);
    void applyFooting(int symbol);
    void sortByCode();

    BarPanel m_panel;
    std::vector<bool> m_adjustedRows;   ///< parallel to the fields
    std::vector<qint32> m_sessionOfDay; ///< by days since the first session; -1 = none
    qint64 m_strayRows = 0;
};

} // namespace ic
