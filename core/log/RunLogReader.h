// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogLine.h"

#include <QVector>

namespace ic {

/// Reads the lines of one run back from the log files, rotated ones included.
namespace RunLogReader {

/// Ascending as written, `seq` counted from 1. Scans up to the whole kept log (100 MB: some ten
/// milliseconds), so it belongs on a store or pool thread. A missing folder gives an empty list.
QVector<LogLine> readRun(const QString& folder, RunId run);

} // namespace RunLogReader

} // namespace ic
