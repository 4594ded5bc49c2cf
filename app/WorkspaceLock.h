// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreHost.h"
#include "core/domain/Result.h"

#include <QFile>
#include <memory>

namespace ic {

/// One process per workspace: a lock of the kernel on workspace.lock, which dies with its process, also by
/// SIGKILL at any instant. The file itself stays and only says who has it: a file that had to be removed
/// could be found half removed.
class WorkspaceLock
{
public:
    /// Creates the folder when missing. WORKSPACE_HELD names the holder.
    static Result<std::unique_ptr<WorkspaceLock>> take(const QString& workspace);
    ~WorkspaceLock();
    WorkspaceLock(const WorkspaceLock&) = delete;
    WorkspaceLock& operator=(const WorkspaceLock&) = delete;

private:
    explicit WorkspaceLock(const QString& file) : m_file(file) {}
    bool lock();
    bool sign();

    QFile m_file;
};

} // namespace ic
