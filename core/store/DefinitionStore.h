// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/JobDefinition.h"
#include "core/domain/Rows.h"
#include "core/store/Connection.h"

namespace ic {

/// The versions of every definition: what was shipped and what operators made of it. Each function runs
/// inside the caller's write or read of the Store. Versions are never changed or deleted; a revert is a new
/// version.
class DefinitionStore
{
public:
    /// What seeding did. A note is one English sentence for the log.
    struct Seeding
    {
        QVector<JobId> added;
        QVector<JobId> updated;
        QStringList notes;
    };
    /// Brings the shipped definitions in. A changed one becomes a new version by "catalogue", except in the
    /// parts an operator has edited: those are kept and said so. Bad definitions get their row but no
    /// version. Idempotent.
    static Result<Seeding> seed(Connection& connection, const QVector<JobDefinition>& shipped, Instant at);

    /// `shipped` in its order with what is stored in its place; a bad shipped definition stays as it is.
    static Result<QVector<JobDefinition>> effective(Connection& connection,
                                                    const QVector<JobDefinition>& shipped);
    /// NO_SUCH_JOB when nothing usable is stored.
    static Result<JobDefinition> current(Connection& connection, const JobId& job);
    /// Newest first.
    static Result<QVector<DefinitionVersion>> versions(Connection& connection, const JobId& job);

    /// Saves an operator's edit as the next version and answers it. `draft.version` is the version the edit
    /// started from. STALE when there is a newer one, NOT_EDITABLE when it touches what belongs to the
    /// program, UNCHANGED when there is nothing to save. Whether the content makes sense is
    /// JobCatalogue::checkEdit's.
    static Result<JobDefinition> edit(Connection& connection, const JobDefinition& draft, const QString& by,
                                      const QString& reason, Instant at);
    /// The operator's parts of an older version as the next version. NO_SUCH_VERSION, UNCHANGED.
    static Result<JobDefinition> revert(Connection& connection, const JobId& job, int toVersion,
                                        const QString& by, const QString& reason, Instant at);
};

} // namespace ic
