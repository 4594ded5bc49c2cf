// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/CoveragePanel.h"

#include "ui/bridge/ServiceClient.h"
#include "ui/logs/EmptyNote.h"
#include "ui/market/CoverageHeatMap.h"
#include "ui/market/CoverageLegend.h"
#include "ui/shell/QuietCellDelegate.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimeZone>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

const TradingDate firstSession(2010, 1, 1);

} // namespace

CoveragePanel::CoveragePanel(UiContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"coveragePanel"_s);
    build();
    wire();
    retranslate();
}

void CoveragePanel::build()
{
    const Theme& theme = m_context.theme;
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"coverageSummary"_s);
    m_legend = new CoverageLegend(theme, this);
    m_nextGap = new QToolButton(this);
    m_nextGap->setObjectName(u"nextGap"_s);
    m_allYears = new QToolButton(this);
    m_allYears->setObjectName(u"coverageAllYears"_s);
    m_allYears->setCheckable(true);
    m_allYears->hide();
    m_asTable = new QToolButton(this);
    m_asTable->setObjectName(u"coverageAsTable"_s);
    m_asTable->setCheckable(true);
    m_map = new CoverageHeatMap(m_model, theme);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_map);
    m_table = new QTableView(this);
    m_table->setObjectName(u"coverageTable"_s);
    m_table->setModel(&m_model);
    makeQuiet(*m_table, theme);
    m_table->setSelectionMode(QTableView::ContiguousSelection);
    m_table->horizontalHeader()->setObjectName(u"coverageHeader"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    m_empty = new EmptyNote(m_stack);
    m_selection = new QLabel(this);
    m_selection->setObjectName(u"coverageSelection"_s);
    m_backfill = new QPushButton(theme.icon(u"play"_s), QString(), this);
    m_backfill->setObjectName(u"backfill"_s);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    head->setSpacing(Theme::kBetween);
    head->addWidget(m_summary);
    head->addStretch(1);
    head->addWidget(m_legend);
    head->addWidget(m_allYears);
    head->addWidget(m_nextGap);
    head->addWidget(m_asTable);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    foot->addWidget(m_selection, 1);
    foot->addWidget(m_backfill);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void CoveragePanel::wire()
{
    connect(m_map, &CoverageHeatMap::selectionChanged, this, &CoveragePanel::showSelection);
    connect(m_map, &CoverageHeatMap::activated, this, &CoveragePanel::offerBackfill);
    connect(m_map, &CoverageHeatMap::currentMoved, this, [this](const QRect& cell) {
        m_scroll->ensureVisible(cell.center().x(), cell.center().y(), cell.width() * 2, cell.height() * 3);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CoveragePanel::selectRowsOfTable);
    connect(m_table, &QTableView::activated, this, &CoveragePanel::offerBackfill);
    connect(m_backfill, &QPushButton::clicked, this, &CoveragePanel::offerBackfill);
    connect(m_nextGap, &QToolButton::clicked, this, [this] {
        const auto chosen = m_map->selection();
        m_map->selectGapBefore(chosen ? chosen->first : m_model.rowCount());
        m_map->setFocus();
    });
    connect(m_allYears, &QToolButton::toggled, this, [this](bool all) {
        m_map->setAllYears(all);
        m_context.state.setValue(u"market/allYears"_s, all);
    });
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) {
        m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_scroll);
    });
    connect(&m_model, &CoverageModel::dataChanged, this, &CoveragePanel::showSummary);
    connect(&m_model, &CoverageModel::rowsInserted, this, &CoveragePanel::showSummary);
    connect(&m_model, &CoverageModel::modelReset, this, &CoveragePanel::showSummary);
    m_allYears->setChecked(m_context.state.value(u"market/allYears"_s, false).toBool());
}

void CoveragePanel::retranslate()
{
    m_map->setAccessibleName(tr("Coverage calendar; the table button shows the same sessions"));
    m_table->setAccessibleName(tr("Coverage of sessions"));
    m_nextGap->setText(tr("Next gap"));
    m_nextGap->setToolTip(tr("Select the next older gap; after the oldest the newest again"));
    m_allYears->setText(tr("All years"));
    m_allYears->setToolTip(tr("Also years before the first collected session"));
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("The same sessions as a table"));
    m_legend->updateGeometry();
    showSummary();
}

void CoveragePanel::setMarket(Market market)
{
    m_market = market;
    m_answered = false;
    m_map->clearSelection();
    reload();
}

void CoveragePanel::reload()
{
    const Instant now = m_context.service.clock().now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms, QTimeZone(exchangeZone(m_market))).date();
    whenReady(m_context.service.coverage(m_market, firstSession, TradingDate::fromDate(today)), this,
              [this, market = m_market](const Result<QVector<CoverageDay>>& days) {
                  if (market != m_market)
                      return;
                  if (!days)
                      return emit failed(days.error());
                  m_answered = true;
                  m_model.setDays(*days);
                  showSummary();
              });
}

void CoveragePanel::showSummary()
{
    using Cell = CoverageModel::Cell;
    const int missing = m_model.count(Cell::Missing);
    const int partial = m_model.count(Cell::Partial);
    QString text = tr("%1: %2 of %3 sessions complete")
                       .arg(exchangeName(m_market), countText(m_model.count(Cell::Complete)),
                            countText(m_model.rowCount() - m_model.count(Cell::NotYet) -
                                      m_model.count(Cell::NotCollected)));
    if (m_model.firstCollected() == m_model.rowCount())
        text = tr("%1: no session collected yet").arg(exchangeName(m_market));
    if (missing > 0)
        text += u", "_s + tr("%1 missing").arg(countText(missing));
    if (partial > 0)
        text += u", "_s + tr("%1 partial").arg(countText(partial));
    m_summary->setText(text);
    m_allYears->setVisible(m_map->hasOlderYears());
    m_nextGap->setEnabled(missing + partial > 0);
    m_empty->setTexts(
        tr("No sessions known yet"),
        tr("Daily bars of %1 fill this calendar. The collector brings today's; a backfill brings the past.")
            .arg(exchangeName(m_market)));
    m_empty->setVisible(m_answered && m_model.rowCount() == 0);
    showSelection();
}

void CoveragePanel::showSelection()
{
    const auto chosen = m_map->selection();
    const int gaps = chosen ? m_model.gapsBetween(chosen->first, chosen->second) : 0;
    m_backfill->setEnabled(gaps > 0);
    m_backfill->setText(gaps == 0   ? tr("Backfill...")
                        : gaps == 1 ? tr("Backfill 1 session...")
                                    : tr("Backfill %1 sessions...").arg(countText(gaps)));
    if (!chosen)
        m_selection->setText(tr("Select sessions, or double-click a gap, to backfill them."));
    else if (chosen->first == chosen->second)
        m_selection->setText(m_model.sentence(chosen->first));
    else
        m_selection->setText(tr("%1 to %2: %3 sessions, %4 of them to collect")
                                 .arg(m_model.day(chosen->first).session.toIso(),
                                      m_model.day(chosen->second).session.toIso(),
                                      countText(chosen->second - chosen->first + 1), countText(gaps)));
}

void CoveragePanel::offerBackfill()
{
    const auto chosen = m_map->selection();
    const int gaps = chosen ? m_model.gapsBetween(chosen->first, chosen->second) : 0;
    if (gaps > 0)
        emit backfillRequested(m_market, m_model.day(chosen->first).session,
                               m_model.day(chosen->second).session, gaps);
}

void CoveragePanel::selectRowsOfTable()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || m_stack->currentWidget() != m_table)
        return;
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    m_map->select(first->row(), last->row());
}

} // namespace ic
