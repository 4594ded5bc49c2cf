// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/time/CalendarRow.h"

#include <vector>

namespace ic {

/// Reads calendar CSV: market,date,kind,open,close,reason,status,source. Lines that are empty, begin with '#'
/// or repeat the header are skipped; a reason may stand in double quotes. Any thread.
namespace CalendarFile {

/// Error codes: CALENDAR_UNREADABLE, CALENDAR_LINE (message names file and line).
Result<std::vector<CalendarRow>> read(const QString& path);
Result<std::vector<CalendarRow>> parse(QStringView text, const QString& fileName);

} // namespace CalendarFile

} // namespace ic
