// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Phrase.h"

#include <QSqlQuery>
#include <QVariant>

namespace ic {

/// A phrase is stored as its English text, which searches read, and beside it what that is made of.

/// The second column: NULL where the text says it all.
QVariant phraseValue(const Phrase& phrase);
/// The phrase of a row, from both its columns.
Phrase phraseFrom(const QSqlQuery& row, int phraseColumn, int textColumn);

} // namespace ic
