// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/NextVerb.h"

#include "app/scheduler/NextCommand.h"

namespace ic {

int NextVerb::run(const QStringList& args, CliContext& context) const
{
    return runNextCommand(args, context.in, context.out, context.err, context.clock);
}

} // namespace ic
