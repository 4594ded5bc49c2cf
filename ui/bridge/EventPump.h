// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ConsoleService.h"

#include <QVector>

namespace ic {

/// Brings the core's numbered batches to the GUI thread and keeps them whole: takes a snapshot at the start
/// and after every gap in the numbers, one at a time, and lets batches wait while it is under way. Consumers
/// connect to the signals. GUI thread.
class EventPump final : public QObject
{
    Q_OBJECT
public:
    explicit EventPump(ConsoleService& service, QObject* parent = nullptr);

    /// Asks for the first snapshot. Connect the consumers before.
    void start();
    /// The number of the last event applied.
    quint64 seq() const { return m_seq; }

signals:
    /// Everything at once: at the start, and whenever events were missed (history has to be asked for again).
    void snapshotTaken(const ic::Snapshot& snapshot);
    void jobsChanged(const QVector<ic::JobRow>& jobs);
    void historyChanged(const QVector<ic::HistoryRow>& rows);
    void statusChanged(const ic::SystemStatus& status);
    void coverageChanged();

private:
    void receive(const EventBatch& batch);
    void requestSnapshot();
    void applySnapshot(const Snapshot& snapshot);
    void deliver(const EventBatch& batch);

    ConsoleService& m_service;
    quint64 m_seq = 0;
    bool m_snapshotPending = true; ///< until start() batches wait as well
    QVector<EventBatch> m_waiting;
};

} // namespace ic
