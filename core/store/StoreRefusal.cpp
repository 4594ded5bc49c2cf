// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreRefusal.h"

#include <sqlite3.h>

namespace ic {

namespace {

Phrase advice(int code, const QString& file)
{
    switch (code) {
    case SQLITE_FULL:
        return {QT_TRANSLATE_NOOP("Phrase", "The disk that holds %1 is full: free some space there."), file};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {QT_TRANSLATE_NOOP("Phrase",
                                  "The file %1 is damaged: stop what uses it, keep a copy, and put it "
                                  "back from a backup."),
                file};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
        return {QT_TRANSLATE_NOOP("Phrase",
                                  "Check the disk, and that %1 and its folder can be read and written."),
                file};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {QT_TRANSLATE_NOOP("Phrase", "Another program holds %1: close it."), file};
    default:
        return {};
    }
}

} // namespace

Error StoreRefusal::of(sqlite3* database, const Phrase& message)
{
    Phrase next(QT_TRANSLATE_NOOP("Phrase", "Nothing of this step was written."));
    if (database)
        next += advice(sqlite3_errcode(database) & 0xff,
                       QString::fromUtf8(sqlite3_db_filename(database, "main")));
    return {QStringLiteral("STORE"), message, next};
}

QString StoreRefusal::reason(sqlite3* database, const QString& otherwise)
{
    // What Qt refuses by itself leaves the answer to the statement before.
    const int code = database ? sqlite3_errcode(database) & 0xff : SQLITE_OK;
    const bool known = code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE;
    return known ? QString::fromUtf8(sqlite3_errmsg(database)) : otherwise;
}

} // namespace ic
