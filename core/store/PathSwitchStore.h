// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/store/Connection.h"

#include <QHash>
#include <QVector>

namespace ic {

/// The operator's switch of each job's execution path, every switching a version. Functions run inside the
/// caller's write or read of the Store. Which path that means is decided where sources and settings are
/// known.
class PathSwitchStore
{
public:
    struct PathSwitch
    {
        JobId job;
        int version = 0; ///< 0: never switched
        bool on = true;  ///< the preferred path; off: the internal one
        Instant at;
        QString by;
        QString reason;
        bool operator==(const PathSwitch&) const = default;
    };

    static Result<PathSwitch> current(Connection& connection, const JobId& job);
    /// Only the jobs that were ever switched.
    static Result<QHash<JobId, PathSwitch>> all(Connection& connection);
    /// Newest first.
    static Result<QVector<PathSwitch>> history(Connection& connection, const JobId& job);
    /// Adds a version. UNCHANGED when it already is so, PATH_REASON without a reason.
    static Result<PathSwitch> switchTo(Connection& connection, const JobId& job, bool on, const QString& by,
                                       const QString& reason, Instant at);
};

} // namespace ic
