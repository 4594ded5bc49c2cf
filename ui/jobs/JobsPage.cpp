// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobsPage.h"

#include "ui/bridge/EventPump.h"
#include "ui/jobs/AttentionBand.h"
#include "ui/jobs/JobFilterBar.h"
#include "ui/jobs/JobInspector.h"
#include "ui/jobs/JobMatrixModel.h"
#include "ui/jobs/JobMatrixProxy.h"
#include "ui/jobs/JobMatrixView.h"
#include "ui/jobs/VerbLauncher.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

JobsPage::JobsPage(UiContext& context, EventPump& pump, QWidget* parent)
    : Page(u"jobsPage"_s, u"jobs"_s, context.theme, parent)
    , m_context(context)
    , m_model(new JobMatrixModel(context.service.clock(), context.language, this))
    , m_proxy(new JobMatrixProxy(this))
    , m_actions(new JobActions(context.theme, this))
    , m_filter(new JobFilterBar(context.theme, this))
    , m_band(new AttentionBand(context.theme, context.language, this))
    , m_view(nullptr)
    , m_empty(new QLabel(this))
    , m_launcher(new VerbLauncher(context, this))
    , m_inspector(new JobInspector(context))
{
    m_proxy->setSourceModel(m_model);
    m_view = new JobMatrixView(*m_model, *m_proxy, context.theme, context.service.clock(), this);
    m_view->addActions(m_actions->all());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(m_band);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    wireModel(pump);
    wireView();
    retranslate();
    updateEmpty();
}

JobsPage::~JobsPage()
{
    if (m_inspector && !m_inspector->parent())
        delete m_inspector;
}

QWidget* JobsPage::buildTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    row->setSpacing(Theme::kInside);
    row->addWidget(m_filter, 1);
    row->addSpacing(Theme::kBetween);
    for (const JobVerb verb :
         {JobVerb::Run, JobVerb::Hold, JobVerb::SkipNext, JobVerb::SwitchPath, JobVerb::Why}) {
        auto* button = new QToolButton(tools);
        QAction* action = m_actions->action(verb);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setIcon(action->icon());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setText(action->iconText());
            button->setToolTip(action->toolTip());
            button->setAccessibleName(action->iconText());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    return tools;
}

void JobsPage::wireModel(EventPump& pump)
{
    connect(&pump, &EventPump::snapshotTaken, this, [this](const Snapshot& snapshot) {
        const bool first = m_model->rows().isEmpty();
        m_model->applySnapshot(snapshot.jobs);
        if (first && m_view->selectedJobs().isEmpty()) {
            m_view->selectFirst();
            m_view->setFocus(); // it was hidden while there was nothing to show
        }
    });
    connect(&pump, &EventPump::jobsChanged, m_model, &JobMatrixModel::apply);
    connect(&pump, &EventPump::statusChanged, this,
            [this](const SystemStatus& status) { m_actions->setReadingOnly(!status.leader); });
    connect(m_model, &JobMatrixModel::jobsUpdated, this, &JobsPage::jobsUpdated);
    connect(m_filter, &JobFilterBar::textSettled, this, [this](const QString& text) {
        m_proxy->setFilterText(text);
        m_view->expandAll();
        updateEmpty();
    });
    connect(m_filter, &JobFilterBar::layersChanged, this, [this](const QSet<Layer>& layers) {
        m_proxy->setLayers(layers);
        m_view->expandAll();
        updateEmpty();
    });
    connect(m_filter, &JobFilterBar::leaveToTable, m_view, qOverload<>(&QWidget::setFocus));
}

void JobsPage::wireView()
{
    connect(m_view, &JobMatrixView::selectionMoved, this, &JobsPage::selectionMoved);
    connect(m_view, &JobMatrixView::inspectRequested, this,
            [this] { request(JobVerb::Inspect, m_view->selectedJobs()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &JobsPage::showMenu);
    connect(m_actions, &JobActions::requested, this,
            [this](JobVerb verb) { request(verb, m_view->selectedJobs()); });
    connect(m_band, &AttentionBand::verbRequested, this, [this](const JobId& job, JobVerb verb) {
        m_view->selectJob(job);
        request(verb, {job});
    });
    connect(m_launcher, &VerbLauncher::carriedOut, this, &Page::done);
    connect(m_inspector, &JobInspector::carriedOut, this, &Page::done);
    connect(m_inspector, &JobInspector::failed, this, &Page::failed);
    connect(m_inspector, &JobInspector::verbRequested, this,
            [this](const JobId& job, JobVerb verb) { request(verb, {job}); });
    connect(m_inspector, &JobInspector::revertRequested, this, [this](const JobId& job, int version) {
        if (const JobRow* row = m_model->row(job))
            m_launcher->launchRevert(*row, version);
    });
    connect(m_inspector, &JobInspector::controlRequested, this, &JobsPage::openControl);
    connect(m_inspector, &JobInspector::editRequested, this, [this](const JobId& job) {
        showJob(job);
        request(JobVerb::Edit, {job});
    });
}

void JobsPage::jobsUpdated(const QVector<JobId>& jobs)
{
    m_band->setJobs(m_model->attention());
    for (const JobId& id : jobs) {
        const JobRow* row = m_model->row(id);
        if (!row)
            continue;
        m_launcher->jobChanged(*row);
        if (m_inspector && m_inspector->job() == id)
            m_inspector->setJob(*row);
    }
    m_actions->setSelection(rowsOf(m_view->selectedJobs()), m_context.service.clock().now());
    updateEmpty();
}

void JobsPage::selectionMoved()
{
    const QVector<JobId> selected = m_view->selectedJobs();
    m_actions->setSelection(rowsOf(selected), m_context.service.clock().now());
    if (!m_inspector || selected.isEmpty())
        return;
    if (const JobRow* row = m_model->row(selected.first()); row && m_inspector->job() != selected.first())
        m_inspector->setJob(*row);
}

QVector<JobRow> JobsPage::rowsOf(const QVector<JobId>& ids) const
{
    QVector<JobRow> rows;
    for (const JobId& id : ids)
        if (const JobRow* row = m_model->row(id))
            rows.append(*row);
    return rows;
}

void JobsPage::request(JobVerb verb, const QVector<JobId>& jobs)
{
    const QVector<JobRow> rows = rowsOf(jobs);
    if (rows.isEmpty())
        return;
    const JobRow& first = rows.first();
    switch (verb) {
    case JobVerb::Logs:
        emit logRequested(first.definition.id, first.running.isEmpty() ? RunId() : first.running.first().run);
        return;
    case JobVerb::Runs:
        emit runsRequested(first.definition.id);
        return;
    case JobVerb::Why:
    case JobVerb::Inspect:
    case JobVerb::Edit:
        openInspector(verb, first);
        return;
    default:
        m_launcher->launch(verb, rows);
    }
}

void JobsPage::openInspector(JobVerb verb, const JobRow& row)
{
    emit inspectorRequested();
    m_inspector->setJob(row);
    if (verb == JobVerb::Why)
        m_inspector->explain();
    else
        m_inspector->showTab(verb == JobVerb::Edit ? JobInspector::ScheduleTab : JobInspector::NowTab);
}

/// From a factor of an explanation to what changes it.
void JobsPage::openControl(const JobId& job, const QString& control)
{
    if (control == u"definition" || control == u"calendar")
        request(JobVerb::Edit, {job});
    else if (control == u"path")
        request(JobVerb::SwitchPath, {job});
    else if (control == u"hold") {
        const JobRow* row = m_model->row(job);
        request(row && row->hold       ? JobVerb::Resume
                : row && row->skipNext ? JobVerb::Unskip
                                       : JobVerb::Hold,
                {job});
    } else if (control == u"gate")
        m_launcher->launchGate(GateState::Active);
    else if (control == u"settings")
        emit done(tr("It is set in investment-console.toml in the workspace and read at the next start."));
}

void JobsPage::showMenu(const QPoint& position)
{
    if (m_view->selectedJobs().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"jobMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void JobsPage::updateEmpty()
{
    const bool any = m_proxy->visibleJobs() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(m_model->rows().isEmpty()
                         ? tr("Jobs appear here as soon as the scheduler has read its catalogue.")
                         : tr("No job matches the filter. Escape clears it."));
}

QString JobsPage::title() const
{
    return tr("Jobs");
}

void JobsPage::activate()
{
    m_view->setFocus();
}

void JobsPage::focusFilter()
{
    m_filter->focusText();
}

QWidget* JobsPage::inspector()
{
    return m_inspector;
}

QStringList JobsPage::unsaved() const
{
    return m_inspector ? m_inspector->unsaved() : QStringList();
}

QList<QAction*> JobsPage::verbs() const
{
    return m_actions->all();
}

QVector<PaletteEntry> JobsPage::paletteEntries()
{
    QVector<PaletteEntry> entries;
    for (const JobRow& row : m_model->rows()) {
        const JobId id = row.definition.id;
        const StateLook look = jobLook(row);
        entries.append({m_model->nameOf(row), id.value(), theme().icon(look.icon, look.tone),
                        [this, id] { emit jobRequested(id); }});
    }
    return entries;
}

bool JobsPage::showJob(const JobId& job)
{
    if (!m_model->row(job))
        return false;
    if (!m_view->selectJob(job)) {
        m_filter->clear();
        m_view->selectJob(job);
    }
    return true;
}

bool JobsPage::showControl(const JobId& job, const QString& control)
{
    if (!showJob(job))
        return false;
    openControl(job, control);
    return true;
}

bool JobsPage::askGate(GateState gate)
{
    m_launcher->launchGate(gate);
    return true;
}

void JobsPage::retranslate()
{
    m_view->setAccessibleName(tr("Jobs"));
    m_actions->retranslate();
    updateEmpty();
}

} // namespace ic
