// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Rows.h"
#include "core/store/Connection.h"

#include <QHash>

namespace ic {

/// Operators' holds on jobs, current and former. Functions run inside the caller's write or read of the
/// Store. A hold with an end is over at that instant by itself, whether or not expire() was called yet.
class HoldStore
{
public:
    struct PastHold
    {
        HoldInfo hold;
        std::optional<Instant> releasedAt; ///< nullopt: still open
        QString releasedBy;                ///< "clock" when it ran out
        QString releaseReason;
    };

    /// Places `hold`; one that is still open on the job ends with it, as replaced. HOLD_REASON without a
    /// reason, HOLD_UNTIL when it would be over before it begins.
    static Result<void> place(Connection& connection, const JobId& job, const HoldInfo& hold);
    /// NOT_HELD when there is none at `at`.
    static Result<void> release(Connection& connection, const JobId& job, const QString& by,
                                const QString& reason, Instant at);
    /// Closes the holds that ran out by `now` and answers their jobs.
    static Result<QVector<JobId>> expire(Connection& connection, Instant now);

    static Result<QHash<JobId, HoldInfo>> active(Connection& connection, Instant now);
    static Result<std::optional<HoldInfo>> active(Connection& connection, const JobId& job, Instant now);
    /// Newest first.
    static Result<QVector<PastHold>> history(Connection& connection, const JobId& job, int limit);
};

} // namespace ic
