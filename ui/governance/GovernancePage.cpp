// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/GovernancePage.h"

#include "core/domain/WhenReady.h"
#include "ui/governance/ClearHaltDialog.h"
#include "ui/governance/FactorDecayPanel.h"
#include "ui/governance/HaltBand.h"
#include "ui/governance/StrategiesPanel.h"
#include "ui/logs/EmptyNote.h"
#include "ui/research/ResearchTable.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTabWidget>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 2'000;
const JobId kCheck(u"strategy-governance-check"_s);
const JobId kDecay(u"factor-decay-check"_s);

} // namespace

GovernancePage::GovernancePage(UiContext& context, EventPump& events, const VerdictLimits& limits,
                               QWidget* parent)
    : Page(u"governancePage"_s, u"governance"_s, context.theme, parent)
    , m_context(context)
    , m_cleared(context)
    , m_sortedCleared(m_cleared)
    , m_strategies(new StrategiesPanel(context, limits, this))
{
    build();
    wire(events);
    addVerbs();
    retranslate();
}

GovernancePage::~GovernancePage() = default;

void GovernancePage::build()
{
    m_band = new HaltBand(theme(), this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"governanceTabs"_s);
    m_tabs->setDocumentMode(true);
    m_factors = new FactorDecayPanel(m_context, m_tabs);
    for (QWidget* panel : QVector<QWidget*>{m_strategies, m_factors, buildHalts()})
        m_tabs->addTab(panel, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_tabs, 1);
}

QWidget* GovernancePage::buildHalts()
{
    m_clearedTable = new ResearchTable(u"clearedTable"_s, theme(), m_tabs);
    m_clearedTable->adopt(m_sortedCleared, {u"KRX Medium-term"_s,
                                            u"2026-11-01 02:00"_s,
                                            u"drawdown beyond the limit, Sharpe"_s,
                                            u"2026-11-01 02:00"_s,
                                            u"operator"_s,
                                            {}});
    m_clearedTable->sortByColumn(HaltModel::ClearedAt, Qt::DescendingOrder);
    m_noHalts = new EmptyNote(m_clearedTable);
    return m_clearedTable;
}

void GovernancePage::wire(EventPump& events)
{
    connect(&events, &EventPump::snapshotTaken, this,
            [this](const Snapshot& snapshot) { takeJobs(snapshot.jobs); });
    connect(&events, &EventPump::jobsChanged, this, &GovernancePage::takeJobs);
    connect(&m_context.research, &ResearchService::governanceChanged, this, [this] {
        if (isVisible())
            reload();
        else
            m_stale = m_asked;
    });
    connect(m_band, &HaltBand::clearRequested, this, &GovernancePage::askClear);
    connect(m_band, &HaltBand::inspectRequested, this, [this](Market market, Strategy strategy) {
        showTab(StrategiesTab);
        m_strategies->choose(market, strategy);
        m_strategies->focusMatrix();
    });
    connect(m_strategies, &StrategiesPanel::backtestRequested, this, &GovernancePage::backtestRequested);
    connect(m_strategies, &StrategiesPanel::jobRequested, this, [this] { emit jobRequested(kCheck); });
    connect(m_factors, &FactorDecayPanel::jobRequested, this, [this] { emit jobRequested(kDecay); });
}

void GovernancePage::addVerbs()
{
    const auto add = [this](const QString& name, const QString& icon, auto&& act) {
        auto* action = new QAction(theme().icon(icon), QString(), this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        m_verbs.append(action);
    };
    add(u"governanceCheckVerb"_s, u"jobs"_s, [this] { emit jobRequested(kCheck); });
    add(u"governanceDecayVerb"_s, u"jobs"_s, [this] { emit jobRequested(kDecay); });
    add(u"governanceClearVerb"_s, u"held"_s, [this] {
        if (!m_halts.isEmpty())
            askClear(m_halts.first());
    });
}

QString GovernancePage::title() const
{
    return tr("Governance");
}

void GovernancePage::retranslate()
{
    m_tabs->setTabText(StrategiesTab, tr("Strategies"));
    m_tabs->setTabText(FactorsTab, tr("Factor decay"));
    m_tabs->setTabText(HaltsTab, tr("Cleared halts"));
    m_clearedTable->setAccessibleName(tr("Cleared halts"));
    m_noHalts->setTexts(
        tr("No halt was ever cleared"),
        tr("A halt appears above when a check finds a strategy degraded and halting is switched "
           "on. Clearing it is listed here, with who did it and why."));
    m_verbs[0]->setText(tr("Show the governance check"));
    m_verbs[1]->setText(tr("Show the factor decay check"));
    m_verbs[2]->setText(tr("Clear the first halt..."));
    m_band->retranslate();
    m_strategies->retranslate();
    m_factors->retranslate();
    showEmptyTexts();
}

void GovernancePage::recall(UiState& state)
{
    m_tabs->setCurrentIndex(state.value(u"governance/tab"_s, 0).toInt());
    m_strategies->recall(state);
    m_factors->recall(state);
    state.restore(*m_clearedTable->horizontalHeader());
}

void GovernancePage::remember(UiState& state) const
{
    state.setValue(u"governance/tab"_s, m_tabs->currentIndex());
    m_strategies->remember(state);
    m_factors->remember(state);
    state.save(*m_clearedTable->horizontalHeader());
}

void GovernancePage::activate()
{
    if (!std::exchange(m_asked, true) || std::exchange(m_stale, false))
        reload();
    if (m_tabs->currentIndex() == StrategiesTab)
        m_strategies->focusMatrix();
    else
        m_tabs->currentWidget()->setFocus();
}

void GovernancePage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

// --- jobs

void GovernancePage::takeJobs(const QVector<JobRow>& jobs)
{
    bool mine = false;
    for (const JobRow& job : jobs) {
        mine = mine || job.definition.id == kCheck || job.definition.id == kDecay;
        m_jobs.insert(job.definition.id, job);
    }
    if (mine)
        showEmptyTexts();
}

QString GovernancePage::nextRunOf(const JobId& job) const
{
    const auto row = m_jobs.constFind(job);
    if (row == m_jobs.cend() || !row->nextRun)
        return {};
    return tr("Its next run: %1.")
        .arg(shortInstant(*row->nextRun, row->definition.zone, m_context.service.clock().now()));
}

void GovernancePage::showEmptyTexts()
{
    m_strategies->setEmptyText(nextRunOf(kCheck));
    m_factors->setEmptyText(nextRunOf(kDecay));
}

// --- rows

void GovernancePage::reload()
{
    whenReady(m_context.research.governance(kMost), this, [this](const Result<QVector<GovernanceRow>>& rows) {
        if (rows)
            m_strategies->setRows(*rows);
        else
            emit failed(rows.error());
    });
    whenReady(m_context.research.halts(true), this, [this](const Result<QVector<GovernanceHalt>>& halts) {
        if (halts)
            takeHalts(*halts);
        else
            emit failed(halts.error());
    });
    whenReady(m_context.research.factorGrades(kMost), this,
              [this](const Result<QVector<FactorGradeRow>>& rows) {
                  if (rows)
                      m_factors->setRows(*rows);
                  else
                      emit failed(rows.error());
              });
}

void GovernancePage::takeHalts(const QVector<GovernanceHalt>& halts)
{
    QVector<GovernanceHalt> cleared;
    m_halts.clear();
    for (const GovernanceHalt& halt : halts)
        (halt.clearedAt ? cleared : m_halts).append(halt);
    m_band->setHalts(m_halts);
    m_cleared.update(cleared);
    m_noHalts->setVisible(cleared.isEmpty());
    m_verbs[2]->setEnabled(!m_halts.isEmpty());
}

void GovernancePage::askClear(const GovernanceHalt& halt)
{
    delete m_dialog;
    m_dialog = new ClearHaltDialog(m_context, halt, m_jobs.values(), this);
    connect(m_dialog, &ClearHaltDialog::cleared, this, [this](const QString& sentence) {
        emit done(sentence);
        reload();
    });
    m_dialog->show();
}

} // namespace ic
