// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WorkspacePath.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace ic {

QString defaultWorkspace()
{
    const QString chosen = qEnvironmentVariable("INVESTMENT_CONSOLE_WORKSPACE");
    if (!chosen.isEmpty())
        return chosen;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("investment-console"));
}

} // namespace ic
