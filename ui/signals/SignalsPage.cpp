// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signals/SignalsPage.h"

#include "core/domain/WhenReady.h"
#include "core/market/Factor.h"
#include "ui/logs/EmptyNote.h"
#include "ui/research/DayPicker.h"
#include "ui/research/FilterField.h"
#include "ui/research/LinkButton.h"
#include "ui/research/ResearchTable.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"
#include "ui/signals/SignalCellDelegate.h"
#include "ui/signals/SignalFilterBar.h"
#include "ui/signals/SignalInspector.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDecisions = 2'000;
constexpr int kNameWidth = 220; ///< beside a reason

JobId factorJob()
{
    return JobId(u"factor-calculation"_s);
}

} // namespace

SignalsPage::SignalsPage(UiContext& context, QWidget* parent)
    : Page(u"signalsPage"_s, u"signals"_s, context.theme, parent)
    , m_context(context)
    , m_model(context)
    , m_proxy(m_model)
    , m_ownInspector(std::make_unique<SignalInspector>(context))
    , m_inspector(m_ownInspector.get())
{
    build();
    wire();
    retranslate();
}

SignalsPage::~SignalsPage() = default;

void SignalsPage::build()
{
    m_bar = new SignalFilterBar(m_context, this);
    m_table = new ResearchTable(u"signalsTable"_s, theme(), this);
    const QString score = u"1,234,000"_s;
    m_table->adopt(m_proxy, {u"2,700"_s,
                             u"005930"_s,
                             {},
                             u"KOSDAQ GLOBAL"_s,
                             score,
                             u"-1.23"_s,
                             score,
                             score,
                             score,
                             score,
                             score,
                             score,
                             score});
    sizeFactors();
    m_table->setExpendable({SignalModel::Board, SignalModel::Close});
    m_table->setItemDelegate(new SignalCellDelegate(*m_table, theme()));
    m_empty = new EmptyNote(m_table);
    m_prices = new QAction(theme().icon(u"market"_s, Tone::Muted), {}, this);
    m_prices->setObjectName(u"signalsPrices"_s);
    m_prices->setShortcut(Qt::Key_M);
    m_prices->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_prices);
    m_count = new QLabel(this);
    m_count->setObjectName(u"signalsCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_run = new LinkButton(u"signalsRun"_s, theme(), this);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(Theme::kBetween, Theme::kBetween, Theme::kBetween, Theme::kBetween);
    tools->addWidget(m_bar);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::kBetween, 0, Theme::kBetween, 0);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_run);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    showColumns();
}

void SignalsPage::wire()
{
    connect(&m_context.research, &ResearchService::signalsChanged, this, &SignalsPage::changed);
    connect(&m_context.research, &ResearchService::portfoliosChanged, this, &SignalsPage::outcomeChanged);
    connect(&m_context.research, &ResearchService::decisionsChanged, this, &SignalsPage::outcomeChanged);
    connect(m_bar, &SignalFilterBar::marketChosen, this, [this] {
        sizeFactors();
        askSessions(true);
    });
    connect(m_bar, &SignalFilterBar::sessionChosen, this, &SignalsPage::askSheet);
    connect(m_bar, &SignalFilterBar::filterChanged, this, &SignalsPage::applyFilter);
    connect(&m_bar->text(), &FilterField::leaveToTable, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &ResearchTable::rowChosen, this, &SignalsPage::showSelected);
    connect(m_table, &ResearchTable::inspectRequested, this, &SignalsPage::inspectorRequested);
    connect(m_prices, &QAction::triggered, this, &SignalsPage::openPrices);
    connect(m_run, &QToolButton::clicked, this, [this] { emit runRequested(m_model.sheet().run); });
    connect(m_inspector, &SignalInspector::instrumentRequested, this, &SignalsPage::instrumentRequested);
    connect(m_empty, &EmptyNote::actionClicked, this, [this] {
        if (m_model.rowCount() > 0)
            m_bar->clear();
        else
            emit jobRequested(factorJob());
    });
}

QString SignalsPage::title() const
{
    return tr("Signals");
}

void SignalsPage::retranslate()
{
    m_bar->retranslate();
    m_table->setAccessibleName(tr("Signals of the session"));
    m_prices->setText(tr("Show its prices"));
    m_run->setToolTip(tr("Show the run that computed these signals"));
    showFoot();
    showEmpty();
}

void SignalsPage::themeChanged()
{
    m_table->viewport()->update();
}

void SignalsPage::recall(UiState& state)
{
    m_bar->recall(state);
    sizeFactors();
    m_table->recall(state);
    applyFilter();
}

void SignalsPage::remember(UiState& state) const
{
    m_bar->remember(state);
    state.save(*m_table->horizontalHeader());
}

void SignalsPage::activate()
{
    if (!std::exchange(m_asked, true) || std::exchange(m_stale, false))
        askSessions(true);
    m_table->setFocus();
}

void SignalsPage::focusFilter()
{
    m_bar->text().take();
}

QWidget* SignalsPage::inspector()
{
    return m_ownInspector ? m_ownInspector.release() : m_inspector.data();
}

QList<QAction*> SignalsPage::verbs() const
{
    return {m_prices};
}

void SignalsPage::changed()
{
    if (m_asked && isVisible())
        askSessions(false);
    else
        m_stale = m_asked;
}

void SignalsPage::outcomeChanged()
{
    if (m_asked && isVisible() && m_model.rowCount() > 0)
        askOutcome();
    else
        m_stale = m_asked;
}

// --- what is asked for, and what comes back

/// `follow`: a newer session is shown by itself; it must not push away what somebody reads.
void SignalsPage::askSessions(bool follow)
{
    m_loading = true;
    whenReady(m_context.research.signalSessions(m_bar->market()), this,
              [this, follow, asked = m_bar->market()](const Result<QVector<TradingDate>>& sessions) {
                  if (asked != m_bar->market())
                      return;
                  m_loading = false;
                  if (sessions)
                      takeSessions(*sessions, follow);
                  else
                      emit failed(sessions.error());
                  showEmpty();
              });
}

void SignalsPage::takeSessions(const QVector<TradingDate>& sessions, bool follow)
{
    m_bar->sessions().setDays(sessions, follow);
    if (!sessions.isEmpty())
        return askSheet();
    SignalSheet none;
    none.market = m_bar->market();
    m_portfolio.reset();
    m_decisions.clear();
    takeSheet(none);
}

void SignalsPage::askSheet()
{
    const auto session = m_bar->sessions().day();
    if (!session)
        return;
    m_loading = true;
    whenReady(m_context.research.signalSheet(m_bar->market(), *session), this,
              [this, asked = m_bar->market(), session](const Result<SignalSheet>& sheet) {
                  if (asked != m_bar->market() || session != m_bar->sessions().day())
                      return;
                  m_loading = false;
                  if (sheet)
                      takeSheet(*sheet);
                  else
                      emit failed(sheet.error());
                  showEmpty();
              });
}

/// The chosen name stays chosen when the other session has it too.
void SignalsPage::takeSheet(const SignalSheet& sheet)
{
    const QString symbol = chosenSymbol();
    const bool other = sheet.market != m_model.sheet().market || sheet.session != m_model.sheet().session;
    if (other) {
        m_portfolio.reset();
        m_decisions.clear();
    }
    m_model.setSheet(sheet);
    showColumns();
    if (other) {
        const int row = m_model.rowOf(symbol);
        m_table->choose(row < 0 ? m_proxy.index(0, 0) : m_proxy.mapFromSource(m_model.index(row, 0)));
    }
    m_bar->setCounts(m_model.rowCount(), m_model.universeSize());
    showSelected();
    showFoot();
    showEmpty();
    if (sheet.rows.isEmpty())
        return;
    askOutcome();
}

/// The portfolio of the trading day after the session is the one computed from it.
void SignalsPage::askOutcome()
{
    const Market market = m_model.sheet().market;
    const TradingDate session = m_model.sheet().session;
    whenReady(m_context.research.portfolioDates(market), this,
              [this, market, session](const Result<QVector<TradingDate>>& dates) {
                  if (!dates || market != m_model.sheet().market || session != m_model.sheet().session)
                      return;
                  const auto after = std::ranges::find_if(
                      dates->rbegin(), dates->rend(), [session](TradingDate date) { return date > session; });
                  if (after != dates->rend())
                      askPortfolio(*after);
              });
    whenReady(m_context.research.decisions(std::nullopt, kDecisions), this,
              [this, market, session](const Result<QVector<DecisionRow>>& rows) {
                  if (!rows || market != m_model.sheet().market || session != m_model.sheet().session)
                      return;
                  m_decisions.clear();
                  std::ranges::copy_if(*rows, std::back_inserter(m_decisions), [&](const DecisionRow& row) {
                      return row.market == market && row.session == session;
                  });
                  showSelected();
              });
}

void SignalsPage::askPortfolio(TradingDate tradingDate)
{
    whenReady(m_context.research.portfolio(m_model.sheet().market, tradingDate), this,
              [this](const Result<PortfolioSheet>& sheet) {
                  if (!sheet || sheet->market != m_model.sheet().market ||
                      sheet->session != m_model.sheet().session)
                      return;
                  m_portfolio = *sheet;
                  showSelected();
              });
}

// --- what is shown

void SignalsPage::applyFilter()
{
    m_proxy.setText(m_bar->text().text().trimmed());
    m_proxy.setScope(m_bar->scope());
    m_proxy.setRules(m_bar->rules());
    showColumns();
    m_table->choose(m_table->currentIndex().isValid() ? m_table->currentIndex() : m_proxy.index(0, 0));
    showEmpty();
}

/// The factors of the other market have other titles.
void SignalsPage::sizeFactors()
{
    int column = SignalModel::FirstFactor;
    for (const Factor factor : factorsOf(m_bar->market())) {
        const QString title = SignalModel::factorTitle(toCode(factor), m_bar->market());
        m_table->setColumnWidth(column++, m_table->widthFor(u"1,234.56"_s, title));
    }
}

/// Names kept out have no scores, names in the universe no reason; of all names the reason runs across the
/// columns of scores.
void SignalsPage::showColumns()
{
    const bool scores = m_bar->scope() != SignalProxy::Scope::Excluded;
    for (int column = 0; column < SignalModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, !isShown(column, scores));
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionResizeMode(SignalModel::Name, scores ? QHeaderView::Stretch : QHeaderView::Interactive);
    header.setSectionResizeMode(SignalModel::Reason,
                                scores ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (!scores)
        header.resizeSection(SignalModel::Name, kNameWidth);
    m_table->fitColumns();
}

bool SignalsPage::isShown(int column, bool scores) const
{
    if (column == SignalModel::Reason)
        return !scores;
    if (column == SignalModel::Board)
        return m_bar->market() == Market::Kr;
    if (column >= SignalModel::FirstFactor)
        return scores && column - SignalModel::FirstFactor < m_model.factors().size();
    return scores || (column != SignalModel::Composite && column != SignalModel::Rank);
}

QString SignalsPage::chosenSymbol() const
{
    const QModelIndex source = m_proxy.mapToSource(m_table->currentIndex());
    return source.isValid() ? m_model.row(source.row()).symbol : QString();
}

void SignalsPage::showSelected()
{
    if (!m_inspector)
        return;
    const SignalSheet& sheet = m_model.sheet();
    const QModelIndex source = m_proxy.mapToSource(m_table->currentIndex());
    m_prices->setEnabled(source.isValid());
    m_inspector->setOutcome(m_portfolio, m_decisions);
    if (!source.isValid())
        return m_inspector->setName(std::nullopt);
    m_inspector->setName(SignalName{m_model.row(source.row()),
                                    CompositeParts::of(m_model.rows(), source.row(), sheet.market),
                                    sheet.market, sheet.session, m_model.universeSize()});
}

void SignalsPage::showFoot()
{
    const SignalSheet& sheet = m_model.sheet();
    m_run->setVisible(sheet.run.isValid());
    m_run->setText(tr("run #%1").arg(sheet.run.value()));
    if (m_model.rowCount() == 0)
        return m_count->clear();
    m_count->setText(tr("%1 of %2 names in the universe on %3, computed %4")
                         .arg(countText(m_model.universeSize()), countText(m_model.rowCount()),
                              sheet.session.toIso(),
                              fullInstant(sheet.computedAt, exchangeZone(Market::Kr))));
}

void SignalsPage::showEmpty()
{
    if (m_model.rowCount() > 0)
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Names that match appear here."),
                          tr("Clear the filter"));
    else
        m_empty->setTexts(tr("No signals of %1 yet").arg(ResearchText::market(m_bar->market())),
                          tr("The job Factor calculation fills this page after every session, once daily "
                             "prices are collected."),
                          tr("Go to the job to run it"));
    m_empty->setVisible(m_asked && !m_loading && m_proxy.rowCount() == 0);
}

void SignalsPage::openPrices()
{
    if (const QString symbol = chosenSymbol(); !symbol.isEmpty())
        emit instrumentRequested(m_model.sheet().market, symbol);
}

} // namespace ic
