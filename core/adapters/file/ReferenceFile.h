// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/file/FileOptions.h"
#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"
#include "core/market/ReferenceRows.h"

namespace ic {

/// A file of sectors, fundamentals, earnings surprises or order flow, read and judged (docs/imports.md). It
/// may be stored when it has no problem. Value.
struct ReferenceFile
{
    ImportPreview preview; ///< without newRows and changedRows, which the store knows
    ReferenceRows rows;

    /// `kind` is not Bars. An Error only when the file cannot be read at all: NO_FILE, FILE_TOO_LARGE,
    /// BAD_GZIP, NOT_TEXT.
    static Result<ReferenceFile> read(ImportKind kind, Market market, const QString& file,
                                      const FileOptions& options);
    /// The header in short: "symbol,sector[,date]".
    static QString form(ImportKind kind);
};

} // namespace ic
