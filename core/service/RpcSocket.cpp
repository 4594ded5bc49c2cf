// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RpcSocket.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

/// sockaddr_un holds 108 bytes with the final zero; some systems have 104.
constexpr qsizetype kMostPathBytes = 100;

QString canonical(const QString& workspace)
{
    const QFileInfo folder(workspace);
    return folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
}

} // namespace

QString rpcSocketPath(const QString& workspace)
{
    const QString folder = canonical(workspace);
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
    const QString inside = folder + u"/.console-"_s + hash + u".sock"_s;
    if (QFile::encodeName(inside).size() <= kMostPathBytes)
        return inside;
    return u"/tmp/investment-console-%1-%2.sock"_s.arg(getuid()).arg(hash);
}

} // namespace ic
