// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QByteArray>
#include <QString>

namespace ic {

/// What all files for spreadsheets share.
namespace CsvText {

/// Spreadsheets guess the encoding wrong without one.
inline const QByteArray kByteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");

/// Quoted when it has to be (RFC 4180). A text that a spreadsheet would compute is kept a text. Any thread.
QString field(QString text);
/// Replaces the file whole, or leaves it as it was; NOT_WRITTEN otherwise. GUI thread.
Result<void> write(const QString& file, const QByteArray& content);

} // namespace CsvText

} // namespace ic
