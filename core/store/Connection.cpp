// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"

#include "core/store/SqlText.h"
#include "core/store/StoreRefusal.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <sqlite3.h>

namespace ic {

namespace {

Error sqlError(sqlite3* handle, const QString& what, const QSqlError& error)
{
    return StoreRefusal::of(handle, Phrase(QT_TRANSLATE_NOOP("Phrase", "The database refused %1: %2."), what,
                                           StoreRefusal::reason(handle, error.text().trimmed())));
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
    const QVariant handle = database.driver()->handle();
    connection->m_handle = handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
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
    m_native.clear();
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
            return tl::unexpected(sqlError(m_handle, QLatin1String(key), fresh->lastError()));
        query = std::move(fresh);
    }
    int position = 0;
    for (const QVariant& value : values)
        query->bindValue(position++, value);
    if (!query->exec())
        return tl::unexpected(sqlError(m_handle, QLatin1String(key), query->lastError()));
    if (query->isSelect())
        m_open.push_back(query.get());
    return query.get();
}

Result<void> Connection::execute(const char* key, std::initializer_list<QVariant> values)
{
    auto found = m_native.find(key);
    if (found == m_native.end()) {
        auto prepared = NativeStatement::prepare(*this, key);
        if (!prepared)
            return tl::unexpected(prepared.error());
        found = m_native.emplace(key, std::move(*prepared)).first;
    }
    int position = 1;
    for (const QVariant& value : values)
        found->second.bindValue(position++, value);
    return found->second.execute();
}

Result<int> Connection::change(const char* key, std::initializer_list<QVariant> values)
{
    return execute(key, values).map([this] { return sqlite3_changes(m_handle); });
}

Result<qint64> Connection::insert(const char* key, std::initializer_list<QVariant> values)
{
    return execute(key, values).map([this] { return qint64(sqlite3_last_insert_rowid(m_handle)); });
}

Result<std::optional<qint64>> Connection::insertNew(const char* key, std::initializer_list<QVariant> values)
{
    return execute(key, values).map([this] {
        const bool fresh = sqlite3_changes(m_handle) == 1;
        return fresh ? std::optional(qint64(sqlite3_last_insert_rowid(m_handle))) : std::nullopt;
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
        return tl::unexpected(sqlError(m_handle, sql.left(60).simplified(), query.lastError()));
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
    return m_handle && sqlite3_get_autocommit(m_handle) == 0;
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
