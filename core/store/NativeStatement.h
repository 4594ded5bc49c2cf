// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace ic {

class Connection;

/// A prepared statement on the SQLite handle itself, for loops over many rows: no QVariant a value.
/// Bound to the thread of its connection and gone before it. Positions count from 1, columns from 0.
class NativeStatement
{
public:
    /// The text of SqlText::query(key).
    static Result<NativeStatement> prepare(Connection& connection, const char* key);

    void bind(int position, qint64 value);
    void bind(int position, const std::optional<qint64>& value);
    /// UTF-8; not copied, so it must stay until the step is done.
    void bind(int position, const QByteArray& utf8);
    /// Any value a statement of the stores takes; texts are not copied. Null texts and blobs are NULL.
    void bindValue(int position, const QVariant& value);
    /// NULL for what is no number.
    void bindReal(int position, double value);
    /// NULL for zero.
    void bindRank(int position, qint64 rank);
    /// True when there is a row to read, false when the statement is finished; then it is ready to be bound
    /// again.
    Result<bool> step();
    /// step() to the end; rows are not looked at.
    Result<void> execute();

    qint64 integer(int column) const;
    std::optional<qint64> maybeInteger(int column) const;
    QString text(int column) const;
    /// The bytes as stored, valid until the next step.
    std::string_view utf8(int column) const;
    double real(int column) const; ///< NaN for NULL

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit NativeStatement(sqlite3_stmt* statement) : m_statement(statement) {}
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

} // namespace ic
