// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/JobDefinition.h"

#include <optional>

namespace ic {

/// Where the two ways to treat a clock change part for one schedule. Pure, any thread.
class ClockChange
{
public:
    /// The first instant after `now` and within 400 days at which Spring and Once would start something
    /// different; nullopt when they agree, as they do for schedules that run through every hour.
    static std::optional<Instant> next(const JobDefinition& definition, Instant now);
};

} // namespace ic
