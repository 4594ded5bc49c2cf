// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/Clock.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace ic {

/// Notices sleep, clock steps and a changed time zone by comparing the wall clock with the monotonic one at
/// each look. Core thread.
class ClockWatch
{
public:
    explicit ClockWatch(const Clock& clock);
    /// What happened since the last look, as one English sentence; nullopt when nothing did.
    std::optional<QString> look();

private:
    const Clock& m_clock;
    Instant m_lastNow;
    qint64 m_lastMonotonicMs;
    QByteArray m_zone;
};

} // namespace ic
