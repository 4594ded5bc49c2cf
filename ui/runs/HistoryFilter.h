// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

namespace ic {

/// The store's rules of a history query, for rows that arrive as events. Pure functions, any thread.
namespace HistoryFilter {

/// Whether the row belongs to the answer. The paging cursor does not count. Occurrences that are still ahead
/// of `now` are the plan, not history.
bool accepts(const HistoryQuery& query, const HistoryRow& row, Instant now);
/// Order of the history: newest planned instant first, then the larger id.
bool comesBefore(const HistoryRow& a, const HistoryRow& b);

} // namespace HistoryFilter

} // namespace ic
