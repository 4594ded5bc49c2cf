// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogFilter.h"

namespace ic {

bool LogFilter::accepts(const LogLine& line) const
{
    return line.level >= minimum && (!run.isValid() || line.run == run) &&
           (jobs.isEmpty() || jobs.contains(line.job)) &&
           (text.isEmpty() || line.text.contains(text, Qt::CaseInsensitive) ||
            line.job.value().contains(text, Qt::CaseInsensitive));
}

} // namespace ic
