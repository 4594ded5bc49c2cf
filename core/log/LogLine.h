// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Instant.h"

#include <QString>

namespace ic {

enum class LogLevel { Trace, Debug, Info, Warning, Error };

/// One line of the live log. `seq` starts at 1 and never repeats in a process.
struct LogLine
{
    quint64 seq = 0;
    Instant at;
    LogLevel level = LogLevel::Info;
    JobId job;    ///< invalid when the line belongs to no job
    RunId run;    ///< invalid when the line belongs to no run
    QString text; ///< English, secrets already masked
};

} // namespace ic
