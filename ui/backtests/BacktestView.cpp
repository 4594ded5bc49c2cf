// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/BacktestView.h"

#include "ui/backtests/BacktestCurves.h"
#include "ui/backtests/BacktestText.h"
#include "ui/backtests/TradesPanel.h"
#include "ui/charts/EquityChart.h"
#include "ui/charts/EquityPanel.h"
#include "ui/charts/FigureText.h"
#include "ui/charts/MonthlyReturnsView.h"
#include "ui/logs/EmptyNote.h"
#include "ui/research/Figures.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/shell/QuietCellDelegate.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMetricsWidth = 288;
constexpr int kOffered = 20;

} // namespace

BacktestView::BacktestView(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_metrics(context), m_parameters(context)
{
    setObjectName(u"backtestView"_s);
    build();
    wire();
    retranslate();
}

void BacktestView::build()
{
    m_body = new QWidget(this);
    m_curves = new EquityPanel(m_context.theme, m_body);
    m_metricTable = makeTable(u"metricTable"_s, m_metrics);
    sizeMetrics();
    m_across = new QSplitter(Qt::Horizontal, m_body);
    m_across->setObjectName(u"backtestCurvesAcross"_s);
    m_across->addWidget(m_curves);
    m_across->addWidget(m_metricTable);
    m_across->setStretchFactor(0, 1);
    m_across->setSizes({10'000, kMetricsWidth});
    buildTabs();
    m_down = new QSplitter(Qt::Vertical, m_body);
    m_down->setObjectName(u"backtestDown"_s);
    m_down->addWidget(m_across);
    m_down->addWidget(m_tabs);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_down->setSizes({360, 280});
    for (QSplitter* splitter : {m_across, m_down}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_down, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_body);
    m_empty = new EmptyNote(this);
    m_same = new EmptyNote(m_parameterTable);
}

QWidget* BacktestView::buildHead()
{
    auto* head = new QWidget(m_body);
    m_title = new ElidedLabel(head);
    m_title->setObjectName(u"backtestTitle"_s);
    m_title->setFont(m_context.theme.boldFont());
    m_subtitle = new ElidedLabel(head);
    m_subtitle->setObjectName(u"backtestSubtitle"_s);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_compareMenu = new QMenu(this);
    m_compareMenu->setObjectName(u"backtestCompareMenu"_s);
    m_compare = new QToolButton(head);
    m_compare->setObjectName(u"backtestCompare"_s);
    m_compare->setIcon(m_context.theme.icon(u"compare"_s));
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compare->setPopupMode(QToolButton::InstantPopup);
    m_compare->setMenu(m_compareMenu);
    const auto button = [&](const QString& name, const QString& icon) {
        auto* made = new QPushButton(m_context.theme.icon(icon), QString(), head);
        made->setObjectName(name);
        return made;
    };
    m_stop = button(u"backtestStopComparing"_s, u"close"_s);
    m_again = button(u"backtestAgain"_s, u"play"_s);
    m_delete = button(u"backtestDelete"_s, u"delete"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    row->setSpacing(Theme::kBetween);
    row->addLayout(words, 1);
    for (QWidget* verb : QVector<QWidget*>{m_stop, m_compare, m_again, m_delete})
        row->addWidget(verb);
    return head;
}

QTableView* BacktestView::makeTable(const QString& name, QAbstractItemModel& model)
{
    auto* table = new QTableView(m_body);
    table->setObjectName(name);
    table->setModel(&model);
    makeQuiet(*table, m_context.theme);
    table->setSelectionMode(QTableView::SingleSelection);
    table->setEditTriggers(QTableView::NoEditTriggers);
    return table;
}

/// The names take what the figures leave.
void BacktestView::sizeMetrics()
{
    QHeaderView* header = m_metricTable->horizontalHeader();
    const int width = fontMetrics().horizontalAdvance(u"Benchmark"_s) + 2 * Theme::kBetween;
    for (const int column : {MetricModel::First, MetricModel::Second, MetricModel::Difference})
        m_metricTable->setColumnWidth(column, width);
    header->setSectionResizeMode(MetricModel::Metric, QHeaderView::Stretch);
    m_metricTable->setMinimumWidth(kMetricsWidth);
}

void BacktestView::buildTabs()
{
    m_tabs = new QTabWidget(m_body);
    m_tabs->setObjectName(u"backtestTabs"_s);
    m_tabs->setDocumentMode(true);
    m_trades = new TradesPanel(m_context, m_tabs);
    m_monthTable = new MonthlyReturnsView(m_months, m_context.theme, m_tabs);
    m_parameterTable = makeTable(u"parameterTable"_s, m_parameters);
    m_parameterTable->horizontalHeader()->setDefaultSectionSize(160);
    m_parameterTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (QWidget* page : QVector<QWidget*>{m_trades, m_monthTable, m_parameterTable})
        m_tabs->addTab(page, QString());
    m_parts = new QWidget(m_tabs);
    m_part = new QButtonGroup(this);
    auto* row = new QHBoxLayout(m_parts);
    row->setContentsMargins(0, 0, Theme::kBetween, 0);
    row->setSpacing(Theme::kInside);
    for (int number = 0; number < 2; ++number) {
        auto* button = new QToolButton(m_parts);
        button->setObjectName(u"backtestPart%1"_s.arg(number));
        button->setText(number == 0 ? u"A"_s : u"B"_s);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_part->addButton(button, number);
        row->addWidget(button);
    }
    m_part->button(0)->setChecked(true);
    m_tabs->setCornerWidget(m_parts);
}

void BacktestView::wire()
{
    connect(m_compareMenu, &QMenu::aboutToShow, this, &BacktestView::fillMenu);
    connect(m_stop, &QPushButton::clicked, this, &BacktestView::comparisonEnded);
    connect(m_again, &QPushButton::clicked, this, [this] { emit runAgainRequested(m_a->row); });
    connect(m_delete, &QPushButton::clicked, this, &BacktestView::deleteRequested);
    connect(m_part, &QButtonGroup::idClicked, this, &BacktestView::showPart);
    connect(m_trades, &TradesPanel::selected, this, &BacktestView::markTrade);
    connect(m_trades, &TradesPanel::failed, this, &BacktestView::failed);
    connect(m_trades, &TradesPanel::done, this, &BacktestView::done);
}

void BacktestView::retranslate()
{
    m_compare->setText(tr("Compare with..."));
    m_compare->setToolTip(tr("Show a second backtest beside this one (C, or Ctrl and a click in the list)"));
    m_stop->setText(tr("Stop comparing"));
    m_again->setText(tr("Run again..."));
    m_delete->setText(tr("Delete..."));
    m_metricTable->setAccessibleName(tr("Metrics"));
    m_monthTable->setAccessibleName(tr("Returns by month"));
    m_parameterTable->setAccessibleName(tr("Parameters"));
    m_tabs->setTabText(TradesTab, tr("Trades"));
    m_tabs->setTabText(MonthsTab, tr("Returns by month"));
    for (int number = 0; number < 2; ++number) {
        m_part->button(number)->setToolTip(number == 0 ? tr("Trades and months of A")
                                                       : tr("Trades and months of B"));
        m_part->button(number)->setAccessibleName(m_part->button(number)->toolTip());
    }
    m_same->setTexts(tr("Nothing differs"),
                     tr("Both ran with the same strategy, range, capital and settings."));
    m_trades->retranslate();
    m_curves->retranslate();
    m_months.refreshLook();
    if (m_a)
        showCurves(true);
    showTitles();
}

void BacktestView::recall(UiState& state)
{
    for (QSplitter* splitter : {m_across, m_down}) {
        state.restore(*splitter);
        splitter->setHandleWidth(1);
    }
    m_tabs->setCurrentIndex(state.value(u"backtests/tab"_s, 0).toInt());
    m_trades->recall(state);
}

void BacktestView::remember(UiState& state) const
{
    state.save(*m_across);
    state.save(*m_down);
    state.setValue(u"backtests/tab"_s, m_tabs->currentIndex());
    m_trades->remember(state);
}

// --- what is shown

void BacktestView::showNothing(const QString& title, const QString& text)
{
    m_a.reset();
    m_b.reset();
    m_empty->setTexts(title, text);
    m_empty->show();
    m_body->hide();
}

void BacktestView::showOne(const BacktestDetail& detail, const QString& author)
{
    const bool same = m_a && !m_b && m_a->row.id == detail.row.id;
    m_a = detail;
    m_b.reset();
    m_author = author;
    m_metrics.setOne(detail.row.metrics, detail.row.benchmark);
    m_parameters.setOne(detail.row);
    m_part->button(0)->setChecked(true);
    showCurves(same);
    showTitles();
    showPart();
}

void BacktestView::setAuthor(const QString& author)
{
    m_author = author;
    showTitles();
}

void BacktestView::showTwo(const BacktestDetail& a, const BacktestDetail& b)
{
    m_a = a;
    m_b = b;
    m_metrics.setTwo(a.row.metrics, b.row.metrics);
    m_parameters.setTwo(a.row, b.row);
    showCurves(false);
    showTitles();
    showPart();
}

void BacktestView::showCurves(bool keepRange)
{
    const BacktestCurves::Curves curves =
        m_b ? BacktestCurves::ofTwo(*m_a, *m_b) : BacktestCurves::ofOne(*m_a);
    const QString subject =
        m_b ? tr("%1 and %2").arg(BacktestText::title(m_a->row), BacktestText::title(m_b->row))
            : BacktestText::title(m_a->row);
    m_curves->setLines(subject, curves.sessions, curves.lines,
                       m_b ? tr("start = 100") : Figures::currency(m_a->row.market), keepRange);
}

void BacktestView::showTitles()
{
    m_body->setVisible(m_a.has_value());
    m_empty->setVisible(!m_a);
    m_stop->setVisible(isComparison());
    m_again->setVisible(!isComparison());
    m_delete->setVisible(!isComparison());
    m_parts->setVisible(isComparison());
    m_metricTable->setColumnHidden(MetricModel::Difference, !isComparison());
    m_parameterTable->setColumnHidden(ParameterModel::Second, !isComparison());
    m_same->setVisible(isComparison() && m_parameters.rowCount() == 0);
    m_tabs->setTabText(ParametersTab, isComparison() ? tr("What differs") : tr("Parameters"));
    if (!m_a)
        return;
    const BacktestRow& row = m_a->row;
    if (m_b) {
        m_title->setText(u"A  "_s + BacktestText::title(row));
        m_subtitle->setText(u"B  "_s + BacktestText::title(m_b->row));
    } else {
        m_title->setText(BacktestText::title(row));
        //: when, by whom, capital and its currency
        m_subtitle->setText(tr("Run %1 KST by %2, capital %3 %4")
                                .arg(BacktestText::when(row), m_author, FigureText::plain(row.capital, 0),
                                     Figures::currency(row.market)));
    }
}

const BacktestDetail& BacktestView::part() const
{
    return m_b && m_part->checkedId() == 1 ? *m_b : *m_a;
}

/// Trades and months of the one that is looked at.
void BacktestView::showPart()
{
    const BacktestDetail& shown = part();
    const BacktestCurves::Curves curves = BacktestCurves::ofOne(shown);
    const BacktestRow& row = shown.row;
    m_months.setCurve(curves.sessions, curves.lines.first().values);
    m_trades->setTrades(u"backtest-%1-%2-%3"_s.arg(row.id).arg(toCode(row.market), row.strategy).toLower(),
                        row.market, shown.trades);
    markTrade(nullptr);
}

void BacktestView::markTrade(const BacktestTradeRow* trade)
{
    const QVector<QDate>& sessions = m_curves->chart().sessions();
    const auto place = [&sessions](TradingDate day) {
        return int(std::lower_bound(sessions.cbegin(), sessions.cend(), day.date()) - sessions.cbegin());
    };
    if (trade)
        m_curves->chart().markSpan(place(trade->entryDate), place(trade->exitDate));
    else
        m_curves->chart().markSpan(-1, -1);
}

void BacktestView::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void BacktestView::focusFilter()
{
    showTab(TradesTab);
    m_trades->focusFilter();
}

// --- comparing

void BacktestView::setOthers(const QVector<BacktestRow>& rows)
{
    m_others = rows;
    m_compare->setEnabled(rows.size() > 1);
}

void BacktestView::offerComparison()
{
    if (m_a && m_compare->isEnabled())
        m_compare->showMenu();
}

void BacktestView::fillMenu()
{
    m_compareMenu->clear();
    for (const BacktestRow& row : std::as_const(m_others)) {
        if (!m_a || row.id == m_a->row.id || (m_b && row.id == m_b->row.id))
            continue;
        if (m_compareMenu->actions().size() == kOffered)
            break;
        //: a backtest in a menu: its title, and when it was run
        QAction* action = m_compareMenu->addAction(
            tr("%1 (run %2)").arg(BacktestText::title(row), BacktestText::when(row)));
        connect(action, &QAction::triggered, this, [this, id = row.id] { emit compareRequested(id); });
    }
}

} // namespace ic
