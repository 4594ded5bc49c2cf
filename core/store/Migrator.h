// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QString>
#include <QVector>

namespace ic {

class Connection;

/// Brings a database to the newest schema: numbered resource files, one transaction a version, never edited
/// after release. A database newer than the program is refused untouched. Runs on the thread of the
/// connection.
class Migrator
{
public:
    struct Migration
    {
        int version = 0;
        QString name;
        QString text;
    };
    /// The files of resources/sql/migrations, ascending: 0001_ledger.sql is version 1.
    static QVector<Migration> shipped();
    /// Applies what is missing; answers the version reached.
    static Result<int> migrate(Connection& connection, const QVector<Migration>& migrations = shipped());
};

} // namespace ic
