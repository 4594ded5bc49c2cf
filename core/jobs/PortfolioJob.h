// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"
#include "core/jobs/Job.h"
#include "core/jobs/MarketReading.h"

namespace ic {

/// The 09:00 list of recommended entries, jobs.md 11.1: one for KRX today, one for the next New York session,
/// each from the signals of the last closed session. Places no orders and never makes names up: without
/// signals the list is empty and the run says so.
class PortfolioJob final : public Job
{
public:
    JobOutcome run(JobContext& context) override;

private:
    struct Day
    {
        Market market = Market::Kr;
        TradingDate tradingDate;
        TradingDate session;
    };
    tl::expected<QVector<Day>, JobOutcome> days(const JobContext& context) const;
    Result<PortfolioSheet> build(JobContext& context, const Day& day) const;
    JobOutcome summary(const QVector<PortfolioSheet>& sheets, const QVector<Error>& errors) const;
};

} // namespace ic
