// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"

namespace ic {

/// The only source of "now" in the program; nothing outside core/time reads a system clock. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// Milliseconds of a clock that never steps, for durations and leases. The zero is arbitrary.
    virtual qint64 monotonicMs() const = 0;
    /// How many real milliseconds one second of this clock takes; timers divide by it. 1000 for a real clock.
    virtual double realMsPerSecond() const { return 1000.0; }
};

} // namespace ic
