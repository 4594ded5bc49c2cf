// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/Clock.h"

#include <QStringList>
#include <QTextStream>

namespace ic {

/// `next "EXPR" --zone Z --from T --count N [--mode spring|once] [--json]`: when an expression fires.
/// `next --stdin --json`: one JSON object a line in ({"expr","zone","from","count","mode"}), one answer a
/// line out, in order and flushed: {"next":[...],"exhausted":b} or {"error":{...}}. `args` are those after
/// the verb. Answers the process's exit code: 0, 1 for a refused question, 2 for bad usage.
int runNextCommand(const QStringList& args, QTextStream& in, QTextStream& out, QTextStream& err,
                   const Clock& clock);

} // namespace ic
