// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WorkspaceLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/file.h>

namespace ic {

namespace {

QString lockFile(const QString& workspace)
{
    return QDir(workspace).filePath(QStringLiteral("workspace.lock"));
}

Error cannotWrite(const QString& workspace)
{
    return {
        QStringLiteral("WORKSPACE_UNWRITABLE"),
        QStringLiteral("The workspace %1 cannot be written.").arg(workspace),
        QStringLiteral("Check its permissions and free space, or choose another one with --workspace DIR.")};
}

/// A process killed between creating its lock file and signing it leaves one that QLockFile takes for held
/// for ever. The holder of a living one has it flocked.
bool removeUnsigned(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || file.readAll().count('\n') >= 3)
        return false;
    return flock(file.handle(), LOCK_EX | LOCK_NB) == 0 && file.remove();
}

} // namespace

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString& workspace)
{
    if (!QDir().mkpath(workspace))
        return tl::unexpected(cannotWrite(workspace));
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(lockFile(workspace)));
    // Never stale by age: only the death of its process frees it.
    lock->m_lock.setStaleLockTime(0);
    if (lock->m_lock.tryLock(0) || (removeUnsigned(lockFile(workspace)) && lock->m_lock.tryLock(0)))
        return lock;
    const auto holder = workspaceHolder(workspace);
    if (lock->m_lock.error() != QLockFile::LockFailedError || !holder)
        return tl::unexpected(cannotWrite(workspace));
    return fail(
        QStringLiteral("WORKSPACE_HELD"),
        QStringLiteral("The workspace %1 is held by %2 (process %3 on %4).")
            .arg(workspace, holder->program)
            .arg(holder->pid)
            .arg(holder->host),
        QStringLiteral("Use that window, stop it first, or choose another workspace with --workspace DIR."));
}

std::optional<WorkspaceHolder> workspaceHolder(const QString& workspace)
{
    const QString file = lockFile(workspace);
    if (!QFileInfo::exists(file))
        return std::nullopt;
    QLockFile probe(file);
    probe.setStaleLockTime(0);
    if (probe.tryLock(0))
        return std::nullopt;
    WorkspaceHolder holder;
    if (probe.error() != QLockFile::LockFailedError ||
        !probe.getLockInfo(&holder.pid, &holder.host, &holder.program))
        return std::nullopt;
    return holder;
}

} // namespace ic
