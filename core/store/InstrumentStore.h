// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/domain/Rows.h"
#include "core/domain/TradingDate.h"

#include <QVector>

namespace ic {

class Connection;

/// The names of everything that has bars. Functions of one connection, on its thread.
class InstrumentStore
{
public:
    /// Takes over new and changed names of a session just written; an older session never renames, and rows
    /// without a name, as files may have them, take none away.
    static Result<void> learn(Connection& connection, Market market, TradingDate session);
    /// Symbol prefix first, then names that contain the text, then names by their initial consonants; without
    /// regard to case or spaces. An empty text lists from the start.
    static Result<QVector<InstrumentRow>> search(Connection& connection, Market market, const QString& text,
                                                 int limit);
    /// The initial consonants of the Hangul syllables of a name, other characters as they are.
    static QString initials(QStringView name);
};

} // namespace ic
