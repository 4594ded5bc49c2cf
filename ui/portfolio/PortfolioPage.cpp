// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioPage.h"

#include "core/domain/WhenReady.h"
#include "ui/logs/EmptyNote.h"
#include "ui/portfolio/PortfolioCsv.h"
#include "ui/portfolio/PortfolioHeader.h"
#include "ui/portfolio/PortfolioInspector.h"
#include "ui/portfolio/ScorePartsDelegate.h"
#include "ui/research/ChipGroup.h"
#include "ui/research/DayPicker.h"
#include "ui/research/Figures.h"
#include "ui/research/FilterField.h"
#include "ui/research/ResearchTable.h"
#include "ui/research/ResearchText.h"
#include "ui/runs/CheckMenuButton.h"
#include "ui/shell/TimeText.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDecisions = 2'000;
constexpr int kAnyStrategy = -1;

JobId portfolioJob()
{
    return JobId(u"trading-portfolio-generator"_s);
}

} // namespace

PortfolioPage::PortfolioPage(UiContext& context, QWidget* parent)
    : Page(u"portfolioPage"_s, u"portfolio"_s, context.theme, parent)
    , m_context(context)
    , m_items(context)
    , m_rejections(context)
    , m_decisions(context)
    , m_itemRows(m_items)
    , m_rejectionRows(m_rejections)
    , m_decisionRows(m_decisions)
    , m_ownInspector(std::make_unique<PortfolioInspector>(context))
    , m_inspector(m_ownInspector.get())
{
    build();
    wire();
    retranslate();
    showTab();
}

PortfolioPage::~PortfolioPage() = default;

void PortfolioPage::build()
{
    m_header = new PortfolioHeader(m_context, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"portfolioTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    const QString price = u"1,234,000"_s;
    buildTable(Recommended, u"portfolioTable"_s, m_itemRows,
               {u"Rank"_s,
                u"005930"_s,
                {},
                u"168,450 - 171,850"_s,
                u"123,400"_s,
                u"123,400"_s,
                u"123,400"_s,
                u"Shares"_s,
                u"12,345,000"_s,
                u"+12.34"_s,
                u"2.00"_s,
                u"ATR + fixed share"_s,
                u"Momentum +2.10, Smart money +1.40"_s});
    buildTable(NotChosen, u"rejectionTable"_s, m_rejectionRows,
               {u"2,700"_s, u"005930"_s, u"Samsung Electronics"_s, u"Below the minimum"_s, {}});
    buildTable(Decisions, u"decisionTable"_s, m_decisionRows,
               {u"2026-11-23 13:16:00"_s,
                u"Medium term"_s,
                u"005930"_s,
                {},
                u"Action"_s,
                u"Recommended"_s,
                u"Score"_s,
                u"a bar of parts"_s,
                price,
                price,
                price,
                u"Shares"_s});
    m_tables[Recommended]->setExpendable(
        {PortfolioModel::Basis, PortfolioModel::Method, PortfolioModel::Target2, PortfolioModel::RiskReward});
    m_tables[Decisions]->setExpendable(
        {DecisionModel::Target1, DecisionModel::Quantity, DecisionModel::Stop, DecisionModel::Entry});
    m_tables[Decisions]->setItemDelegateForColumn(DecisionModel::Parts,
                                                  new ScorePartsDelegate(*m_tables[Decisions], theme()));
    m_tables[Decisions]->sortByColumn(DecisionModel::Time, Qt::DescendingOrder);
    m_totals = new QLabel(this);
    m_totals->setObjectName(u"portfolioTotals"_s);
    m_totals->setFont(theme().boldFont());
    m_totals->setContentsMargins(Theme::kAround, Theme::kInside, Theme::kAround, Theme::kInside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_totals);
}

QWidget* PortfolioPage::buildTools()
{
    auto* tools = new QWidget(this);
    m_market = new ChipGroup(u"portfolioMarket"_s, tools);
    m_market->add(int(Market::Kr), u"Kr"_s);
    m_market->add(int(Market::Us), u"Us"_s);
    m_dates = new DayPicker(u"portfolioDate"_s, theme(), tools);
    m_codes = new CheckMenuButton(u"portfolioCodes"_s, tools);
    m_strategy = new QComboBox(tools);
    m_strategy->setObjectName(u"portfolioStrategy"_s);
    m_strategy->addItem({}, kAnyStrategy);
    for (const Strategy strategy : kStrategies)
        m_strategy->addItem({}, int(strategy));
    m_text = new FilterField(u"portfolioText"_s, theme(), tools);
    m_export = new QAction(theme().icon(u"export"_s), {}, this);
    m_export->setObjectName(u"portfolioExportAction"_s);
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_export);
    auto* button = new QToolButton(tools);
    button->setObjectName(u"portfolioExport"_s);
    button->setDefaultAction(m_export);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(Theme::kBetween, Theme::kBetween, Theme::kBetween, Theme::kBetween);
    row->setSpacing(Theme::kBetween);
    for (QWidget* part : {static_cast<QWidget*>(m_market), static_cast<QWidget*>(m_dates),
                          static_cast<QWidget*>(m_codes), static_cast<QWidget*>(m_strategy)})
        row->addWidget(part);
    row->addWidget(m_text, 1);
    row->addWidget(button);
    return tools;
}

void PortfolioPage::buildTable(Tab tab, const QString& name, RawSortProxy& proxy, const QStringList& samples)
{
    m_tables[tab] = new ResearchTable(name, theme(), m_tabs);
    m_tables[tab]->adopt(proxy, samples);
    m_notes[tab] = new EmptyNote(m_tables[tab]);
    m_tabs->addTab(m_tables[tab], QString());
}

void PortfolioPage::wire()
{
    connect(&m_context.research, &ResearchService::portfoliosChanged, this, &PortfolioPage::changed);
    connect(&m_context.research, &ResearchService::decisionsChanged, this, &PortfolioPage::changed);
    connect(m_market, &ChipGroup::chosen, this, [this] {
        filterDecisions();
        askDates(true);
    });
    connect(m_dates, &DayPicker::chosen, this, &PortfolioPage::askPortfolio);
    connect(m_text, &FilterField::settled, this, &PortfolioPage::setText);
    connect(m_text, &FilterField::leaveToTable, this, [this] { table()->setFocus(); });
    connect(m_codes, &CheckMenuButton::checkedChanged, this, &PortfolioPage::filterRejections);
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &PortfolioPage::filterDecisions);
    connect(m_export, &QAction::triggered, this, &PortfolioPage::exportList);
    connect(m_header, &PortfolioHeader::runRequested, this, &PortfolioPage::runRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PortfolioPage::showTab);
    for (ResearchTable* each : m_tables) {
        connect(each, &ResearchTable::rowChosen, this, &PortfolioPage::showSelected);
        connect(each, &ResearchTable::inspectRequested, this, &PortfolioPage::inspectorRequested);
    }
    for (EmptyNote* note : m_notes)
        connect(note, &EmptyNote::actionClicked, this, [this] { emit jobRequested(portfolioJob()); });
    connect(m_inspector, &PortfolioInspector::instrumentRequested, this, &PortfolioPage::instrumentRequested);
    connect(m_inspector, &PortfolioInspector::runRequested, this, &PortfolioPage::runRequested);
}

QString PortfolioPage::title() const
{
    return tr("Portfolio");
}

void PortfolioPage::retranslate()
{
    for (const Market each : {Market::Kr, Market::Us})
        m_market->setText(int(each), ResearchText::market(each),
                          tr("Portfolio of %1").arg(ResearchText::market(each)));
    m_dates->setTexts(tr("Trading day"), tr("The trading day before"), tr("The trading day after"));
    m_text->setHint(tr("Symbol or name"));
    m_codes->setTexts(tr("Left out because"), tr("any reason"));
    filterRejections();
    m_strategy->setAccessibleName(tr("Strategy"));
    m_strategy->setItemText(0, tr("All strategies"));
    for (int i = 1; i < m_strategy->count(); ++i)
        m_strategy->setItemText(i, ResearchText::strategy(Strategy(m_strategy->itemData(i).toInt())));
    m_export->setText(tr("Export CSV..."));
    m_export->setToolTip(tr("Write the recommended names to a file (Ctrl+E)"));
    m_tables[Recommended]->setAccessibleName(tr("Recommended names"));
    m_tables[NotChosen]->setAccessibleName(tr("Names not chosen"));
    m_tables[Decisions]->setAccessibleName(tr("Decisions of the executors"));
    showTotals();
    showEmpty();
}

void PortfolioPage::themeChanged()
{
    for (ResearchTable* each : m_tables)
        each->viewport()->update();
}

void PortfolioPage::recall(UiState& state)
{
    m_market->setCurrent(state.value(u"portfolio/market"_s, int(Market::Kr)).toInt());
    m_tabs->setCurrentIndex(std::clamp(state.value(u"portfolio/tab"_s, 0).toInt(), 0, int(TabCount) - 1));
    for (ResearchTable* each : m_tables)
        each->recall(state);
    filterDecisions();
}

void PortfolioPage::remember(UiState& state) const
{
    state.setValue(u"portfolio/market"_s, m_market->current());
    state.setValue(u"portfolio/tab"_s, m_tabs->currentIndex());
    for (ResearchTable* each : m_tables)
        state.save(*each->horizontalHeader());
}

void PortfolioPage::activate()
{
    if (!std::exchange(m_asked, true) || std::exchange(m_stale, false)) {
        askDates(true);
        askDecisions();
    }
    table()->setFocus();
}

void PortfolioPage::focusFilter()
{
    m_text->take();
}

QWidget* PortfolioPage::inspector()
{
    return m_ownInspector ? m_ownInspector.release() : m_inspector.data();
}

QList<QAction*> PortfolioPage::verbs() const
{
    return {m_export};
}

PortfolioPage::Tab PortfolioPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

Market PortfolioPage::market() const
{
    return Market(m_market->current());
}

// --- what is asked for, and what comes back

void PortfolioPage::changed()
{
    if (!m_asked || !isVisible()) {
        m_stale = m_asked;
        return;
    }
    askDates(false);
    askDecisions();
}

/// `follow`: a newer day is shown by itself; it must not push away what somebody reads.
void PortfolioPage::askDates(bool follow)
{
    m_loading = true;
    whenReady(m_context.research.portfolioDates(market()), this,
              [this, follow, asked = market()](const Result<QVector<TradingDate>>& dates) {
                  if (asked != market())
                      return;
                  m_loading = false;
                  if (dates)
                      takeDates(*dates, follow);
                  else
                      emit failed(dates.error());
                  showEmpty();
              });
}

void PortfolioPage::takeDates(const QVector<TradingDate>& dates, bool follow)
{
    m_dates->setDays(dates, follow);
    if (!dates.isEmpty())
        return askPortfolio();
    PortfolioSheet none;
    none.market = market();
    takePortfolio(none);
}

void PortfolioPage::askPortfolio()
{
    const auto day = m_dates->day();
    if (!day)
        return;
    m_loading = true;
    whenReady(m_context.research.portfolio(market(), *day), this,
              [this, asked = market(), day](const Result<PortfolioSheet>& sheet) {
                  if (asked != market() || day != m_dates->day())
                      return;
                  m_loading = false;
                  if (sheet)
                      takePortfolio(*sheet);
                  else
                      emit failed(sheet.error());
                  showEmpty();
              });
}

void PortfolioPage::takePortfolio(const PortfolioSheet& sheet)
{
    m_sheet = sheet;
    m_items.setItems(sheet.items, sheet.market, sheet.tradingDate);
    m_rejections.setRejections(sheet.rejections, sheet.market, sheet.tradingDate);
    m_header->setSheet(sheet);
    m_export->setEnabled(!sheet.items.isEmpty());
    filterRejections();
    for (ResearchTable* each : {m_tables[Recommended], m_tables[NotChosen]}) {
        if (!each->currentIndex().isValid())
            each->choose(each->model()->index(0, 0));
    }
    showTab();
}

void PortfolioPage::askDecisions()
{
    whenReady(m_context.research.decisions(std::nullopt, kDecisions), this,
              [this](const Result<QVector<DecisionRow>>& rows) {
                  if (!rows)
                      return emit failed(rows.error());
                  m_decisions.update(*rows);
                  if (!m_tables[Decisions]->currentIndex().isValid())
                      m_tables[Decisions]->choose(m_decisionRows.index(0, 0));
                  showTab();
              });
}

void PortfolioPage::exportList()
{
    if (m_sheet.items.isEmpty())
        return;
    const QString file = m_context.dialogs.saveFileName(
        this, tr("Export the portfolio"), PortfolioCsv::suggestedName(m_sheet), tr("CSV files (*.csv)"));
    if (file.isEmpty())
        return;
    if (const Result<void> written = PortfolioCsv::write(m_sheet, file); written)
        emit done(tr("%1 names written to %2").arg(countText(m_sheet.items.size()), file));
    else
        emit failed(written.error());
}

// --- what is shown

void PortfolioPage::setText(const QString& text)
{
    for (RawSortProxy* rows : {&m_itemRows, &m_rejectionRows, &m_decisionRows})
        rows->setText(text);
    showTotals();
    showEmpty();
}

void PortfolioPage::filterRejections()
{
    QMap<QString, QString> codes; // by their words
    for (const PortfolioRejection& rejection : m_rejections.rows())
        codes.insert(ResearchText::sizing(rejection.code), rejection.code);
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        m_codes->setItem(code.value(), code.key());
    const QVariantList wanted = m_codes->checkedKeys();
    m_rejectionRows.setAccept(
        [this, wanted](int row) { return wanted.isEmpty() || wanted.contains(m_rejections.row(row).code); });
    showTotals();
    showEmpty();
}

void PortfolioPage::filterDecisions()
{
    const int strategy = m_strategy->currentData().toInt();
    m_decisionRows.setAccept([this, strategy, wanted = market()](int row) {
        const DecisionRow& decision = m_decisions.row(row);
        return decision.market == wanted && (strategy == kAnyStrategy || int(decision.strategy) == strategy);
    });
    showTotals();
    showEmpty();
}

void PortfolioPage::showTab()
{
    m_dates->setVisible(tab() != Decisions);
    m_header->setVisible(tab() != Decisions && m_sheet.run.isValid());
    m_codes->setVisible(tab() == NotChosen);
    m_strategy->setVisible(tab() == Decisions);
    showTotals();
    showEmpty();
    showSelected();
}

int PortfolioPage::chosenRow() const
{
    const auto* rows = static_cast<const QSortFilterProxyModel*>(table()->model());
    const QModelIndex source = rows->mapToSource(table()->currentIndex());
    return source.isValid() ? source.row() : -1;
}

void PortfolioPage::showSelected()
{
    if (!m_inspector)
        return;
    const int row = chosenRow();
    if (row < 0)
        m_inspector->clear();
    else if (tab() == Recommended)
        m_inspector->showItem(m_items.row(row), m_items.market(), m_sheet.capital);
    else if (tab() == NotChosen)
        m_inspector->showRejection(m_rejections.row(row), m_rejections.market());
    else
        m_inspector->showDecision(m_decisions.row(row));
}

QString PortfolioPage::totals() const
{
    double amount = 0;
    for (const PortfolioItem& item : m_sheet.items)
        amount += item.amount;
    const Market market = m_sheet.market;
    QString text =
        tr("%1 names, %2 %3")
            .arg(countText(m_sheet.items.size()), Figures::amount(amount, market), Figures::currency(market));
    if (m_sheet.capital > 0)
        text += tr(", %1 of the capital, cash left %2 %3")
                    .arg(Figures::percent(amount / m_sheet.capital * 100, 1),
                         Figures::amount(m_sheet.capital - amount, market), Figures::currency(market));
    return text;
}

void PortfolioPage::showTotals()
{
    m_tabs->setTabText(Recommended, tr("Recommended %1").arg(countText(m_items.rowCount())));
    m_tabs->setTabText(NotChosen, tr("Not chosen %1").arg(countText(m_rejections.rowCount())));
    m_tabs->setTabText(Decisions, tr("Decisions %1").arg(countText(m_decisionRows.rowCount())));
    m_totals->setText(totals());
    m_totals->setVisible(tab() == Recommended && m_items.rowCount() > 0);
}

void PortfolioPage::showEmpty()
{
    const bool someDay = m_sheet.run.isValid();
    const QString filtered = tr("Nothing matches the filter");
    const QString market = ResearchText::market(this->market());
    if (m_items.rowCount() > 0)
        m_notes[Recommended]->setTexts(filtered, tr("Names that match appear here."));
    else if (someDay)
        m_notes[Recommended]->setTexts(tr("No name was recommended"),
                                       tr("Not chosen says of each name why it was left out."));
    else
        m_notes[Recommended]->setTexts(
            tr("No portfolio of %1 yet").arg(market),
            tr("The job Trading portfolio makes one every trading day from the signals "
               "of the last session."),
            tr("Go to the job to run it"));
    if (m_rejections.rowCount() > 0)
        m_notes[NotChosen]->setTexts(filtered, tr("Names that match appear here."));
    else
        m_notes[NotChosen]->setTexts(
            tr("No name was left out"),
            tr("Names that were looked at and not chosen appear here with the reason."));
    m_notes[Decisions]->setTexts(
        m_decisions.rowCount() > 0 ? filtered : tr("No decisions yet"),
        tr("The executors of the short, medium and long term write down here what they "
           "decided about each name."));
    for (int each = 0; each < TabCount; ++each)
        m_notes[each]->setVisible(m_asked && !m_loading && m_tables[each]->model()->rowCount() == 0);
}

} // namespace ic
