// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/TradesPanel.h"

#include "ui/backtests/TradeCsv.h"
#include "ui/charts/FigureText.h"
#include "ui/logs/EmptyNote.h"
#include "ui/research/CsvText.h"
#include "ui/research/Figures.h"
#include "ui/research/FilterField.h"
#include "ui/research/ResearchTable.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace ic {

using namespace Qt::StringLiterals;

TradesPanel::TradesPanel(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(context), m_proxy(m_model)
{
    setObjectName(u"tradesPanel"_s);
    build();
    retranslate();
}

void TradesPanel::build()
{
    m_text = new FilterField(u"tradesText"_s, m_context.theme, this);
    m_text->setMaximumWidth(280);
    m_count = new QLabel(this);
    m_count->setObjectName(u"tradesCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_export = new QPushButton(m_context.theme.icon(u"export"_s), QString(), this);
    m_export->setObjectName(u"tradesExport"_s);
    m_table = new ResearchTable(u"tradesTable"_s, m_context.theme, this);
    m_table->adopt(m_proxy,
                   {u"0059300"_s, u"Samsung Biologics"_s, u"2026-11-23"_s, u"1,234,500"_s, u"2026-11-23"_s,
                    u"1,234,500"_s, u"Quantity"_s, u"+12,345,678"_s, u"+888.88"_s, u"Costs, KRW"_s});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setExpendable(
        {TradeModel::Friction, TradeModel::Quantity, TradeModel::ExitPrice, TradeModel::EntryPrice});
    m_table->sortByColumn(TradeModel::ExitDate, Qt::DescendingOrder);
    m_empty = new EmptyNote(m_table);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    tools->setSpacing(Theme::kBetween);
    tools->addWidget(m_text, 1);
    tools->addWidget(m_count);
    tools->addStretch(1);
    tools->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    connect(m_text, &FilterField::settled, this, &TradesPanel::applyFilter);
    connect(m_text, &FilterField::leaveToTable, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_export, &QPushButton::clicked, this, &TradesPanel::exportShown);
    connect(m_table, &ResearchTable::rowChosen, this, [this](int row) {
        emit selected(row < 0 ? nullptr
                              : &m_model.trades()[m_proxy.mapToSource(m_proxy.index(row, 0)).row()]);
    });
}

void TradesPanel::retranslate()
{
    m_text->setHint(tr("Symbol, name or reason"));
    m_export->setText(tr("Save as CSV..."));
    m_table->setAccessibleName(tr("Trades of the backtest"));
    showCount();
}

void TradesPanel::recall(UiState& state)
{
    state.restore(*m_table->horizontalHeader());
    m_table->horizontalHeader()->setSectionsClickable(true);
}

void TradesPanel::remember(UiState& state) const
{
    state.save(*m_table->horizontalHeader());
}

void TradesPanel::setTrades(const QString& name, Market market, const QVector<BacktestTradeRow>& trades)
{
    m_name = name;
    m_model.setTrades(market, trades);
    m_table->scrollToTop();
    showCount();
}

void TradesPanel::focusFilter()
{
    m_text->take();
}

void TradesPanel::applyFilter(const QString& text)
{
    m_proxy.setText(text);
    showCount();
}

void TradesPanel::showCount()
{
    double profit = 0;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        profit += m_model.trades()[m_proxy.mapToSource(m_proxy.index(row, 0)).row()].profit;
    const int decimals = m_model.market() == Market::Kr ? 0 : 2;
    m_count->setText(tr("Trades: %1, together %2 %3")
                         .arg(countText(m_proxy.rowCount()), FigureText::withSign(profit, decimals),
                              Figures::currency(m_model.market())));
    m_export->setEnabled(m_proxy.rowCount() > 0);
    if (m_model.rowCount() == 0)
        m_empty->setTexts(tr("No trades"),
                          tr("No name met the entry conditions of the strategy in this range."));
    else
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Try a part of the name or the symbol."));
    m_empty->setVisible(m_proxy.rowCount() == 0);
}

/// What is shown, in the order in which it is shown.
void TradesPanel::exportShown()
{
    const QString file = m_context.dialogs.saveFileName(this, tr("Save the trades"), m_name + u".csv"_s,
                                                        tr("CSV files (*.csv)"));
    if (file.isEmpty())
        return;
    QVector<BacktestTradeRow> trades;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        trades.append(m_model.trades()[m_proxy.mapToSource(m_proxy.index(row, 0)).row()]);
    if (const auto written = CsvText::write(file, TradeCsv::text(trades)); !written)
        return emit failed(written.error());
    emit done(tr("%1 trades saved to %2").arg(countText(trades.size()), QDir::toNativeSeparators(file)));
}

} // namespace ic
