// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OpenCore.h"
#include "core/time/Clock.h"

#include <QTextStream>
#include <functional>

namespace ic {

enum ExitCode { kDone = 0, kRefused = 1, kUsage = 2 };

/// What a verb works with. Main thread; outlives the verb.
struct CliContext
{
    QTextStream& in;
    QTextStream& out;
    QTextStream& err;
    const Clock& clock;
    std::function<Result<std::unique_ptr<CoreLink>>(const QString& workspace, CoreUse use)> open = openCore;
    QString actor; ///< the operator's name in the audit
};

} // namespace ic
