// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WorkspaceFiles.h"

#include "app/ProcessVariables.h"

#include <QDir>
#include <QFileInfo>

namespace ic {

Result<std::shared_ptr<const Settings>> WorkspaceFiles::settings(const QString& folder, const QString& file,
                                                                 const QHash<QString, QString>& keychain)
{
    const QString path =
        file.isEmpty() ? QDir(folder).filePath(QStringLiteral("investment-console.toml")) : file;
    if (!file.isEmpty() && !QFileInfo::exists(file)) {
        return fail(
            QStringLiteral("SETTINGS"), QStringLiteral("There is no settings file %1.").arg(file),
            QStringLiteral("Nothing was started; check the path, or leave --settings out to use the one "
                           "of the workspace."));
    }
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
