// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/EquityPanel.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/EquityChart.h"
#include "ui/charts/RangeBar.h"
#include "ui/shell/QuietCellDelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

EquityPanel::EquityPanel(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"equityPanel"_s);
    build();
    retranslate();
}

void EquityPanel::build()
{
    m_legend = new ChartLegend(m_theme, this);
    m_ranges = new RangeBar(RangeBar::All, this);
    m_asTable = new QToolButton(this);
    m_asTable->setObjectName(u"equityAsTable"_s);
    m_asTable->setCheckable(true);
    m_chart = new EquityChart(m_theme, this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"equityTable"_s);
    m_table->setModel(&m_numbers);
    makeQuiet(*m_table, m_theme);
    m_table->horizontalHeader()->setObjectName(u"equityHeader"_s);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(72);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    tools->setSpacing(Theme::kBetween);
    tools->addStretch();
    tools->addWidget(m_ranges);
    tools->addWidget(m_asTable);
    auto* names = new QHBoxLayout; // on a line of its own: beside the ranges they would be cut
    names->setContentsMargins(Theme::kBetween, 0, Theme::kBetween, Theme::kInside);
    names->addWidget(m_legend, 1);
    names->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addLayout(names);
    column->addWidget(m_stack, 1);
    connect(m_ranges, &RangeBar::rangeChosen, this,
            [this] { m_chart->showLast(m_ranges->sessionsOf(m_chart->sessions())); });
    connect(m_asTable, &QToolButton::toggled, this, &EquityPanel::showTable);
}

void EquityPanel::setLines(const QString& subject, const QVector<QDate>& sessions,
                           const QVector<EquityLine>& lines, const QString& unit, bool keepRange)
{
    QVector<ChartLegend::Line> names;
    for (const EquityLine& line : lines)
        names.append({line.name, line.tone, line.style});
    m_legend->setLines(names);
    m_subject = subject;
    m_numbers.setLines(sessions, lines);
    m_chart->setLines(sessions, lines, unit, keepRange);
    if (!keepRange)
        m_chart->showLast(m_ranges->sessionsOf(sessions));
    retranslate();
}

void EquityPanel::showTable(bool shown)
{
    m_asTable->setChecked(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_chart);
}

void EquityPanel::retranslate()
{
    m_asTable->setText(tr("Table"));
    m_asTable->setShortcut(Qt::Key_T);
    m_asTable->setToolTip(tr("The same numbers as a table (T)"));
    m_chart->setAccessibleName(
        tr("Equity and drawdown of %1; the table button shows the same numbers").arg(m_subject));
    m_table->setAccessibleName(tr("Equity and drawdown of %1").arg(m_subject));
    m_numbers.refreshLook();
}

} // namespace ic
