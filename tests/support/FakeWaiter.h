// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/Waiter.h"
#include "core/time/ManualClock.h"

#include <QList>
#include <mutex>

namespace ic {

/// Waiting takes no time: it is written down and, with a clock, the clock moves on by it. Thread-safe.
class FakeWaiter final : public Waiter
{
public:
    explicit FakeWaiter(ManualClock* clock = nullptr) : m_clock(clock) {}

    bool wait(Millis duration, std::stop_token stop) override
    {
        const std::lock_guard lock(m_mutex);
        if (stop.stop_requested())
            return false;
        m_waits.append(duration.count());
        if (m_clock)
            m_clock->advance(duration);
        return true;
    }
    QList<qint64> waitsMs() const
    {
        const std::lock_guard lock(m_mutex);
        return m_waits;
    }

private:
    ManualClock* m_clock;
    mutable std::mutex m_mutex;
    QList<qint64> m_waits;
};

} // namespace ic
