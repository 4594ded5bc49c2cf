// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/RunsPage.h"

#include "ui/bridge/ServiceClient.h"
#include "ui/jobs/VerbDialog.h"
#include "ui/logs/EmptyNote.h"
#include "ui/runs/HistoryText.h"
#include "ui/runs/HistoryView.h"
#include "ui/runs/RunPanel.h"
#include "ui/runs/RunVerbForm.h"
#include "ui/runs/RunsFilterBar.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>

namespace ic {

using namespace Qt::StringLiterals;

RunsPage::RunsPage(UiContext& context, EventPump& events, QWidget* parent)
    : Page(u"runsPage"_s, u"runs"_s, context.theme, parent)
    , m_context(context)
    , m_model(context)
    , m_ownPanel(std::make_unique<RunPanel>(context))
    , m_panel(m_ownPanel.get())
{
    build();
    wire(events);
    addVerbs();
    retranslate();
}

RunsPage::~RunsPage() = default;

void RunsPage::build()
{
    m_bar = new RunsFilterBar(m_context, this);
    m_view = new HistoryView(m_model, theme(), this);
    m_empty = new EmptyNote(m_view);
    m_count = new QLabel(this);
    m_count->setObjectName(u"runsCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(Theme::kBetween, Theme::kBetween, Theme::kBetween, Theme::kBetween);
    tools->addWidget(m_bar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    m_notBuilt = new QCheckBox(this);
    m_notBuilt->setObjectName(u"runsNotBuilt"_s);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_notBuilt);
    column->addLayout(foot);
}

void RunsPage::wire(EventPump& events)
{
    connect(&events, &EventPump::snapshotTaken, this, [this](const Snapshot& snapshot) {
        m_bar->setJobs(snapshot.jobs);
        takeJobs(snapshot.jobs);
        if (m_asked)
            m_model.reload();
    });
    connect(&events, &EventPump::jobsChanged, this, &RunsPage::takeJobs);
    connect(&events, &EventPump::historyChanged, this, [this](const QVector<HistoryRow>& rows) {
        if (m_asked)
            m_model.apply(rows);
        for (const HistoryRow& row : rows) {
            if (m_panel)
                m_panel->refresh(row);
            if (row.kind == TriggerKind::Undo && isTerminal(row.state))
                undoEnded();
        }
        showCount();
    });
    connect(m_bar, &RunsFilterBar::changed, this, &RunsPage::applyFilter);
    connect(m_notBuilt, &QCheckBox::toggled, this, &RunsPage::applyFilter);
    connect(&m_model, &HistoryModel::loaded, this, &RunsPage::restoreSelection);
    connect(&m_model, &HistoryModel::failed, this, &RunsPage::failed);
    connect(m_view, &HistoryView::currentChangedTo, this, &RunsPage::select);
    connect(m_view, &HistoryView::inspectRequested, this, &RunsPage::inspectorRequested);
    connect(m_empty, &EmptyNote::actionClicked, m_bar, &RunsFilterBar::clear);
    connect(m_panel, &RunPanel::verbRequested, this, &RunsPage::openDialog);
    connect(m_panel, &RunPanel::jobRequested, this, &RunsPage::jobRequested);
    connect(m_panel, &RunPanel::controlRequested, this, &RunsPage::controlRequested);
    connect(m_panel, &RunPanel::failed, this, &RunsPage::failed);
}

/// The run that was undone is another row, and no event of its own tells of it.
void RunsPage::undoEnded()
{
    if (m_asked)
        m_model.reload();
    if (m_panel)
        m_panel->askAgain();
}

/// Who asks for a job or for the reason itself gets the rows of jobs that are not built, too.
void RunsPage::applyFilter()
{
    HistoryQuery query = m_bar->query();
    query.hideNotBuilt = !m_notBuilt->isChecked() && query.jobs.isEmpty() &&
                         !query.skipCodes.contains(SkipCode::NotImplemented);
    m_asked = true;
    m_model.setQuery(query);
}

void RunsPage::recall(UiState& state)
{
    const QSignalBlocker quiet(m_notBuilt);
    m_notBuilt->setChecked(state.value(u"runs/notBuilt"_s, false).toBool());
    m_bar->recall(state);
    state.restore(*m_view->horizontalHeader());
    if (m_asked)
        applyFilter();
}

void RunsPage::remember(UiState& state) const
{
    state.setValue(u"runs/notBuilt"_s, m_notBuilt->isChecked());
    m_bar->remember(state);
    state.save(*m_view->horizontalHeader());
}

void RunsPage::addVerbs()
{
    const auto add = [this](const QString& name, const QString& icon, const QKeySequence& key, auto&& act) {
        auto* action = new QAction(theme().icon(icon), QString(), this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_panel && m_panel->row()) {
                emit inspectorRequested();
                act(*m_panel);
            }
        });
        m_view->addAction(action);
        m_verbs.append(action);
    };
    add(u"runWhy"_s, u"why"_s, Qt::Key_W, [](RunPanel& panel) { panel.showWhy(); });
    add(u"runLog"_s, u"logs"_s, Qt::Key_L, [](RunPanel& panel) { panel.showLog(); });
}

QString RunsPage::title() const
{
    return tr("Runs");
}

void RunsPage::retranslate()
{
    m_bar->retranslate();
    m_view->setAccessibleName(tr("History of runs"));
    m_notBuilt->setText(tr("Show jobs not built yet"));
    m_notBuilt->setToolTip(tr("Their planned starts are explained thousands of times a day."));
    m_verbs[0]->setText(tr("Why did it run or not?"));
    m_verbs[1]->setText(tr("Log of the run"));
    showCount();
    if (m_panel && m_panel->row())
        m_panel->setJobName(m_model.jobName(m_panel->row()->job));
}

void RunsPage::themeChanged()
{
    m_view->viewport()->update();
}

void RunsPage::activate()
{
    if (!std::exchange(m_asked, true))
        applyFilter();
    m_view->setFocus();
}

void RunsPage::focusFilter()
{
    m_bar->focusText();
}

QWidget* RunsPage::inspector()
{
    return m_ownPanel ? m_ownPanel.release() : m_panel.data();
}

bool RunsPage::showRuns(const JobId& job)
{
    m_asked = true;
    m_bar->showOnlyJob(job);
    return true;
}

bool RunsPage::showRun(RunId run)
{
    const int row = m_model.rowOfRun(run);
    if (row >= 0) {
        m_view->selectRow(row);
        emit inspectorRequested();
        return true;
    }
    m_wanted = run;
    showForeignRun(run);
    return true;
}

/// A run that is not among the loaded rows: shown in the inspector without moving the table.
void RunsPage::showForeignRun(RunId run)
{
    whenReady(m_context.service.runDetail(run), this, [this](const Result<RunDetail>& detail) {
        if (!detail)
            return emit failed(detail.error());
        if (m_panel)
            m_panel->setRow(detail->row, m_model.jobName(detail->row.job));
        emit inspectorRequested();
    });
}

void RunsPage::select(int row)
{
    if (m_panel && row >= 0)
        m_panel->setRow(m_model.row(row), m_model.jobName(m_model.row(row).job));
}

/// After another query the shown occurrence stays selected when it is still among the rows.
void RunsPage::restoreSelection()
{
    showCount();
    const int wanted = m_wanted.isValid() ? m_model.rowOfRun(m_wanted) : -1;
    if (wanted >= 0) {
        m_wanted = {};
        return m_view->selectRow(wanted);
    }
    if (!m_panel || !m_panel->row() || m_view->currentIndex().isValid())
        return;
    if (const int row = m_model.rowOf(*m_panel->row()); row >= 0)
        m_view->setCurrentIndex(m_model.index(row, 0));
}

void RunsPage::takeJobs(const QVector<JobRow>& jobs)
{
    m_model.setJobs(jobs);
    for (const JobRow& row : jobs) {
        m_jobs.insert(row.definition.id, row);
        if (m_dialog)
            m_dialog->jobChanged(row);
    }
}

void RunsPage::openDialog(const Verb& verb)
{
    if (!m_panel || !m_panel->row())
        return;
    delete m_dialog;
    const HistoryRow& row = *m_panel->row();
    m_dialog = new VerbDialog(m_context, {m_jobs.value(row.job)}, RunVerbForm::create(verb), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &VerbDialog::carriedOut, this, &RunsPage::done);
    m_dialog->show();
}

void RunsPage::showCount()
{
    const int rows = m_model.rowCount();
    const bool searching = m_model.isLoading() && m_model.hasMore();
    if (searching)
        m_count->setText(tr("Found %1, searched back to %2")
                             .arg(countText(rows), HistoryText::instant(*m_model.searchedBackTo())));
    else
        m_count->setText(m_model.hasMore() ? tr("Newest %1, more while scrolling").arg(countText(rows))
                                           : tr("Occurrences: %1").arg(countText(rows)));
    if (m_bar->isRestricted())
        m_empty->setTexts(tr("Nothing matches the filter"),
                          tr("New runs that match appear here by themselves."), tr("Clear the filter"));
    else
        m_empty->setTexts(tr("No history yet"),
                          tr("Every planned start ends here: as a run, or with the reason why "
                             "it did not run. The Jobs page shows what comes next."));
    m_empty->setVisible(rows == 0 && m_asked && !m_model.isLoading());
}

} // namespace ic
