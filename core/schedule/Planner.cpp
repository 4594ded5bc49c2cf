// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/Planner.h"

namespace ic {

QVector<Occurrence> Planner::plan(const JobState& job, Instant after, Instant until)
{
    QVector<Occurrence> rows;
    if (!job.schedule)
        return rows;
    std::optional<Instant> next = job.schedule->next(after);
    while (next && *next <= until) {
        Occurrence row;
        row.job = job.definition->id;
        row.plannedAt = *next;
        row.definitionVersion = job.definition->version;
        rows.append(std::move(row));
        next = job.schedule->next(*next);
    }
    return rows;
}

} // namespace ic
