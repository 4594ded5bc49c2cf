// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Occurrence.h"
#include "core/schedule/EngineState.h"

#include <QVector>

namespace ic {

/// Turns schedules into planned instants. Pure; the Scheduler stores what it answers.
class Planner
{
public:
    static constexpr std::chrono::hours kHorizon{50};  ///< rows exist this far ahead
    static constexpr std::chrono::hours kRefillAt{49}; ///< and are topped up when less is left

    /// Every instant of the job in (after, until], as unsaved occurrences.
    static QVector<Occurrence> plan(const JobState& job, Instant after, Instant until);
};

} // namespace ic
