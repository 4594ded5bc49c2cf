// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobWhyTab.h"

#include "ui/bridge/ServiceClient.h"
#include "ui/jobs/OccurrenceDelegate.h"
#include "ui/jobs/OccurrenceModel.h"
#include "ui/jobs/WhyPanel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QSplitter>

namespace ic {

namespace {

constexpr int kNext = 10;
constexpr int kLast = 20;

} // namespace

JobWhyTab::JobWhyTab(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new OccurrenceModel(context.service.clock(), this))
    , m_list(new QListView)
    , m_why(new WhyPanel(context.theme))
{
    setObjectName(QStringLiteral("jobWhyTab"));
    m_list->setObjectName(QStringLiteral("occurrenceList"));
    m_list->setAccessibleName(tr("Next and last occurrences"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OccurrenceDelegate(context.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("whySplitter"));
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_why);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobWhyTab::explain);
    connect(m_why, &WhyPanel::controlRequested, this, &JobWhyTab::controlRequested);
}

void JobWhyTab::setJob(const JobRow& row)
{
    const bool other = row.definition.id != m_row.definition.id;
    m_stale = m_stale || other || row.outcomes != m_row.outcomes ||
              row.nextOccurrence != m_row.nextOccurrence || row.hold != m_row.hold ||
              row.skipNext != m_row.skipNext;
    m_row = row;
    if (other) {
        m_model->clear();
        m_model->setZone(row.definition.zone);
        m_why->clear();
        m_explained = {};
    }
    if (m_stale && isVisible())
        fetch();
}

void JobWhyTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale && m_row.definition.id.isValid())
        fetch();
}

void JobWhyTab::fetch()
{
    m_stale = false;
    const JobId job = m_row.definition.id;
    whenReady(m_context.service.upcoming(job, kNext), this,
              [this, job](const Result<QVector<HistoryRow>>& rows) {
                  if (job == m_row.definition.id && rows) {
                      m_model->setUpcoming(*rows);
                      settleChoice();
                  }
              });
    HistoryQuery query;
    query.jobs = {job};
    query.limit = kLast;
    whenReady(m_context.service.history(query), this, [this, job](const Result<HistoryPage>& page) {
        if (job == m_row.definition.id && page) {
            m_model->setPast(page->rows);
            settleChoice();
        }
    });
}

void JobWhyTab::explainMostUrgent()
{
    m_urgent = true;
    settleChoice();
}

void JobWhyTab::settleChoice()
{
    if (!m_urgent || m_model->rowCount() == 0)
        return;
    const bool past = !m_row.attention.isEmpty() && m_row.lastRun;
    const QModelIndex wanted = past ? m_model->indexOf(m_row.lastRun->occurrence) : m_model->index(0);
    if (!wanted.isValid())
        return;
    m_urgent = false;
    m_list->setCurrentIndex(wanted);
    m_list->scrollTo(wanted);
}

void JobWhyTab::explain(const QModelIndex& index)
{
    const HistoryRow* row = m_model->row(index);
    if (!row)
        return;
    const OccurrenceId wanted = row->occurrence;
    m_explained = wanted;
    whenReady(m_context.service.why(wanted, m_context.language.language()), this,
              [this, wanted](const Result<WhyReport>& report) {
                  if (wanted != m_explained)
                      return;
                  if (report)
                      m_why->setReport(*report);
                  else
                      m_why->setProblem(report.error());
              });
}

void JobWhyTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("Next and last occurrences"));
        m_model->relabel();
        if (m_list->currentIndex().isValid())
            explain(m_list->currentIndex());
        else
            m_why->clear();
    }
    QWidget::changeEvent(event);
}

} // namespace ic
