// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

struct sqlite3;

namespace ic {

/// What to say when SQLite refuses: from the reason it gives follows what the reader can do. Any thread, the
/// one of the connection.
class StoreRefusal
{
public:
    /// STORE with `message`; `database` has just refused something, or is null when it was never opened.
    static Error of(sqlite3* database, const Phrase& message);
    /// The reason alone, without what the Qt driver adds to it.
    static QString reason(sqlite3* database, const QString& otherwise);
};

} // namespace ic
