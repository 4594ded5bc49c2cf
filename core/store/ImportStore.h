// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"
#include "core/market/ReferenceRows.h"

namespace ic {

class Connection;

/// The list of imported files. Functions of one connection, on its thread, inside its transaction.
class ImportStore
{
public:
    /// Stores the rows that are new or differ and the import they belong to; answers `row` with id and count.
    static Result<ImportRow> importReference(Connection& connection, ImportRow row,
                                             const ReferenceRows& rows);
    /// A file handed to a backfill as `occurrence`; answers `row` with its id.
    static Result<ImportRow> addBars(Connection& connection, ImportRow row, OccurrenceId occurrence);
    /// Newest first; of bars with the run that stored them, once it started.
    static Result<QVector<ImportRow>> newest(Connection& connection, int limit);
};

} // namespace ic
