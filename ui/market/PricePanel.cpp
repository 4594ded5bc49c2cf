// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/PricePanel.h"

#include "ui/bridge/ServiceClient.h"
#include "ui/charts/RangeBar.h"
#include "ui/logs/EmptyNote.h"
#include "ui/market/PriceChart.h"
#include "ui/shell/QuietCellDelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

PricePanel::PricePanel(UiContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"pricePanel"_s);
    build();
    retranslate();
}

void PricePanel::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"priceTitle"_s);
    m_title->setFont(m_context.theme.boldFont());
    m_sim = new QLabel(u"SIM"_s, this);
    m_sim->setObjectName(u"priceSim"_s);
    m_sim->setFrameShape(QFrame::StyledPanel);
    m_sim->setContentsMargins(Theme::kInside, 0, Theme::kInside, 0);
    m_sim->hide();
    m_ranges = new RangeBar(RangeBar::Quarter, this);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    tools->setSpacing(Theme::kInside);
    tools->addWidget(m_title);
    tools->addWidget(m_sim);
    tools->addStretch(1);
    tools->addWidget(m_ranges);
    m_asTable = new QToolButton(this);
    m_asTable->setObjectName(u"priceAsTable"_s);
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(Qt::Key_T);
    tools->addSpacing(Theme::kBetween);
    tools->addWidget(m_asTable);
    m_chart = new PriceChart(m_context.theme, this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"priceTable"_s);
    m_table->setModel(&m_bars);
    makeQuiet(*m_table, m_context.theme);
    m_table->horizontalHeader()->setObjectName(u"priceHeader"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_empty = new EmptyNote(m_stack);
    m_empty->setBackgroundRole(QPalette::Base); // axes without prices would show through
    m_empty->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
    connect(m_ranges, &RangeBar::rangeChosen, this,
            [this] { m_chart->showLast(m_ranges->sessionsOf(m_chart->sessions())); });
    connect(m_asTable, &QToolButton::toggled, this, &PricePanel::showTable);
}

void PricePanel::retranslate()
{
    m_asTable->setText(tr("Table"));
    m_asTable->setShortcut(Qt::Key_T);
    m_asTable->setToolTip(tr("The same numbers as a table (T)"));
    m_sim->setToolTip(tr("Prices of the simulated market, not of an exchange."));
    m_chart->setAccessibleName(tr("Daily prices and volume; the table button shows the same numbers"));
    m_table->setAccessibleName(tr("Daily prices"));
    if (!m_instrument) {
        m_title->setText(tr("Prices"));
        m_empty->setTexts(tr("No instrument selected"),
                          tr("Choose one on the left to see its daily prices."));
        m_empty->show();
    }
}

void PricePanel::showInstrument(const InstrumentRow& instrument)
{
    const bool same = m_instrument && m_instrument->market == instrument.market &&
                      m_instrument->symbol == instrument.symbol;
    m_instrument = instrument;
    m_title->setText(u"%1  %2"_s.arg(instrument.symbol, instrument.name));
    ask(same);
}

void PricePanel::clear()
{
    m_instrument.reset();
    m_bars.setBars({});
    m_chart->setBars({});
    m_sim->hide();
    retranslate();
}

void PricePanel::ask(bool keepRange)
{
    const InstrumentRow wanted = *m_instrument;
    whenReady(m_context.service.bars(wanted.market, wanted.symbol, wanted.first, wanted.last), this,
              [this, symbol = wanted.symbol, keepRange](const Result<QVector<Bar>>& bars) {
                  if (!m_instrument || symbol != m_instrument->symbol)
                      return;
                  if (bars)
                      take(*bars, keepRange);
                  else
                      emit failed(bars.error());
              });
}

void PricePanel::take(const QVector<Bar>& bars, bool keepRange)
{
    m_bars.setBars(bars);
    m_chart->setBars(bars, keepRange);
    if (!keepRange)
        m_chart->showLast(m_ranges->sessionsOf(m_chart->sessions()));
    m_sim->setVisible(
        std::any_of(bars.cbegin(), bars.cend(), [](const Bar& bar) { return bar.source == "SIM"_L1; }));
    m_empty->setTexts(tr("No bars of this instrument"), tr("A backfill of the sessions above brings them."));
    m_empty->setVisible(bars.isEmpty());
}

void PricePanel::showTable(bool shown)
{
    m_asTable->setChecked(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_chart);
    m_empty->raise();
}

} // namespace ic
