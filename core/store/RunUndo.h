// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Result.h"

#include <optional>

namespace ic {

class Connection;

/// What an undo put back.
struct UndoReport
{
    qint64 restored = 0; ///< bars that are again as they were
    qint64 removed = 0;  ///< bars the run had inserted
    qint64 actions = 0;  ///< corporate actions restored or removed
    qint64 sessions = 0; ///< sessions whose coverage went back
};

/// Whether a run can be undone, for the history.
struct UndoState
{
    bool hasImages = false;
    std::optional<RunId> undoneBy;
};

/// Puts back what a run overwrote: bars, coverage and corporate actions, exactly, and the instruments with
/// them. An undo keeps before-images of its own, so undoing the undo is a redo; then the first run counts
/// again. Functions of one connection, on its thread, inside its transaction.
class RunUndo
{
public:
    static Result<UndoState> state(Connection& connection, RunId target);
    /// Errors: UNDO_NOTHING, UNDO_DONE, and UNDO_CONFLICT when later runs changed the same rows; those go
    /// first.
    static Result<UndoReport> undo(Connection& connection, RunId target, RunId undoing);
};

} // namespace ic
