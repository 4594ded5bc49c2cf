// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Rows.h"

namespace ic {

/// Hears what the engine changed, on the core thread, after it is committed. Must not block.
class EngineListener
{
public:
    virtual ~EngineListener() = default;
    virtual void jobChanged(const JobId& job) = 0;
    virtual void occurrenceChanged(const HistoryRow& row) = 0;
    virtual void statusChanged() = 0;
};

} // namespace ic
