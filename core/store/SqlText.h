// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ic {

/// The SQL of the program, from resource files, loaded once. Immutable after first use, any thread.
class SqlText
{
public:
    /// The statement after the line `-- :name <statement>` of resources/sql/queries/<file>.sql; key
    /// "file.statement". Q_ASSERTs that it exists: a missing statement is a bug of the build, not of the
    /// user.
    static QString query(const char* key);
    /// Splits a migration file at lines that hold only `--;`.
    static QStringList statements(const QString& text);
};

} // namespace ic
