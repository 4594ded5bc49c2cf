// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/CalendarVerb.h"

#include "app/scheduler/CalendarCommand.h"

namespace ic {

int CalendarVerb::run(const QStringList& args, CliContext& context) const
{
    return runCalendarCommand(args, context.out, context.err);
}

} // namespace ic
