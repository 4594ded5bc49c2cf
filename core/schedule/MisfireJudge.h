// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Occurrence.h"
#include "core/schedule/RuleFacts.h"

#include <QHash>
#include <QVector>
#include <functional>

namespace ic {

/// Judges the occurrences of one job that are due together and late. Cron instants follow the misfire policy
/// of the job. Of the follow-ups a run planned, the latest of each kind runs however late it is: nothing else
/// would look for its session again. A manual start of an order job does not outlive its grace. Pure, any
/// thread.
class MisfireJudge
{
public:
    using ClosedDay = std::function<bool(Instant)>;
    /// `due`: ascending. Answers a verdict for each that is later than its grace. Cron instants on closed
    /// days take no part: they never run, so they must not stand in for one that would.
    static QHash<OccurrenceId, RuleFacts::Misfire> judge(const JobDefinition& definition,
                                                         const QVector<Occurrence>& due,
                                                         const ClosedDay& closed, Instant now);
};

} // namespace ic
