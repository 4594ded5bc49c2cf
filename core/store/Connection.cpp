// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"

#include "core/store/SqlText.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <sqlite3.h>

namespace ic {

namespace {

Error sqlError(const QString& what, const QSqlError& error)
{
    return {QStringLiteral("STORE"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The database refused %1: %2."), what, error.text().trimmed()),
            QT_TRANSLATE_NOOP("Phrase", "Nothing of this step was written.")};
}

Error unusable(const QString& file, const Error& error)
{
    return {QStringLiteral("STORE_UNUSABLE"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The database %1 cannot be used. %2"), file, error.message),
            QT_TRANSLATE_NOOP(
                "Phrase",
                "Nothing was changed. Put the file back from a backup, or move it away to start with an "
                "empty ledger.")};
}

QStringList pragmas(Connection::Mode mode)
{
    if (mode == Connection::Mode::Read)
        return {QStringLiteral("PRAGMA query_only=ON"), QStringLiteral("PRAGMA mmap_size=268435456")};
    return {QStringLiteral("PRAGMA journal_mode=WAL"),  QStringLiteral("PRAGMA synchronous=FULL"),
            QStringLiteral("PRAGMA foreign_keys=ON"),   QStringLiteral("PRAGMA wal_autocheckpoint=4000"),
            QStringLiteral("PRAGMA cache_size=-65536"), QStringLiteral("PRAGMA temp_store=MEMORY")};
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::Read)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open()) {
        return fail(
            QStringLiteral("STORE_OPEN"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Cannot open the database %1: %2."), file,
                   database.lastError().text().trimmed()),
            QT_TRANSLATE_NOOP("Phrase", "Check that the folder exists, is writable and has free space."));
    }
    for (const QString& pragma : pragmas(mode)) {
        const auto done = connection->runText(pragma);
        if (!done)
            return tl::unexpected(unusable(file, done.error()));
    }
    return connection;
}

Connection::~Connection()
{
    m_open.clear();
    m_prepared.clear();
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        if (database.isOpen())
            database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery*> Connection::run(const char* key, std::initializer_list<QVariant> values)
{
    std::unique_ptr<QSqlQuery>& query = m_prepared[key];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        fresh->setForwardOnly(true);
        if (!fresh->prepare(SqlText::query(key)))
            return tl::unexpected(sqlError(QLatin1String(key), fresh->lastError()));
        query = std::move(fresh);
    }
    int position = 0;
    for (const QVariant& value : values)
        query->bindValue(position++, value);
    if (!query->exec())
        return tl::unexpected(sqlError(QLatin1String(key), query->lastError()));
    if (query->isSelect())
        m_open.push_back(query.get());
    return query.get();
}

Result<int> Connection::change(const char* key, std::initializer_list<QVariant> values)
{
    return run(key, values).map([](QSqlQuery* query) {
        const int rows = query->numRowsAffected();
        query->finish();
        return rows;
    });
}

Result<qint64> Connection::insert(const char* key, std::initializer_list<QVariant> values)
{
    return run(key, values).map([](QSqlQuery* query) {
        const qint64 id = query->lastInsertId().toLongLong();
        query->finish();
        return id;
    });
}

Result<QSqlQuery> Connection::runText(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    for (qsizetype i = 0; ok && i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    ok = ok && query.exec();
    if (!ok)
        return tl::unexpected(sqlError(sql.left(60).simplified(), query.lastError()));
    return query;
}

void Connection::finishAll()
{
    for (QSqlQuery* query : m_open)
        query->finish();
    m_open.clear();
}

bool Connection::inTransaction() const
{
    auto* const database = static_cast<sqlite3*>(nativeHandle());
    return database && sqlite3_get_autocommit(database) == 0;
}

void* Connection::nativeHandle() const
{
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    return handle.isValid() ? *static_cast<void* const*>(handle.constData()) : nullptr;
}

QVariant nullable(const std::optional<qint64>& value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

QVariant nullable(const QString& value)
{
    return value.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(value);
}

} // namespace ic
