// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/shell/UiContext.h"

#include <QAbstractTableModel>

namespace ic {

/// The trades of one backtest. GUI thread.
class TradeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Symbol,
        Name,
        EntryDate,
        EntryPrice,
        ExitDate,
        ExitPrice,
        Quantity,
        Profit,
        ProfitPct,
        Friction,
        Reason,
        ColumnCount
    };
    explicit TradeModel(UiContext& context, QObject* parent = nullptr);

    void setTrades(Market market, const QVector<BacktestTradeRow>& trades);
    const QVector<BacktestTradeRow>& trades() const { return m_trades; }
    Market market() const { return m_market; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refreshLook();
    QString text(const BacktestTradeRow& trade, Column column) const;
    static QVariant sortKey(const BacktestTradeRow& trade, Column column);
    QString spoken(const BacktestTradeRow& trade) const;

    UiContext& m_context;
    Market m_market = Market::Kr;
    QVector<BacktestTradeRow> m_trades;
};

} // namespace ic
