// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/JobRegistry.h"

#include "core/jobs/BackfillJob.h"
#include "core/jobs/DailyCollectorJob.h"
#include "core/jobs/FactorCalculationJob.h"
#include "core/jobs/FactorDecayJob.h"
#include "core/jobs/GovernanceJob.h"
#include "core/jobs/PortfolioJob.h"
#include "core/jobs/ShadowJob.h"
#include "core/jobs/StrategyExecutorJob.h"
#include "core/jobs/UndoJob.h"

#include <array>

namespace ic {

namespace {

using SharedWaiter = std::shared_ptr<Waiter>;
using Maker = std::unique_ptr<Job> (*)(const SharedWaiter&);

template <Market market>
std::unique_ptr<Job> daily(const SharedWaiter&)
{
    return std::make_unique<DailyCollectorJob>(market);
}

template <Market market>
std::unique_ptr<Job> backfill(const SharedWaiter& waiter)
{
    return std::make_unique<BackfillJob>(market, waiter);
}

template <Market market>
std::unique_ptr<Job> shadow(const SharedWaiter&)
{
    return std::make_unique<ShadowJob>(market);
}

template <typename Body>
std::unique_ptr<Job> plain(const SharedWaiter&)
{
    return std::make_unique<Body>();
}

template <Strategy strategy>
std::unique_ptr<Job> executor(const SharedWaiter&)
{
    return std::make_unique<StrategyExecutorJob>(strategy);
}

struct Entry
{
    const char* job;
    Maker make;
    Maker shadow = nullptr; ///< for jobs with more than one path
};

constexpr std::array kJobs{
    Entry{"krx-daily-collector", daily<Market::Kr>, shadow<Market::Kr>},
    Entry{"us-daily-collector", daily<Market::Us>, shadow<Market::Us>},
    Entry{"krx-daily-backfill", backfill<Market::Kr>, shadow<Market::Kr>},
    Entry{"us-daily-backfill", backfill<Market::Us>, shadow<Market::Us>},
    Entry{"factor-calculation", plain<FactorCalculationJob>},
    Entry{"factor-decay-check", plain<FactorDecayJob>},
    Entry{"strategy-governance-check", plain<GovernanceJob>},
    Entry{"trading-portfolio-generator", plain<PortfolioJob>},
    Entry{"short-term-strategy-executor", executor<Strategy::ShortTerm>},
    Entry{"medium-term-strategy-executor", executor<Strategy::MediumTerm>},
    Entry{"long-term-strategy-executor", executor<Strategy::LongTerm>},
};

} // namespace

std::unique_ptr<Job> JobRegistry::create(const JobId& job, TriggerKind kind) const
{
    if (kind == TriggerKind::Undo)
        return std::make_unique<UndoJob>();
    for (const Entry& entry : kJobs) {
        if (job.value() == QLatin1String(entry.job)) {
            const Maker make = kind == TriggerKind::Shadow ? entry.shadow : entry.make;
            return make ? make(m_waiter) : nullptr;
        }
    }
    return nullptr;
}

QVector<JobId> JobRegistry::implemented()
{
    QVector<JobId> jobs;
    for (const Entry& entry : kJobs)
        jobs.append(JobId(QLatin1String(entry.job)));
    return jobs;
}

} // namespace ic
