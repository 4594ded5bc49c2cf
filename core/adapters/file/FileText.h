// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QByteArray>
#include <QString>

namespace ic {

/// The text of a file an operator hands over: plain or gzip; UTF-8 with or without byte order mark, UTF-16
/// with one, else CP949, which Korean spreadsheets write. Pure, any thread; blocks on the disk.
class FileText
{
public:
    static constexpr qint64 kMostBytes = 1LL << 30; ///< of text, after unpacking

    /// Errors: NO_FILE, FILE_TOO_LARGE, BAD_GZIP, NOT_TEXT; each names the file.
    static Result<QString> read(const QString& file);
    /// The bytes as they are, unpacked when they are gzip.
    static Result<QByteArray> readBytes(const QString& file);
};

} // namespace ic
