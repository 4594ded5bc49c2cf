// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobNowTab.h"

#include "ui/bridge/ServiceClient.h"
#include "ui/jobs/DefinitionText.h"
#include "ui/jobs/DurationPlot.h"
#include "ui/jobs/RunProgress.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace ic {

namespace {

constexpr int kPlottedRuns = 200;

} // namespace

JobNowTab::JobNowTab(UiContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_description(new QLabel)
    , m_progress(new RunProgress(context.theme))
    , m_present(new FactList(context.theme))
    , m_definition(new FactList(context.theme))
    , m_definitionTitle(new QLabel)
    , m_durationTitle(new QLabel)
    , m_plot(new DurationPlot(context.theme))
    , m_resume(button("inspectorResume", JobVerb::Resume))
    , m_path(button("inspectorPath", JobVerb::SwitchPath))
    , m_confirm(button("inspectorConfirm", JobVerb::Confirm))
{
    setObjectName(QStringLiteral("jobNowTab"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_description->setWordWrap(true);
    m_definitionTitle->setFont(context.theme.boldFont());
    m_durationTitle->setFont(context.theme.boldFont());
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::kAround, Theme::kBetween, Theme::kAround, Theme::kAround);
    column->setSpacing(Theme::kBetween);
    auto* verbs = new QHBoxLayout;
    for (QPushButton* verb : {m_confirm, m_resume, m_path})
        verbs->addWidget(verb);
    verbs->addStretch(1);
    column->addWidget(m_description);
    column->addWidget(m_progress);
    column->addWidget(m_present);
    column->addLayout(verbs);
    column->addWidget(m_durationTitle);
    column->addWidget(m_plot);
    column->addWidget(m_definitionTitle);
    column->addWidget(m_definition);
    column->addStretch(1);
    setWidget(body);
    connect(m_progress, &RunProgress::cancelRequested, this, [this] { emit verbRequested(JobVerb::Cancel); });
    retranslate();
}

QPushButton* JobNowTab::button(const char* name, JobVerb verb)
{
    auto* made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, [this, verb] { emit verbRequested(verb); });
    return made;
}

void JobNowTab::setJob(const JobRow& row)
{
    const bool other = row.definition.id != m_row.definition.id;
    m_row = row;
    show();
    const RunId last = row.lastRun ? row.lastRun->run : RunId();
    if (other || last != m_plotted) {
        m_plotted = last;
        fetchDurations();
    }
}

void JobNowTab::show()
{
    const Instant now = m_context.service.clock().now();
    m_description->setText(m_context.language.descriptionOf(m_row.definition));
    m_description->setVisible(!m_description->text().isEmpty());
    m_progress->set(m_row, now);
    m_present->set(presentFacts(m_row, now));
    m_definition->set(definitionFacts(m_row.definition, m_context.language));
    m_resume->setVisible(JobActions::applies(JobVerb::Resume, m_row));
    m_confirm->setVisible(JobActions::applies(JobVerb::Confirm, m_row));
    m_path->setVisible(JobActions::applies(JobVerb::SwitchPath, m_row));
    m_path->setText(m_row.path.switchedOn ? tr("Use internal path...") : tr("Use preferred path..."));
    m_path->setAccessibleName(m_path->text());
}

void JobNowTab::tick()
{
    if (m_row.definition.id.isValid() && isVisible())
        show();
}

void JobNowTab::fetchDurations()
{
    const JobId job = m_row.definition.id;
    whenReady(m_context.service.durations(job, kPlottedRuns), this,
              [this, job](const Result<QVector<DurationPoint>>& points) {
                  if (job != m_row.definition.id)
                      return;
                  const bool any = points && points->size() > 1; // one dot is no history
                  m_durationTitle->setVisible(any);
                  m_plot->setVisible(any);
                  if (any)
                      m_plot->set(*points, m_row.expectedP50Ms, m_row.expectedP95Ms, m_row.definition.zone);
              });
}

void JobNowTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void JobNowTab::retranslate()
{
    setAccessibleName(tr("The job now"));
    m_definitionTitle->setText(tr("Definition"));
    m_durationTitle->setText(tr("Durations"));
    m_resume->setText(tr("Resume..."));
    m_resume->setAccessibleName(m_resume->text());
    m_confirm->setText(tr("Confirm outcome..."));
    m_confirm->setAccessibleName(m_confirm->text());
    if (m_row.definition.id.isValid())
        show();
}

} // namespace ic
