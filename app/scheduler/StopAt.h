// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/Clock.h"

#include <QObject>
#include <QTimer>

namespace ic {

/// Ends the event loop once a clock, perhaps an accelerated one, passes an instant. Main thread.
class StopAt : public QObject
{
    Q_OBJECT
public:
    StopAt(const Clock& clock, Instant until, QObject* parent = nullptr);

private:
    void look();

    const Clock& m_clock;
    Instant m_until;
    QTimer m_timer;
};

} // namespace ic
