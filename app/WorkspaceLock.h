// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreHost.h"
#include "core/domain/Result.h"

#include <QLockFile>
#include <memory>

namespace ic {

/// One process per workspace. The lock dies with its process, also by SIGKILL.
class WorkspaceLock
{
public:
    /// Creates the folder when missing. WORKSPACE_HELD names the holder.
    static Result<std::unique_ptr<WorkspaceLock>> take(const QString& workspace);

private:
    explicit WorkspaceLock(const QString& file) : m_lock(file) {}
    QLockFile m_lock;
};

} // namespace ic
