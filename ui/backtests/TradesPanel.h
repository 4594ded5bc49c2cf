// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtests/TradeModel.h"
#include "ui/research/RawSortProxy.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ic {

class EmptyNote;
class FilterField;
class ResearchTable;

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
    void applyFilter(const QString& text);
    void showCount();
    void exportShown();

    UiContext& m_context;
    TradeModel m_model;
    RawSortProxy m_proxy;
    QString m_name;
    FilterField* m_text = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_export = nullptr;
    ResearchTable* m_table = nullptr;
    EmptyNote* m_empty = nullptr;
};

} // namespace ic
