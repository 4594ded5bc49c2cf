// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtests/TradeModel.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ic {

class EmptyNote;

/// The trades of one backtest: sortable, filtered by a text, saved as a file. GUI thread.
class TradesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TradesPanel(UiContext& context, QWidget* parent = nullptr);

    /// `name`: suggested for the file, without its ending.
    void setTrades(const QString& name, Market market, const QVector<BacktestTradeRow>& trades);
    void focusFilter();
    void retranslate();
    void recall(UiState& state);
    void remember(UiState& state) const;

signals:
    /// nullptr when none is selected; valid until the next setTrades.
    void selected(const ic::BacktestTradeRow* trade);
    void failed(const ic::Error& error);
    void done(const QString& sentence);

private:
    void build();
    void sizeColumns();
    void applyFilter();
    void showCount();
    void exportShown();

    UiContext& m_context;
    TradeModel m_model;
    QSortFilterProxyModel m_proxy;
    QTimer m_typing;
    QString m_name;
    QLineEdit* m_text = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_export = nullptr;
    QTableView* m_table = nullptr;
    EmptyNote* m_empty = nullptr;
};

} // namespace ic
