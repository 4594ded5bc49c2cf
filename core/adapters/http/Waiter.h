// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"

#include <stop_token>

namespace ic {

/// How code on a pool thread lets time pass; a seam, so that tests of back-off and rate limits do not sleep.
class Waiter
{
public:
    virtual ~Waiter() = default;
    /// Returns true after `duration`, false at once when stopping was asked for. Any pool thread.
    virtual bool wait(Millis duration, std::stop_token stop) = 0;
};

} // namespace ic
