// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"
#include "core/jobs/GovernanceVerdict.h"
#include "core/jobs/Job.h"
#include "core/jobs/MarketReading.h"

namespace ic {

/// The monthly check of every strategy of both markets, jobs.md 11.20: a back-test over the last twelve
/// months each, judged against the limits and the check before. A failed or empty back-test is a result,
/// never health. One failing does not stop the others.
class GovernanceJob final : public Job
{
public:
    JobOutcome run(JobContext& context) override;

private:
    struct Findings
    {
        QVector<GovernanceRow> rows;
        QVector<GovernanceHalt> halts;
    };
    Result<void> loadHistory(JobContext& context);
    void checkMarket(JobContext& context, Market market, Findings& findings) const;
    GovernanceRow check(JobContext& context, const MarketReading& reading, GovernanceRow row) const;
    std::optional<GovernanceRow> former(const GovernanceRow& row) const;
    void decideHalt(JobContext& context, const GovernanceRow& row, Findings& findings) const;
    JobOutcome summary(const Findings& findings) const;

    QVector<GovernanceRow> m_history; ///< newest first
    QVector<GovernanceHalt> m_active;
    bool m_halts = false; ///< operators allow halting
};

} // namespace ic
