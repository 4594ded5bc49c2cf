// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/FactorDecayPanel.h"

#include "ui/governance/FactorGradeDelegate.h"
#include "ui/logs/EmptyNote.h"
#include "ui/research/ResearchTable.h"
#include "ui/research/ResearchText.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>

namespace ic {

using namespace Qt::StringLiterals;

FactorDecayPanel::FactorDecayPanel(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_grades(context)
    , m_sortedGrades(m_grades)
    , m_history(context)
    , m_sortedHistory(m_history)
{
    setObjectName(u"factorDecayPanel"_s);
    build();
    retranslate();
}

void FactorDecayPanel::build()
{
    m_table = new ResearchTable(u"factorTable"_s, m_context.theme, this);
    m_table->adopt(m_sortedGrades, {u"Market"_s,
                                    u"Volatility breakout"_s,
                                    u"Grade"_s,
                                    u"+0.0000"_s,
                                    u"+88.88"_s,
                                    u"Spread, %"_s,
                                    u"8,888"_s,
                                    u"Degraded       "_s,
                                    {}});
    m_table->setItemDelegate(new FactorGradeDelegate(*m_table, m_context.theme));
    m_table->setSelectionMode(QTableView::SingleSelection);
    auto* below = new QWidget(this);
    m_title = new QLabel(below);
    m_title->setObjectName(u"factorHistoryTitle"_s);
    m_title->setFont(m_context.theme.boldFont());
    m_title->setContentsMargins(Theme::kBetween, Theme::kBetween, Theme::kBetween, Theme::kInside);
    m_historyTable = new ResearchTable(u"factorHistoryTable"_s, m_context.theme, below);
    m_historyTable->adopt(m_sortedHistory, {u"2026-11-01 02:30"_s,
                                            u"2026-08-01 – 2026-10-31"_s,
                                            u"Grade"_s,
                                            u"+0.0000"_s,
                                            u"+88.88"_s,
                                            u"Spread, %"_s,
                                            u"8,888"_s,
                                            {}});
    m_historyTable->sortByColumn(FactorHistoryModel::At, Qt::DescendingOrder);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_historyTable, 1);
    m_down = new QSplitter(Qt::Vertical, this);
    m_down->setObjectName(u"factorDown"_s);
    m_down->addWidget(m_table);
    m_down->addWidget(below);
    m_down->setChildrenCollapsible(false);
    m_down->setHandleWidth(1);
    m_down->setSizes({380, 220});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_down);
    m_empty = new EmptyNote(this);
    connect(m_table, &ResearchTable::rowChosen, this, &FactorDecayPanel::showHistory);
    connect(m_empty, &EmptyNote::actionClicked, this, &FactorDecayPanel::jobRequested);
}

void FactorDecayPanel::retranslate()
{
    m_table->setAccessibleName(tr("Latest grade of each factor"));
    m_historyTable->setAccessibleName(tr("Grades of the chosen factor over time"));
    setEmptyText(m_next);
    showHistory();
}

void FactorDecayPanel::setEmptyText(const QString& next)
{
    m_next = next;
    m_empty->setTexts(
        tr("No factor was graded yet"),
        tr("The factor decay check fills this page: it compares the scores of every session with "
           "what the names did in the five sessions after. %1")
            .arg(next),
        tr("Show the job, to run it now"));
}

void FactorDecayPanel::recall(UiState& state)
{
    state.restore(*m_down);
    m_down->setHandleWidth(1);
    for (const ResearchTable* table : {m_table, m_historyTable})
        state.restore(*table->horizontalHeader());
}

void FactorDecayPanel::remember(UiState& state) const
{
    state.save(*m_down);
    for (const ResearchTable* table : {m_table, m_historyTable})
        state.save(*table->horizontalHeader());
}

void FactorDecayPanel::setRows(const QVector<FactorGradeRow>& rows)
{
    m_grades.update(FactorSummary::of(rows));
    m_empty->setVisible(rows.isEmpty());
    m_down->setVisible(!rows.isEmpty());
    if (!m_table->currentIndex().isValid())
        m_table->choose(m_sortedGrades.index(0, 0));
    showHistory();
}

void FactorDecayPanel::showHistory()
{
    const QModelIndex index = m_sortedGrades.mapToSource(m_table->currentIndex());
    if (!index.isValid())
        return;
    const FactorSummary& factor = m_grades.row(index.row());
    m_title->setText(
        tr("%1 %2: grades over time")
            .arg(ResearchText::market(factor.latest.market), ResearchText::factor(factor.latest.factor)));
    if (std::exchange(m_chosen, m_grades.keyOf(index.row())) == m_chosen)
        m_history.update(factor.history);
    else
        m_history.replace(factor.history);
}

} // namespace ic
