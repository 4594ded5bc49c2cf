// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"
#include "core/jobs/Job.h"
#include "core/jobs/WatchList.h"

namespace ic {

/// One of the three strategy executors, jobs.md 11.2-11.4: scores the names of the strategy's watch list with
/// the rule engine and records what it decided. A BUY is RECOMMENDED where the market is open, ADVICE where
/// it is not, BLOCKED where the strategy may not act. Sends no order.
class StrategyExecutorJob final : public Job
{
public:
    explicit StrategyExecutorJob(Strategy strategy) : m_strategy(strategy) {}
    JobOutcome run(JobContext& context) override;

private:
    /// Where the strategy looks now: short term only where a session is under way.
    QVector<Market> markets(const JobContext& context) const;
    /// Why the strategy may not act in a market: STRATEGY_PAUSED, STRATEGY_STOPPED, GOVERNANCE_HALT; empty =
    /// it may.
    Result<QString> blockedBy(JobContext& context, Market market) const;
    Result<QVector<DecisionRow>> decide(JobContext& context, Market market) const;
    DecisionRow judge(const JobContext& context, const WatchList& list, const WatchList::Name& name,
                      const QString& block) const;
    JobOutcome summary(const QVector<DecisionRow>& rows, const QVector<Error>& errors) const;

    Strategy m_strategy;
};

} // namespace ic
