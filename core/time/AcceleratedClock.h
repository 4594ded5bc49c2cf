// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/Clock.h"

namespace ic {

/// A clock that starts at a chosen instant and runs `rate` times as fast as the machine's. Any thread.
class AcceleratedClock final : public Clock
{
public:
    AcceleratedClock(Instant start, double rate);
    Instant now() const override;
    qint64 monotonicMs() const override;
    double realMsPerSecond() const override { return 1000.0 / m_rate; }

private:
    Instant m_start;
    double m_rate;
    std::chrono::steady_clock::time_point m_origin;
};

} // namespace ic
