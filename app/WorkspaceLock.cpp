// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WorkspaceLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>

namespace ic {

namespace {

QString lockFile(const QString& workspace)
{
    return QDir(workspace).filePath(QStringLiteral("workspace.lock"));
}

QString lastSystemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Error cannotWrite(const QString& workspace, const QString& why)
{
    return {
        QStringLiteral("WORKSPACE_UNWRITABLE"),
        QStringLiteral("The workspace %1 cannot be written: %2.").arg(workspace, why),
        QStringLiteral("Check its permissions and free space, or choose another one with --workspace DIR.")};
}

/// Who wrote the file; all empty while its holder has locked, but not signed it.
WorkspaceHolder signatureIn(QFile& file)
{
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.size() < 4)
        return {};
    return {lines[0].toLongLong(), lines[1], lines[2]};
}

Error heldBy(const WorkspaceHolder& holder, const QString& workspace)
{
    const QString who =
        holder.pid == 0
            ? QStringLiteral("a process that starts just now")
            : QStringLiteral("%1 (process %2 on %3)").arg(holder.program).arg(holder.pid).arg(holder.host);
    return {
        QStringLiteral("WORKSPACE_HELD"),
        QStringLiteral("The workspace %1 is held by %2.").arg(workspace, who),
        QStringLiteral("Use that window, stop it first, or choose another workspace with --workspace DIR.")};
}

struct flock wholeFile()
{
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    return range;
}

} // namespace

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString& workspace)
{
    if (!QDir().mkpath(workspace))
        return tl::unexpected(cannotWrite(workspace, lastSystemError()));
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(lockFile(workspace)));
    if (!lock->m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return tl::unexpected(cannotWrite(workspace, lock->m_file.errorString()));
    if (!lock->lock()) {
        const bool held = errno == EAGAIN || errno == EACCES;
        return tl::unexpected(held ? heldBy(signatureIn(lock->m_file), workspace)
                                   : cannotWrite(workspace, lastSystemError()));
    }
    if (!lock->sign())
        return tl::unexpected(cannotWrite(workspace, lock->m_file.errorString()));
    return lock;
}

WorkspaceLock::~WorkspaceLock()
{
    // Closing frees it, whether or not the signature could be taken back.
    if (m_file.isOpen() && lock())
        m_file.resize(0);
}

/// Of the open file, not of the process: a second taker of this very process is refused too, and a probe that
/// is closed frees nothing.
bool WorkspaceLock::lock()
{
    struct flock range = wholeFile();
    return fcntl(m_file.handle(), F_OFD_SETLK, &range) == 0;
}

bool WorkspaceLock::sign()
{
    const QByteArray text = QStringLiteral("%1\n%2\n%3\n")
                                .arg(QCoreApplication::applicationPid())
                                .arg(QCoreApplication::applicationName(), QSysInfo::machineHostName())
                                .toUtf8();
    return m_file.resize(0) && m_file.write(text) == text.size();
}

std::optional<WorkspaceHolder> workspaceHolder(const QString& workspace)
{
    QFile file(lockFile(workspace));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    struct flock range = wholeFile();
    if (fcntl(file.handle(), F_OFD_GETLK, &range) != 0 || range.l_type == F_UNLCK)
        return std::nullopt;
    return signatureIn(file);
}

} // namespace ic
