// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WorkspaceFiles.h"

#include "app/ProcessVariables.h"

#include <QDir>

namespace ic {

Result<std::shared_ptr<const Settings>> WorkspaceFiles::settings(const QString& folder, const QString& file,
                                                                 const QHash<QString, QString>& keychain)
{
    const QString path =
        file.isEmpty() ? QDir(folder).filePath(QStringLiteral("investment-console.toml")) : file;
    return Settings::load(path, ProcessVariables::all(), keychain);
}

Result<std::shared_ptr<const MarketCalendars>> WorkspaceFiles::calendars(const QString& folder)
{
    const QDir directory(folder);
    QStringList overrides;
    for (const QString& name :
         directory.entryList({QStringLiteral("calendar*.csv")}, QDir::Files, QDir::Name))
        overrides.append(directory.filePath(name));
    return MarketCalendars::load(overrides);
}

} // namespace ic
