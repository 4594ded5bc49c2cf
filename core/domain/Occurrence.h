// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/domain/Lifecycle.h"

#include <QJsonObject>

namespace ic {

/// One planned instant of one job, as the engine holds it while it is open. Value type.
struct Occurrence
{
    OccurrenceId id;
    JobId job;
    Instant plannedAt;
    TriggerKind kind = TriggerKind::Cron;
    OccurrenceState state = OccurrenceState::Planned;
    int definitionVersion = 1;
    QJsonObject parameters;
    bool skipRequested = false;
    bool forced = false; ///< an operator chose to pass hold and dependencies
};

} // namespace ic
