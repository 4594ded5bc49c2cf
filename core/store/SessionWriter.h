// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/BarBulkWriter.h"
#include "core/store/CheckpointStore.h"
#include "core/store/CoverageStore.h"

#include <optional>

namespace ic {

/// Everything one run learned about one session: stored together or not at all.
struct SessionWrite
{
    RunId run;
    Instant at;
    Market market = Market::Kr;
    TradingDate session;
    QVector<Bar> bars; ///< validated: of this market and session, each symbol once
    CoverageState state = CoverageState::Complete;
    qint64 expected = 0; ///< rows the session should have; 0 = not known
    QString source;      ///< provider, for a session that has no row yet
    /// The neighbours in the calendar, for events that show between two sessions; nullopt: do not look.
    std::optional<TradingDate> previous, next;
    std::optional<BackfillKey> checkpoint; ///< set: this session is done for that backfill
};

struct SessionWritten
{
    UpsertCounts counts;
    int actions = 0; ///< corporate actions that were added, changed or withdrawn
};

/// The one transaction of a collected session: bars with before-images, instruments, corporate actions,
/// coverage and the checkpoint. Function of one connection, on its thread; an Error means the savepoint is
/// rolled back.
class SessionWriter
{
public:
    static Result<SessionWritten> write(Connection& connection, const SessionWrite& what);
};

} // namespace ic
