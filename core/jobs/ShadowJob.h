// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"

namespace ic {

/// Fetches one session through two paths and compares every value; writes nothing. Parameter `paths` names
/// the two
/// ("collector,internal"), else the first two configured paths of the market are taken, in order of
/// preference.
class ShadowJob final : public Job
{
public:
    explicit ShadowJob(Market market) : m_market(market) {}
    JobOutcome run(JobContext& context) override;

private:
    using Pair = std::pair<BarSources::Choice, BarSources::Choice>;
    Result<Pair> choosePaths(const JobContext& context) const;
    JobOutcome compare(JobContext& context, TradingDate session, const Pair& paths) const;

    Market m_market;
};

} // namespace ic
