// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogDrawer.h"

#include "ui/bridge/ServiceClient.h"
#include "ui/logs/EmptyNote.h"
#include "ui/logs/LogView.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

LogDrawer::LogDrawer(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(context.service.logRing())
{
    setObjectName(u"logDrawer"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    build();
    connect(&m_typing, &QTimer::timeout, this, &LogDrawer::applyFilter);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogDrawer::applyFilter);
    connect(m_follow, &QToolButton::clicked, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_view, &LogView::runActivated, this, &LogDrawer::runActivated);
    connect(&m_model, &LogModel::completed, this, &LogDrawer::readFilesIfNeeded);
    connect(&m_model, &LogModel::rowsInserted, this, &LogDrawer::showEmptiness);
    connect(&m_model, &LogModel::modelReset, this, &LogDrawer::showEmptiness);
    retranslate();
}

void LogDrawer::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"logDrawerTitle"_s);
    m_title->setFont(m_context.theme.boldFont());
    m_level = new QComboBox(this);
    m_level->setObjectName(u"logDrawerLevel"_s);
    for (const LogLevel level : {LogLevel::Trace, LogLevel::Info, LogLevel::Warning})
        m_level->addItem(QString(), int(level));
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"logDrawerText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(260);
    m_follow = new QToolButton(this);
    m_follow->setObjectName(u"logDrawerFollow"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setAutoRaise(true);
    m_follow->setIcon(m_context.theme.icon(u"follow"_s));
    m_view = new LogView(m_model, m_context.theme, this);
    m_empty = new EmptyNote(m_view);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::kBetween, Theme::kInside, Theme::kBetween, Theme::kInside);
    row->setSpacing(Theme::kBetween);
    row->addWidget(m_title, 1);
    row->addWidget(m_level);
    row->addWidget(m_text);
    row->addWidget(m_follow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
}

void LogDrawer::retranslate()
{
    m_level->setItemText(0, tr("All levels"));
    m_level->setItemText(1, tr("Info and above"));
    m_level->setItemText(2, tr("Warnings and errors"));
    m_level->setAccessibleName(tr("Lowest level shown"));
    m_text->setPlaceholderText(tr("Filter messages"));
    m_text->setAccessibleName(tr("Filter messages"));
    m_follow->setToolTip(tr("Stay at the newest line"));
    m_follow->setAccessibleName(tr("Follow"));
    showEmptiness();
}

void LogDrawer::setJobs(const QVector<JobId>& jobs)
{
    m_jobs = jobs;
    m_run = {};
    QStringList names;
    for (const JobId& job : jobs)
        names.append(job.value());
    setTitle(names.isEmpty() ? tr("All jobs") : names.join(u", "_s));
    m_view->setCompact(true, jobs.size() != 1);
    m_model.setBase({});
    applyFilter();
}

void LogDrawer::setRun(RunId run)
{
    m_jobs.clear();
    m_run = run;
    m_readRun = {};
    setTitle(tr("Run #%1").arg(run.value()));
    m_view->setCompact(true, false);
    m_model.setBase({});
    applyFilter();
    readFilesIfNeeded();
}

void LogDrawer::setTitle(const QString& title)
{
    m_title->setText(title);
}

void LogDrawer::applyFilter()
{
    LogFilter filter;
    filter.minimum = LogLevel(m_level->currentData().toInt());
    filter.jobs = m_jobs;
    filter.run = m_run;
    filter.text = m_text->text().trimmed();
    m_view->setHighlight(filter.text);
    m_model.setFilter(filter);
    showEmptiness();
}

/// The ring is enough while nothing fell out of it and it saw the run begin; asked once a run.
void LogDrawer::readFilesIfNeeded()
{
    const bool ringIsEnough = m_model.droppedLines() == 0 && m_model.rowCount() > 0 &&
                              m_model.line(0).seq > m_context.service.logRing().preloaded();
    if (!m_run.isValid() || m_readRun == m_run || !m_model.isComplete() || ringIsEnough)
        return;
    m_readRun = m_run;
    whenReady(m_context.service.runLog(m_run), this,
              [this, run = m_run](const Result<QVector<LogLine>>& lines) {
                  if (run == m_run && lines)
                      m_model.setBase(*lines);
              });
}

void LogDrawer::showEmptiness()
{
    const bool empty = m_model.rowCount() == 0;
    if (empty && m_run.isValid())
        m_empty->setTexts(tr("No lines of this run"),
                          tr("It wrote nothing that passes the filter, or its log files "
                             "were rotated away."));
    else if (empty)
        m_empty->setTexts(tr("No lines yet"), tr("Lines of the selected jobs appear here while they run."));
    m_empty->setVisible(empty);
}

void LogDrawer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogDrawer::showEvent(QShowEvent* event)
{
    m_model.setLive(true);
    QWidget::showEvent(event);
}

void LogDrawer::hideEvent(QHideEvent* event)
{
    m_model.setLive(false);
    QWidget::hideEvent(event);
}

} // namespace ic
