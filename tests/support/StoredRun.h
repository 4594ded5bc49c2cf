// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/store/Store.h"

namespace ic {

/// A run that ended, as a window reads it from the ledger.
struct StoredRun
{
    RunDetail detail;
    LastRun last;
};

/// Books a run of one attempt that ended with `outcome` over `path`, and reads it back.
StoredRun storeRun(Store& store, const QString& job, const JobOutcome& outcome, const PathInfo& path);
/// Reads the run of `stored` again.
StoredRun readRun(Store& store, const StoredRun& stored);
/// Books an occurrence that did not run and reads its row back.
HistoryRow storeSkip(Store& store, const QString& job, SkipCode code, const Phrase& detail);

} // namespace ic
