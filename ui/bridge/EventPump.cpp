// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/EventPump.h"

#include "ui/bridge/ServiceClient.h"

#include <utility>

namespace ic {

EventPump::EventPump(ConsoleService& service, QObject* parent) : QObject(parent), m_service(service)
{
    // Auto: queued from the core thread, direct when the service lives here.
    connect(&service, &ConsoleService::eventsReady, this, &EventPump::receive);
}

void EventPump::start()
{
    requestSnapshot();
}

void EventPump::requestSnapshot()
{
    m_snapshotPending = true;
    whenReady(m_service.snapshot(), this, [this](const Snapshot& snapshot) { applySnapshot(snapshot); });
}

void EventPump::receive(const EventBatch& batch)
{
    if (m_snapshotPending) {
        m_waiting.append(batch);
        return;
    }
    if (batch.lastSeq <= m_seq)
        return; // the snapshot held it already
    if (batch.firstSeq > m_seq + 1) {
        m_waiting.append(batch);
        requestSnapshot();
        return;
    }
    deliver(batch);
}

void EventPump::applySnapshot(const Snapshot& snapshot)
{
    m_snapshotPending = false;
    m_seq = snapshot.eventSeq;
    emit snapshotTaken(snapshot);
    emit statusChanged(snapshot.status);
    const auto waiting = std::exchange(m_waiting, {});
    for (const EventBatch& batch : waiting)
        receive(batch);
}

void EventPump::deliver(const EventBatch& batch)
{
    m_seq = batch.lastSeq;
    if (!batch.jobs.isEmpty())
        emit jobsChanged(batch.jobs);
    if (!batch.history.isEmpty())
        emit historyChanged(batch.history);
    if (batch.status)
        emit statusChanged(*batch.status);
    if (batch.coverageChanged)
        emit coverageChanged();
}

} // namespace ic
