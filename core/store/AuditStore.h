// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditVerifier.h"
#include "core/store/Connection.h"

#include <limits>

namespace ic {

/// The audit chain in the database. Append-only: triggers refuse updates and deletions, and any row that does
/// not follow the head. Functions run inside the caller's write or read of the Store, so an action and its
/// audit row are committed together or not at all.
class AuditStore
{
public:
    /// Chains `entry` to the head and answers the row written. AUDIT_ACTOR without an actor.
    static Result<AuditRow> append(Connection& connection, const AuditEntry& entry);
    /// Newest first, only rows with id < `before`; an empty subject means all.
    static Result<QVector<AuditRow>> page(Connection& connection, const QString& subject, int limit,
                                          qint64 before = std::numeric_limits<qint64>::max());
    /// Walks the whole chain and says what is wrong where.
    static Result<AuditReport> verify(Connection& connection);
};

} // namespace ic
