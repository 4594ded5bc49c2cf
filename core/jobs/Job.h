// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobOutcome.h"

namespace ic {

struct JobContext;

/// One job: orders calls to market/, trading/ and the ports. Synchronous on a pool thread, one instance a
/// run. Must return soon after context.stop is requested. Throws nothing.
class Job
{
public:
    virtual ~Job() = default;
    virtual JobOutcome run(JobContext& context) = 0;
};

} // namespace ic
