// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PhraseColumns.h"

#include "core/store/Connection.h"

namespace ic {

QVariant phraseValue(const Phrase& phrase)
{
    return nullable(QString::fromUtf8(phrase.toJson()));
}

Phrase phraseFrom(const QSqlQuery& row, int phraseColumn, int textColumn)
{
    return Phrase::fromJson(row.value(phraseColumn).toByteArray(), row.value(textColumn).toString());
}

} // namespace ic
