// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

namespace ic {

inline QString ledgerFile(const QString& workspace)
{
    return workspace + QStringLiteral("/ledger.db");
}

/// Runs `read` on the database of a workspace without opening a core; nothing is written, whoever holds it.
/// Blocks.
template <typename Read>
auto readLedger(const QString& workspace, Read read) -> std::invoke_result_t<Read, Connection&>
{
    const auto store = Store::openReadOnly(ledgerFile(workspace));
    if (!store)
        return tl::unexpected(store.error());
    auto future = (*store)->read(std::move(read));
    future.waitForFinished();
    return future.result();
}

} // namespace ic
