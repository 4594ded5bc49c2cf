// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/EventLines.h"

#include "core/service/JsonRows.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ic {

EventLines::EventLines(ConsoleService& service, QTextStream& out, QObject* parent)
    : QObject(parent), m_out(out)
{
    connect(&service, &ConsoleService::eventsReady, this, &EventLines::write);
}

void EventLines::drain()
{
    QCoreApplication::sendPostedEvents(this);
}

void EventLines::write(const EventBatch& batch)
{
    for (const HistoryRow& row : batch.history)
        m_out << QString::fromUtf8(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact)) << '\n';
    m_out.flush();
}

} // namespace ic
