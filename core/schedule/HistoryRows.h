// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/EngineState.h"
#include "core/schedule/LedgerWriter.h"

namespace ic {

/// History rows straight from what the engine knows, so that a change reaches a view without a query. Pure.
HistoryRow historyRow(const Occurrence& occurrence);
HistoryRow historyRow(const Verdict& verdict);
HistoryRow historyRow(const ActiveRun& run);
HistoryRow historyRow(const ActiveRun& run, const AttemptEnd& end);

} // namespace ic
