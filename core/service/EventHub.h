// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/EngineListener.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <functional>

namespace ic {

/// Collects what the engine changed and hands it out as one numbered batch every 100 ms. Core thread.
class EventHub : public QObject, public EngineListener
{
    Q_OBJECT
public:
    /// `jobRow` builds the current row of a job at the time of the batch.
    EventHub(std::function<JobRow(const JobId&)> jobRow, std::function<SystemStatus()> status,
             QObject* parent = nullptr);

    void jobChanged(const JobId& job) override;
    void occurrenceChanged(const HistoryRow& row) override;
    void statusChanged() override;
    void coverageChanged();
    /// The number of the last change handed out; a snapshot carries it.
    quint64 lastSeq() const { return m_seq; }
    /// Hands out what waits now.
    void flush();

signals:
    void batch(const ic::EventBatch& batch);

private:
    void schedule();

    std::function<JobRow(const JobId&)> m_jobRow;
    std::function<SystemStatus()> m_status;
    QTimer m_timer;
    QSet<JobId> m_jobs;
    QHash<OccurrenceId, HistoryRow> m_history;
    bool m_statusChanged = false;
    bool m_coverageChanged = false;
    bool m_overflow = false;
    quint64 m_seq = 0;
};

} // namespace ic
