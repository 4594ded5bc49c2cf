// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogsPage.h"

#include "ui/logs/EmptyNote.h"
#include "ui/logs/LogFilterBar.h"
#include "ui/logs/LogView.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

namespace ic {

using namespace Qt::StringLiterals;

LogsPage::LogsPage(UiContext& context, EventPump& events, QWidget* parent)
    : Page(u"logsPage"_s, u"logs"_s, context.theme, parent)
    , m_context(context)
    , m_model(context.service.logRing())
{
    build();
    addVerbs();
    connect(&events, &EventPump::snapshotTaken, this,
            [this](const Snapshot& snapshot) { m_bar->setJobs(snapshot.jobs); });
    connect(&events, &EventPump::statusChanged, this, [this](const SystemStatus& status) {
        m_folder = status.workspace.isEmpty() ? QString() : QDir(status.workspace).filePath(u"logs"_s);
        m_openFolder->setEnabled(!m_folder.isEmpty());
    });
    connect(this, &LogsPage::folderRequested, this,
            [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    retranslate();
}

void LogsPage::build()
{
    m_bar = new LogFilterBar(m_context, this);
    m_view = new LogView(m_model, theme(), this);
    m_empty = new EmptyNote(m_view);
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"logCounts"_s);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_follow = new QToolButton(this);
    m_follow->setObjectName(u"logFollow"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setIcon(theme().icon(u"follow"_s));
    m_openFolder = new QToolButton(this);
    m_openFolder->setObjectName(u"logFolder"_s);
    m_openFolder->setEnabled(false);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(Theme::kBetween, Theme::kBetween, Theme::kBetween, Theme::kInside);
    tools->setSpacing(Theme::kBetween);
    tools->addWidget(m_bar, 1);
    tools->addWidget(m_follow);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    foot->addWidget(m_counts, 1);
    foot->addWidget(m_openFolder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    column->addLayout(foot);

    connect(m_bar, &LogFilterBar::changed, this, &LogsPage::applyFilter);
    connect(m_bar, &LogFilterBar::findRequested, m_view, &LogView::findNext);
    connect(m_follow, &QToolButton::clicked, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_view, &LogView::runActivated, this, &LogsPage::runRequested);
    connect(m_view, &LogView::filterOnJobRequested, this, &LogsPage::showJob);
    connect(m_view, &LogView::filterOnRunRequested, this, [this](RunId run) {
        LogFilter filter;
        filter.run = run;
        m_bar->setFilter(filter);
    });
    connect(m_openFolder, &QToolButton::clicked, this, [this] { emit folderRequested(m_folder); });
    connect(m_empty, &EmptyNote::actionClicked, this, &LogsPage::emptyAction);
    // Counting is for people: twice a second is enough, whatever arrives.
    m_countTimer.setInterval(500);
    connect(&m_countTimer, &QTimer::timeout, this, &LogsPage::showCounts);
    connect(&m_model, &LogModel::completed, this, &LogsPage::showCounts);
}

void LogsPage::addVerbs()
{
    const auto add = [this](const QString& name, const QKeySequence& key, auto&& act) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_verbs.append(action);
    };
    add(u"logFindNext"_s, Qt::Key_F3, [this] { m_view->findNext(false); });
    add(u"logFindPrevious"_s, Qt::SHIFT | Qt::Key_F3, [this] { m_view->findNext(true); });
    add(u"logToggleFollow"_s, Qt::CTRL | Qt::Key_End, [this] { m_view->setFollowing(true); });
}

QString LogsPage::title() const
{
    return tr("Logs");
}

void LogsPage::retranslate()
{
    m_bar->retranslate();
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Stay at the newest line (Ctrl+End)"));
    m_openFolder->setText(tr("Open log folder"));
    m_openFolder->setToolTip(tr("The rotated files hold what the window no longer shows."));
    m_verbs[0]->setText(tr("Next match"));
    m_verbs[1]->setText(tr("Previous match"));
    m_verbs[2]->setText(tr("Follow the newest line"));
    showCounts();
}

void LogsPage::activate()
{
    m_view->setFocus();
}

void LogsPage::focusFilter()
{
    m_bar->focusText();
}

/// The level is a habit; jobs, run and text are of the moment.
void LogsPage::recall(UiState& state)
{
    LogFilter filter;
    filter.minimum = LogLevel(state.value(u"logs/level"_s, int(LogLevel::Trace)).toInt());
    m_bar->setFilter(filter);
}

void LogsPage::remember(UiState& state) const
{
    state.setValue(u"logs/level"_s, int(m_bar->filter().minimum));
}

bool LogsPage::showJob(const JobId& job)
{
    LogFilter filter;
    filter.jobs = {job};
    m_bar->setFilter(filter);
    return true;
}

void LogsPage::applyFilter()
{
    m_view->setHighlight(m_bar->highlight());
    m_model.setFilter(m_bar->filter());
    showCounts();
}

void LogsPage::showCounts()
{
    QString text = tr("Lines: %1").arg(countText(m_model.rowCount()));
    if (const quint64 dropped = m_model.droppedLines())
        text += u"   "_s + tr("%1 older lines are only in the files").arg(countText(qint64(dropped)));
    m_counts->setText(text);
    showEmptiness();
}

void LogsPage::showEmptiness()
{
    const bool empty = m_model.rowCount() == 0 && m_model.isComplete();
    if (empty && m_model.filter() != LogFilter())
        m_empty->setTexts(tr("No line matches the filter"),
                          tr("New lines that match appear here by themselves."), tr("Clear the filter"));
    else if (empty)
        m_empty->setTexts(
            tr("No lines yet"),
            tr("Every job writes here while it runs. Lines of earlier days are in the log files."),
            m_folder.isEmpty() ? QString() : tr("Open log folder"));
    m_empty->setVisible(empty);
}

void LogsPage::emptyAction()
{
    if (m_model.filter() != LogFilter())
        m_bar->setFilter({});
    else
        emit folderRequested(m_folder);
}

void LogsPage::showEvent(QShowEvent* event)
{
    m_model.setLive(true);
    m_countTimer.start();
    showCounts();
    Page::showEvent(event);
}

void LogsPage::hideEvent(QHideEvent* event)
{
    m_model.setLive(false);
    m_countTimer.stop();
    Page::hideEvent(event);
}

} // namespace ic
