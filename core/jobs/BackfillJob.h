// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/Waiter.h"
#include "core/jobs/BackfillRequest.h"
#include "core/jobs/BackfillTally.h"

#include <memory>

namespace ic {

/// Collects the sessions of a range, oldest first, each in its own transaction with a checkpoint, so that a
/// run that was cancelled or died continues when the same request is made again. Complete sessions are left
/// alone unless `force`. A source that supports ranges is asked for many sessions at once; KRX is asked once
/// a second. With parameter `file` the bars come out of that file, and the sessions are those it holds.
class BackfillJob final : public Job
{
public:
    /// `waiter` lets the pace be kept without sleeping in tests; shared, thread-safe.
    BackfillJob(Market market, std::shared_ptr<Waiter> waiter) : m_market(market), m_waiter(std::move(waiter))
    {}
    JobOutcome run(JobContext& context) override;

private:
    Market m_market;
    std::shared_ptr<Waiter> m_waiter;
};

} // namespace ic
