// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/JobDefinition.h"
#include "core/schedule/RuleFacts.h"

#include <QHash>
#include <QVector>

namespace ic {

/// Applies a misfire policy to the instants of one job that are due together. Pure, any thread.
class MisfireJudge
{
public:
    /// `due`: every due instant of the job, ascending. Answers a verdict for each that is later than its
    /// grace.
    static QHash<Instant, RuleFacts::Misfire> judge(const MisfireRule& rule, const QVector<Instant>& due,
                                                    Instant now);
};

} // namespace ic
