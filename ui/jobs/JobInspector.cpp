// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobInspector.h"

#include "ui/jobs/JobNowTab.h"
#include "ui/jobs/JobRowText.h"
#include "ui/jobs/JobScheduleTab.h"
#include "ui/jobs/JobVersionsTab.h"
#include "ui/jobs/JobWhyTab.h"
#include "ui/jobs/KeptEditBar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

JobInspector::JobInspector(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_icon(new QLabel)
    , m_name(new QLabel)
    , m_id(new QLabel)
    , m_kept(new KeptEditBar(context.language))
    , m_tabs(new QTabWidget)
    , m_now(new JobNowTab(context))
    , m_why(new JobWhyTab(context))
    , m_schedule(new JobScheduleTab(context))
    , m_versions(new JobVersionsTab(context))
    , m_nothing(new QLabel(this))
    , m_body(new QWidget(this))
{
    setObjectName(u"jobInspector"_s);
    build();
    wire();
    retranslate();
    clear();
}

void JobInspector::build()
{
    m_name->setFont(m_context.theme.titleFont());
    m_name->setWordWrap(true);
    m_id->setFont(m_context.theme.smallFont());
    m_id->setForegroundRole(QPalette::PlaceholderText);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(u"inspectorTabBar"_s);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    for (QWidget* tab : {static_cast<QWidget*>(m_now), static_cast<QWidget*>(m_why),
                         static_cast<QWidget*>(m_schedule), static_cast<QWidget*>(m_versions)})
        m_tabs->addTab(tab, QString());
    auto* head = new QGridLayout;
    head->setContentsMargins(Theme::kAround, Theme::kBetween, Theme::kAround, Theme::kInside);
    head->setHorizontalSpacing(Theme::kBetween);
    head->setVerticalSpacing(0);
    head->addWidget(m_icon, 0, 0);
    head->addWidget(m_name, 0, 1);
    head->addWidget(m_id, 1, 1);
    head->setColumnStretch(1, 1);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(head);
    body->addWidget(m_kept);
    body->addWidget(m_tabs, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_body, 1);
}

void JobInspector::wire()
{
    connect(m_now, &JobNowTab::verbRequested, this,
            [this](JobVerb verb) { emit verbRequested(job(), verb); });
    connect(m_why, &JobWhyTab::controlRequested, this,
            [this](const QString& control) { emit controlRequested(job(), control); });
    connect(m_versions, &JobVersionsTab::revertRequested, this,
            [this](int version) { emit revertRequested(job(), version); });
    connect(m_schedule, &JobScheduleTab::carriedOut, this, &JobInspector::carriedOut);
    connect(m_schedule, &JobScheduleTab::failed, this, &JobInspector::failed);
    connect(m_schedule, &JobScheduleTab::editsChanged, this, &JobInspector::showEdits);
    connect(m_kept, &KeptEditBar::backRequested, this, &JobInspector::editRequested);
    connect(m_kept, &KeptEditBar::dropRequested, m_schedule, &JobScheduleTab::dropKept);
    connect(&m_second, &QTimer::timeout, m_now, &JobNowTab::tick);
    connect(&m_context.theme, &Theme::themeChanged, this, [this] {
        if (job().isValid())
            setJob(JobRow(m_row));
    });
    m_second.start(std::max(100, int(m_context.service.clock().realMsPerSecond())));
}

void JobInspector::setJob(const JobRow& row)
{
    m_row = row;
    showHead();
    m_now->setJob(row);
    m_why->setJob(row);
    m_schedule->setJob(row);
    m_versions->setJob(row);
    m_nothing->hide();
    m_body->show();
}

void JobInspector::clear()
{
    m_row = {};
    m_body->hide();
    m_nothing->show();
}

void JobInspector::showHead()
{
    const StateLook look = jobLook(m_row);
    m_icon->setPixmap(m_context.theme.icon(look.icon, look.tone)
                          .pixmap(QSize(Theme::kIcon, Theme::kIcon), devicePixelRatioF()));
    m_icon->setAccessibleName(look.word);
    m_icon->setToolTip(look.word);
    m_name->setText(m_context.language.nameOf(m_row.definition));
    m_id->setText(m_row.definition.id.value());
}

/// The tab is marked while it holds something unsaved; what was left for another job is offered above.
void JobInspector::showEdits()
{
    m_tabs->setTabText(ScheduleTab, m_schedule->isEdited() ? tr("Schedule *") : tr("Schedule"));
    m_kept->setEdits(m_schedule->keptEdits());
}

QStringList JobInspector::unsaved() const
{
    QVector<JobDefinition> definitions = m_schedule->keptEdits();
    if (m_schedule->isEdited())
        definitions.prepend(m_row.definition);
    QStringList sentences;
    for (const JobDefinition& definition : std::as_const(definitions))
        sentences << tr("The unsaved change of %1 is lost.").arg(m_context.language.nameOf(definition));
    return sentences;
}

void JobInspector::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    if (tab == ScheduleTab)
        m_schedule->focusCron();
}

void JobInspector::explain()
{
    showTab(WhyTab);
    m_why->explainMostUrgent();
}

void JobInspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height()), m_context.theme.color(Tone::Line));
}

void JobInspector::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JobInspector::retranslate()
{
    setAccessibleName(tr("Inspector"));
    m_nothing->setText(tr("Select a job to see where it stands, why it ran or did not, and to change it."));
    m_tabs->setTabText(NowTab, tr("Now"));
    m_tabs->setTabText(WhyTab, tr("Why"));
    m_tabs->setTabText(VersionsTab, tr("Versions"));
    showEdits();
    m_tabs->setAccessibleName(tr("Parts of the inspector"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the inspector"));
    if (job().isValid())
        showHead();
}

} // namespace ic
