// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/file/FileOptions.h"
#include "core/domain/ResearchRows.h"

namespace ic {

/// A file an operator wants to have taken in. Value.
struct ImportOrder
{
    ImportKind kind = ImportKind::Sectors;
    Market market = Market::Kr;
    QString file; ///< absolute: the core has a working folder of its own
    FileOptions options;
    bool force = false; ///< bars: also sessions that are complete
    QString actor;
};

/// What became of it.
struct ImportReceipt
{
    ImportRow row;
    std::optional<OccurrenceId> occurrence; ///< bars: of the backfill that stores them
};

} // namespace ic
