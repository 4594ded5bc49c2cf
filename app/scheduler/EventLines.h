// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ConsoleService.h"

#include <QTextStream>

namespace ic {

/// Writes every occurrence that changes as one JSON line. Main thread.
class EventLines : public QObject
{
    Q_OBJECT
public:
    EventLines(ConsoleService& service, QTextStream& out, QObject* parent = nullptr);
    /// Writes what is still in this thread's event queue.
    void drain();

private:
    void write(const EventBatch& batch);

    QTextStream& m_out;
};

} // namespace ic
