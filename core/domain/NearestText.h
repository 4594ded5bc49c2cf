// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ic {

/// The candidate a mistyped word most likely meant: smallest Levenshtein distance, ignoring case; the first
/// of equals. Empty when none is nearer than half of the word's length. Any thread.
QString nearestText(QStringView word, const QStringList& candidates);

} // namespace ic
