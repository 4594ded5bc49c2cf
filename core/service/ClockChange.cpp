// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ClockChange.h"

#include "core/time/CronSchedule.h"
#include "core/time/ZoneTable.h"

#include <algorithm>

namespace ic {

namespace {

constexpr qint64 kYearSeconds = qint64(400) * 86'400;
constexpr Millis kAround{3 * 3'600'000}; ///< no zone steps further
constexpr int kMostInstants = 1'000;

std::vector<Instant> around(const CronSchedule& schedule, Instant change)
{
    std::vector<Instant> instants = schedule.next(change - kAround, kMostInstants);
    std::erase_if(instants, [&](Instant at) { return at > change + kAround; });
    return instants;
}

std::optional<Instant> firstDifference(const CronSchedule& spring, const CronSchedule& once, Instant change)
{
    std::vector<Instant> different;
    std::ranges::set_symmetric_difference(around(spring, change), around(once, change),
                                          std::back_inserter(different));
    return different.empty() ? std::nullopt : std::optional(different.front());
}

} // namespace

std::optional<Instant> ClockChange::next(const JobDefinition& definition, Instant now)
{
    const auto spring = CronSchedule::create(definition.cron, definition.zone, DstMode::Spring);
    const auto once = CronSchedule::create(definition.cron, definition.zone, DstMode::Once);
    const auto zone = ZoneTable::of(definition.zone);
    if (!spring || !once || !zone || spring->expression().isIntervalLike())
        return std::nullopt;
    const qint64 second = now.ms / 1000;
    for (auto index = zone->indexAt(second); zone->endOf(index) < second + kYearSeconds; ++index) {
        const auto at = firstDifference(*spring, *once, Instant{zone->endOf(index) * 1000});
        if (at && *at > now)
            return at;
    }
    return std::nullopt;
}

} // namespace ic
