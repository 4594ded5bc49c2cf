// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogLine.h"

#include <QVector>

namespace ic {

/// Which lines a log view shows. Value type.
struct LogFilter
{
    LogLevel minimum = LogLevel::Trace;
    QVector<JobId> jobs; ///< empty = all, lines of no job included
    RunId run;           ///< invalid = all
    QString text;        ///< part of the text or of the job's id, in any case; empty = all

    bool accepts(const LogLine& line) const;
    bool operator==(const LogFilter&) const = default;
};

} // namespace ic

Q_DECLARE_METATYPE(ic::LogFilter)
