// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogLine.h"

#include <QVector>

namespace ic {

/// What the program before this one wrote last, so that a late opener sees what happened before.
namespace LogTail {

/// Up to `max` of the newest lines of the newest log file, ascending as written, `seq` 0. Reads only the end
/// of the file. A missing folder or file gives an empty list. Any thread.
QVector<LogLine> read(const QString& folder, int max);

} // namespace LogTail

} // namespace ic
