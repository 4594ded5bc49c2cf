// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/SessionCollection.h"

namespace ic {

/// Collects the bars of one session: the last closed one, or the one of parameter basDt. A session that is
/// complete already is left alone unless `force`; one that is not published yet plans its own next look.
class DailyCollectorJob final : public Job
{
public:
    explicit DailyCollectorJob(Market market) : m_market(market) {}
    JobOutcome run(JobContext& context) override;

private:
    JobOutcome collect(JobContext& context, TradingDate session) const;
    JobOutcome stored(JobContext& context, const SessionResult& result) const;
    JobOutcome notPublished(const JobContext& context, const SessionResult& result) const;
    /// A look that brought nothing is no failure where the broker's rows make the session complete.
    void keepBrokers(const JobContext& context, const SessionResult& result, JobOutcome& outcome) const;
    /// Says in `outcome` that the second source was asked, and plans to replace rows that are only its own.
    void addSecond(const JobContext& context, const SessionResult& result, const Phrase& said,
                   JobOutcome& outcome) const;
    std::optional<JobOutcome> alreadyComplete(const JobContext& context, TradingDate session,
                                              const BarSources::Choice& choice) const;
    /// An unusual closing hour can lie after the planned instant: then that session gets its own look.
    void planSessionInProgress(const JobContext& context, JobOutcome& outcome) const;
    Phrase gapsBefore(JobContext& context, TradingDate session) const;

    Market m_market;
};

} // namespace ic
