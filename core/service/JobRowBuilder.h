// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/schedule/EngineState.h"

namespace ic {

/// The matrix row of a job from the engine's memory. Core thread, no query.
JobRow buildJobRow(const EngineState& state, const JobState& job, Instant now);

} // namespace ic
