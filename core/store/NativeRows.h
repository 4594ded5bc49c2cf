// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/NativeStatement.h"

namespace ic {

/// Calls `take` for every row of a statement that is bound already.
template <typename Take>
Result<void> forEachRow(NativeStatement& statement, Take take)
{
    for (;;) {
        const auto more = statement.step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        take(statement);
    }
}

} // namespace ic
