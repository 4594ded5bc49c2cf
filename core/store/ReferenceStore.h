// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/Result.h"
#include "core/market/ReferenceData.h"
#include "core/store/ReferenceWriter.h"

namespace ic {

class Connection;

/// Imported reference data. Functions of one connection, on its thread, inside its transaction.
class ReferenceStore
{
public:
    /// Only what was known at the close of `session`: rows dated up to it, order flow of its last five
    /// collected sessions, surprises reported in the `earningsDays` days that end with it.
    static Result<ReferenceData> asOf(Connection& connection, Market market, TradingDate session,
                                      int earningsDays);
    /// How `rows` stand against what is stored; writes nothing.
    static Result<ReferenceCounts> compare(Connection& connection, Market market, const ReferenceRows& rows);
    /// Stores what is new or differs as part of that import.
    static Result<ReferenceCounts> write(Connection& connection, Market market, const ReferenceRows& rows,
                                         qint64 importId);
};

} // namespace ic
