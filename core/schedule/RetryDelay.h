// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/domain/JobDefinition.h"

#include <optional>

namespace ic {

/// When the next attempt of a failed run starts: exponential with full jitter, uniform(0, min(cap, base x
/// 2^(n-1))), never later than planned + latestUseful. The jitter is a hash of run and attempt, so rehearsals
/// repeat. nullopt: no further attempt. Pure, any thread.
class RetryDelay
{
public:
    static std::optional<Millis> next(const RetryRule& rule, RunId run, int failedAttempt, Instant plannedAt,
                                      Instant now);
};

} // namespace ic
