// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/NativeStatement.h"

#include "core/store/Connection.h"
#include "core/store/SqlText.h"
#include "core/store/StoreRefusal.h"

#include <limits>
#include <sqlite3.h>

namespace ic {

namespace {

tl::unexpected<Error> refused(sqlite3* database)
{
    return tl::unexpected(
        StoreRefusal::of(database, Phrase(QT_TRANSLATE_NOOP("Phrase", "The database refused the row: %1."),
                                          QString::fromUtf8(sqlite3_errmsg(database)))));
}

} // namespace

void NativeStatement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<NativeStatement> NativeStatement::prepare(Connection& connection, const char* key)
{
    auto* const database = static_cast<sqlite3*>(connection.nativeHandle());
    const QByteArray sql = SqlText::query(key).toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return refused(database);
    return NativeStatement(statement);
}

void NativeStatement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), position, value);
}

void NativeStatement::bind(int position, const std::optional<qint64>& value)
{
    if (value)
        sqlite3_bind_int64(m_statement.get(), position, *value);
    else
        sqlite3_bind_null(m_statement.get(), position);
}

void NativeStatement::bind(int position, const QByteArray& utf8)
{
    sqlite3_bind_text(m_statement.get(), position, utf8.constData(), int(utf8.size()), nullptr);
}

void NativeStatement::bindValue(int position, const QVariant& value)
{
    sqlite3_stmt* const statement = m_statement.get();
    if (value.isNull()) {
        sqlite3_bind_null(statement, position);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QString: {
        const auto& text = *static_cast<const QString*>(value.constData());
        sqlite3_bind_text16(statement, position, text.isNull() ? nullptr : text.utf16(),
                            int(text.size() * qsizetype(sizeof(QChar))), nullptr);
        return;
    }
    case QMetaType::QByteArray: {
        const auto& bytes = *static_cast<const QByteArray*>(value.constData());
        sqlite3_bind_blob(statement, position, bytes.isNull() ? nullptr : bytes.constData(),
                          int(bytes.size()), nullptr);
        return;
    }
    case QMetaType::Double:
        sqlite3_bind_double(statement, position, value.toDouble());
        return;
    default:
        sqlite3_bind_int64(statement, position, value.toLongLong());
    }
}

void NativeStatement::bindReal(int position, double value)
{
    // SQLite takes NaN for NULL.
    sqlite3_bind_double(m_statement.get(), position, value);
}

void NativeStatement::bindRank(int position, qint64 rank)
{
    bind(position, rank > 0 ? std::optional(rank) : std::nullopt);
}

Result<bool> NativeStatement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (sqlite3_reset(m_statement.get()) != SQLITE_OK)
        return refused(sqlite3_db_handle(m_statement.get()));
    return false;
}

Result<void> NativeStatement::execute()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
    }
}

qint64 NativeStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<qint64> NativeStatement::maybeInteger(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return std::nullopt;
    return integer(column);
}

QString NativeStatement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

std::string_view NativeStatement::utf8(int column) const
{
    // As a blob no terminator is asked for, which would cost a copy.
    const void* bytes = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char*>(bytes), size_t(sqlite3_column_bytes(m_statement.get(), column))};
}

double NativeStatement::real(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL
               ? std::numeric_limits<double>::quiet_NaN()
               : sqlite3_column_double(m_statement.get(), column);
}

} // namespace ic
