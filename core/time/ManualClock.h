// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/Clock.h"

#include <atomic>

namespace ic {

/// A clock that stands still until told; for tests and rehearsal. Any thread.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start) : m_now(start.ms) {}
    Instant now() const override { return {m_now.load()}; }
    qint64 monotonicMs() const override { return m_monotonic.load(); }
    /// Time passes: both clocks advance.
    void advance(Millis d)
    {
        m_now += d.count();
        m_monotonic += d.count();
    }
    /// Somebody sets the wall clock: it steps, the monotonic clock does not.
    void stepTo(Instant instant) { m_now = instant.ms; }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_monotonic{0};
};

} // namespace ic
