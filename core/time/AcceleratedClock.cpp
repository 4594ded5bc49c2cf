// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/AcceleratedClock.h"

namespace ic {

AcceleratedClock::AcceleratedClock(Instant start, double rate)
    : m_start(start), m_rate(rate), m_origin(std::chrono::steady_clock::now())
{}

Instant AcceleratedClock::now() const
{
    return m_start + Millis(monotonicMs());
}

qint64 AcceleratedClock::monotonicMs() const
{
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - m_origin;
    return qint64(elapsed.count() * m_rate);
}

} // namespace ic
