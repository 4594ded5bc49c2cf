// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/MarketCalendar.h"

#include <QStringList>
#include <QTextStream>

namespace ic {

/// `calendar --market KRX|NYSE --from DATE --to DATE [--json]`: the sessions, one a line, or as a table.
/// `args` are those after the verb. Answers the process's exit code: 0, 1 for days outside the calendar, 2
/// for bad usage.
int runCalendarCommand(const QStringList& args, QTextStream& out, QTextStream& err,
                       const MarketCalendars& calendars);
/// The same with the shipped calendars.
int runCalendarCommand(const QStringList& args, QTextStream& out, QTextStream& err);

} // namespace ic
