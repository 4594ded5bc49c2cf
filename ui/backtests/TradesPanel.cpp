// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/TradesPanel.h"

#include "ui/backtests/TradeCsv.h"
#include "ui/charts/FigureText.h"
#include "ui/logs/EmptyNote.h"
#include "ui/research/Figures.h"
#include "ui/shell/QuietCellDelegate.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <array>
#include <chrono>

namespace ic {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TradesPanel::TradesPanel(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(context)
{
    setObjectName(u"tradesPanel"_s);
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(TradeModel::kSortRole);
    m_proxy.setFilterRole(TradeModel::kWordsRole);
    m_proxy.setFilterKeyColumn(TradeModel::Symbol);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    build();
    retranslate();
}

void TradesPanel::build()
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"tradesText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(m_context.theme.icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_text->setMaximumWidth(280);
    m_count = new QLabel(this);
    m_count->setObjectName(u"tradesCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_export = new QPushButton(m_context.theme.icon(u"export"_s), QString(), this);
    m_export->setObjectName(u"tradesExport"_s);
    m_table = new QTableView(this);
    m_table->setObjectName(u"tradesTable"_s);
    m_table->setModel(&m_proxy);
    makeQuiet(*m_table, m_context.theme);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->horizontalHeader()->setObjectName(u"tradesHeader"_s);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    sizeColumns();
    m_table->setSortingEnabled(true);
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
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &TradesPanel::applyFilter);
    connect(m_export, &QPushButton::clicked, this, &TradesPanel::exportShown);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                emit selected(index.isValid() ? &m_model.trades()[m_proxy.mapToSource(index).row()]
                                              : nullptr);
            });
}

/// From samples, once: columns that follow their content jump while somebody reads.
void TradesPanel::sizeColumns()
{
    const std::array samples{u"0059300"_s,    u"Samsung Biologics"_s, u"2026-11-23"_s, u"1,234,500"_s,
                             u"2026-11-23"_s, u"1,234,500"_s,         u"Quantity"_s,   u"+12,345,678"_s,
                             u"+888.88"_s,    u"1,234,567"_s};
    for (int column = 0; column < int(samples.size()); ++column)
        m_table->setColumnWidth(column, fontMetrics().horizontalAdvance(samples[size_t(column)]) +
                                            2 * (Theme::kInside + Theme::kBetween));
}

void TradesPanel::retranslate()
{
    m_text->setPlaceholderText(tr("Symbol, name or reason"));
    m_text->setAccessibleName(tr("Filter the trades by symbol, name or reason"));
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
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TradesPanel::applyFilter()
{
    m_proxy.setFilterFixedString(m_text->text().trimmed());
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
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(TradeCsv::text(trades)) < 0 || !target.commit())
        return emit failed({u"FILE"_s, tr("%1 could not be written: %2.").arg(file, target.errorString()),
                            tr("Choose another folder.")});
    emit done(tr("%1 trades saved to %2").arg(countText(trades.size()), QDir::toNativeSeparators(file)));
}

} // namespace ic
