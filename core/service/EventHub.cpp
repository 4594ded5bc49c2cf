// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/EventHub.h"

#include <algorithm>

namespace ic {

namespace {

constexpr int kBatchMs = 100;
/// More changed occurrences than this in one batch: views take a snapshot instead.
constexpr qsizetype kMaxHistory = 5000;

} // namespace

EventHub::EventHub(std::function<JobRow(const JobId&)> jobRow, std::function<SystemStatus()> status,
                   QObject* parent)
    : QObject(parent), m_jobRow(std::move(jobRow)), m_status(std::move(status)), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kBatchMs);
    connect(&m_timer, &QTimer::timeout, this, &EventHub::flush);
}

void EventHub::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void EventHub::jobChanged(const JobId& job)
{
    m_jobs.insert(job);
    schedule();
}

void EventHub::occurrenceChanged(const HistoryRow& row)
{
    if (m_history.size() < kMaxHistory)
        m_history.insert(row.occurrence, row);
    else
        m_overflow = true;
    m_statusChanged = true;
    if (row.state == OccurrenceState::Ran && row.counters.written > 0)
        m_coverageChanged = true;
    schedule();
}

void EventHub::statusChanged()
{
    m_statusChanged = true;
    schedule();
}

void EventHub::coverageChanged()
{
    m_coverageChanged = true;
    schedule();
}

void EventHub::flush()
{
    m_timer.stop();
    EventBatch out;
    for (const JobId& job : std::as_const(m_jobs))
        out.jobs.append(m_jobRow(job));
    out.history = QVector<HistoryRow>(m_history.constBegin(), m_history.constEnd());
    std::sort(out.history.begin(), out.history.end(),
              [](const HistoryRow& a, const HistoryRow& b) { return a.occurrence < b.occurrence; });
    if (m_statusChanged)
        out.status = m_status();
    out.coverageChanged = m_coverageChanged;
    // A dropped row shows as a gap in the numbers, which tells every view to take a snapshot.
    out.firstSeq = m_seq + (m_overflow ? 2 : 1);
    out.lastSeq = out.firstSeq;
    m_seq = out.lastSeq;
    m_jobs.clear();
    m_history.clear();
    m_statusChanged = m_coverageChanged = m_overflow = false;
    emit batch(out);
}

} // namespace ic
