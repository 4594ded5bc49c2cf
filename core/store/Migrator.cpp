// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrator.h"

#include "core/store/Connection.h"
#include "core/store/SqlText.h"

#include <QDir>
#include <QFile>

namespace ic {

namespace {

Result<int> currentVersion(Connection& connection)
{
    auto query = connection.runText(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> runAll(Connection& connection, const QStringList& statements)
{
    for (const QString& statement : statements) {
        const auto done = connection.runText(statement);
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> apply(Connection& connection, const Migrator::Migration& migration)
{
    QStringList statements = SqlText::statements(migration.text);
    statements.prepend(QStringLiteral("BEGIN IMMEDIATE"));
    statements.append(QStringLiteral("PRAGMA user_version=%1").arg(migration.version));
    statements.append(QStringLiteral("COMMIT"));
    auto done = runAll(connection, statements);
    if (!done) {
        (void)connection.runText(QStringLiteral("ROLLBACK"));
        return fail(QStringLiteral("MIGRATION"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "Migration %1 failed: %2"), migration.name,
                           done.error().message),
                    done.error().next);
    }
    return {};
}

} // namespace

QVector<Migrator::Migration> Migrator::shipped()
{
    QVector<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql/migrations"));
    for (const QFileInfo& info : folder.entryInfoList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            migrations.append({info.fileName().left(4).toInt(), info.completeBaseName(),
                               QString::fromUtf8(file.readAll())});
        }
    }
    return migrations;
}

Result<int> Migrator::migrate(Connection& connection, const QVector<Migration>& migrations)
{
    const Result<int> current = currentVersion(connection);
    if (!current)
        return current;
    const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
    if (*current > newest) {
        return fail(QStringLiteral("SCHEMA_NEWER"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "The workspace has schema %1, this program knows %2."),
                           *current, newest),
                    QT_TRANSLATE_NOOP("Phrase", "Start it with the newer program; nothing was changed."));
    }
    for (const Migration& migration : migrations) {
        if (migration.version <= *current)
            continue;
        const auto done = apply(connection, migration);
        if (!done)
            return tl::unexpected(done.error());
    }
    return newest;
}

} // namespace ic
