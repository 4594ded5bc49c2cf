// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/FactorRun.h"
#include "core/jobs/Job.h"

namespace ic {

/// The 08:00 factor run, jobs.md 11.9: KR, then US, each on its own last closed session; one failing does not
/// stop the other. With basDt that session of each market, with from and to the history between them.
class FactorCalculationJob final : public Job
{
public:
    JobOutcome run(JobContext& context) override;

private:
    std::optional<FactorRunResult> runMarket(JobContext& context, Market market) const;
    JobOutcome summary(const QVector<FactorRunResult>& results) const;
};

} // namespace ic
