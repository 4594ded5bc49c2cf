// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"
#include "core/jobs/Job.h"

namespace ic {

/// The monthly look at how well each factor still ranks the returns that follow, jobs.md 11.22: daily rank IC
/// over the last months, graded, and compared with the last twelve. Signals are computed anew, point in time,
/// so a fresh installation is judged as well.
class FactorDecayJob final : public Job
{
public:
    JobOutcome run(JobContext& context) override;

private:
    Result<QVector<FactorGradeRow>> grade(JobContext& context, Market market) const;
    JobOutcome summary(const QVector<FactorGradeRow>& rows, const QVector<Error>& errors) const;
};

} // namespace ic
