// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WorkspaceFiles.h"

#include <QDir>
#include <QProcessEnvironment>

namespace ic {

namespace {

QHash<QString, QString> environment()
{
    QHash<QString, QString> values;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const QString& name : system.keys())
        values.insert(name, system.value(name));
    return values;
}

} // namespace

Result<std::shared_ptr<const Settings>> WorkspaceFiles::settings(const QString& folder, const QString& file)
{
    const QString path =
        file.isEmpty() ? QDir(folder).filePath(QStringLiteral("investment-console.toml")) : file;
    return Settings::load(path, environment());
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
