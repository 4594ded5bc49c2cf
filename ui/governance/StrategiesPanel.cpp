// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/StrategiesPanel.h"

#include "ui/governance/CheckChart.h"
#include "ui/governance/VerdictView.h"
#include "ui/logs/EmptyNote.h"
#include "ui/research/ResearchTable.h"
#include "ui/research/ResearchText.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>

namespace ic {

using namespace Qt::StringLiterals;

StrategiesPanel::StrategiesPanel(UiContext& context, const VerdictLimits& limits, QWidget* parent)
    : QWidget(parent), m_context(context), m_verdicts(context, limits), m_checks(context), m_sorted(m_checks)
{
    setObjectName(u"strategiesPanel"_s);
    m_matrix = new VerdictView(m_verdicts, context.theme, this);
    m_chart = new CheckChart(context.theme, limits, this);
    build();
    retranslate();
    choose(m_market, m_strategy);
}

void StrategiesPanel::build()
{
    m_below = new QWidget(this);
    m_title = new QLabel(m_below);
    m_title->setObjectName(u"checksTitle"_s);
    m_title->setFont(m_context.theme.boldFont());
    m_title->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    m_table = new ResearchTable(u"checkTable"_s, m_context.theme, m_below);
    m_table->adopt(m_sorted, {u"2026-11-01 02:00"_s,
                              u"Too little data      "_s,
                              u"-88.88"_s,
                              u"Sharpe"_s,
                              u"Return, %"_s,
                              u"Index, %"_s,
                              u"Wins, %"_s,
                              u"Profit factor"_s,
                              u"Trades"_s,
                              {},
                              u"Backtest"_s});
    m_table->setExpendable({CheckModel::Benchmark, CheckModel::WinRate, CheckModel::ProfitFactor,
                            CheckModel::Trades, CheckModel::Return});
    m_table->sortByColumn(CheckModel::At, Qt::DescendingOrder);
    m_across = new QSplitter(Qt::Horizontal, m_below);
    m_across->setObjectName(u"checksAcross"_s);
    m_across->addWidget(m_chart);
    m_across->addWidget(m_table);
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(1);
    m_across->setSizes({400, 800});
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_title);
    below->addWidget(m_across, 1);
    m_never = new EmptyNote(m_below);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kInside);
    column->addWidget(m_matrix);
    column->addWidget(m_below, 1);
    m_empty = new EmptyNote(this);
    connect(m_matrix, &VerdictView::chosen, this, &StrategiesPanel::choose);
    connect(m_table, &ResearchTable::inspectRequested, this, &StrategiesPanel::openBacktest);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == CheckModel::Backtest)
            openBacktest();
    });
    connect(m_table, &ResearchTable::rowChosen, this, [this](int row) {
        const int check = row < 0 ? -1 : m_sorted.mapToSource(m_sorted.index(row, 0)).row();
        m_chart->setCursor(check < 0 ? -1 : m_checks.rowCount() - 1 - check);
    });
    connect(m_empty, &EmptyNote::actionClicked, this, &StrategiesPanel::jobRequested);
}

void StrategiesPanel::retranslate()
{
    const QString subject = ResearchText::market(m_market) + u' ' + ResearchText::strategy(m_strategy);
    m_title->setText(tr("%1: checks over time").arg(subject));
    m_matrix->setAccessibleName(tr("Latest verdict of each strategy"));
    m_chart->setAccessibleName(
        tr("Sharpe ratio and drawdown of %1 by check; the table beside it has the same numbers")
            .arg(subject));
    m_table->setAccessibleName(tr("Checks of %1").arg(subject));
    m_never->setTexts(tr("%1 was not checked yet").arg(subject),
                      tr("The next check has it when it has enough bars."));
    setEmptyText(m_next);
}

void StrategiesPanel::setEmptyText(const QString& next)
{
    m_next = next;
    m_empty->setTexts(
        tr("No strategy was checked yet"),
        tr("The strategy governance check fills this page: it backtests every strategy over the "
           "last twelve months and judges the result. %1")
            .arg(next),
        tr("Show the job, to run it now"));
}

void StrategiesPanel::recall(UiState& state)
{
    state.restore(*m_across);
    m_across->setHandleWidth(1);
    state.restore(*m_table->horizontalHeader());
}

void StrategiesPanel::remember(UiState& state) const
{
    state.save(*m_across);
    state.save(*m_table->horizontalHeader());
}

void StrategiesPanel::setRows(const QVector<GovernanceRow>& rows)
{
    m_verdicts.setRows(rows);
    m_empty->setVisible(rows.isEmpty());
    m_matrix->setVisible(!rows.isEmpty());
    m_below->setVisible(!rows.isEmpty());
    showChecks();
}

void StrategiesPanel::choose(Market market, Strategy strategy)
{
    const bool same = m_market == market && m_strategy == strategy;
    m_market = market;
    m_strategy = strategy;
    m_matrix->choose(market, strategy);
    if (!same)
        retranslate();
    showChecks();
}

/// The same checks again leave selection and range alone.
void StrategiesPanel::showChecks()
{
    const QVector<GovernanceRow> checks = m_verdicts.checks(m_market, m_strategy);
    m_never->setVisible(checks.isEmpty());
    const auto sameId = [](const GovernanceRow& a, const GovernanceRow& b) { return a.id == b.id; };
    const bool same = std::ranges::equal(checks, m_shown, sameId);
    m_shown = checks;
    if (same)
        return;
    m_checks.setRows(checks);
    m_chart->setChecks(checks);
}

void StrategiesPanel::openBacktest()
{
    const QModelIndex index = m_sorted.mapToSource(m_table->currentIndex());
    if (index.isValid() && m_checks.row(index.row()).backtest)
        emit backtestRequested(*m_checks.row(index.row()).backtest);
}

void StrategiesPanel::focusMatrix()
{
    m_matrix->setFocus();
}

} // namespace ic
