// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/store/NativeStatement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <initializer_list>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace ic {

/// One SQLite connection with its prepared statements; bound to the thread that opened it.
/// WAL, foreign keys on, busy timeout 5 s; the writer runs synchronous=FULL.
class Connection
{
public:
    enum class Mode { Write, Read };
    static Result<std::unique_ptr<Connection>> open(const QString& file, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// The prepared statement of SqlText::query(key), bound by position, executed; forward only. The
    /// reference is valid until the same key is used again; finish reading before that. `key` must be a
    /// string literal.
    Result<QSqlQuery*> run(const char* key, std::initializer_list<QVariant> values = {});
    /// Executes and answers the number of changed rows.
    Result<int> change(const char* key, std::initializer_list<QVariant> values = {});
    /// Executes an INSERT and answers its row id.
    Result<qint64> insert(const char* key, std::initializer_list<QVariant> values = {});
    /// The same for one that may do nothing because the row is there; nullopt then.
    Result<std::optional<qint64>> insertNew(const char* key, std::initializer_list<QVariant> values);
    /// For text that is not a resource (migrations, filters built from parts); not cached.
    Result<QSqlQuery> runText(const QString& sql, const QVariantList& values = {});
    /// False when the database has rolled the transaction back by itself (disk full, i/o error).
    bool inTransaction() const;
    /// Ends every statement still open, so that no old snapshot is kept; called after each task.
    void finishAll();
    /// The driver's sqlite3*, for bulk inserts only.
    void* nativeHandle() const { return m_handle; }

private:
    Connection() = default;
    /// The ledger writes thousands of rows a second: these go past QSqlQuery, which costs more than SQLite
    /// does.
    Result<void> execute(const char* key, std::initializer_list<QVariant> values);
    QString m_name;
    std::unordered_map<const char*, std::unique_ptr<QSqlQuery>> m_prepared;
    std::unordered_map<const char*, NativeStatement> m_native;
    std::vector<QSqlQuery*> m_open;
    sqlite3* m_handle = nullptr;
};

/// NULL for nullopt, else the value; instants and dates have overloads in StoreValues.h.
QVariant nullable(const std::optional<qint64>& value);
QVariant nullable(const QString& value); ///< NULL for an empty text

} // namespace ic
