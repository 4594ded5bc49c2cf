// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/Job.h"

namespace ic {

/// Puts back what a former run overwrote: parameter `run` names it. A run of its own, so it can be undone as
/// well. Never retried: what it refused once it refuses again.
class UndoJob final : public Job
{
public:
    JobOutcome run(JobContext& context) override;
};

} // namespace ic
