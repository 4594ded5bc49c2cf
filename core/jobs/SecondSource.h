// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/jobs/JobContext.h"

namespace ic {

/// What a collecting run gets from the market's second source, the broker, when its own path did not bring
/// the session: KR only when no further look at KRX is planned before the factor run, US for the missing
/// symbols of a failed or thin answer. Stored rows of the market's own source are never replaced by the
/// broker's, and nothing is asked beside the simulated market or a dropped file. Lives in one run on its pool
/// thread; blocks.
class SecondSource
{
public:
    struct Completed
    {
        Result<BarFetch> answer; ///< of the path, completed or replaced
        Phrase said;             ///< for the run's message: who was asked and why; empty when nobody was
        bool isAnswered = false; ///< the second source brought bars
    };

    SecondSource(JobContext& context, Market market, const BarSources::Choice& first);
    Completed complete(const BarRequest& request, Result<BarFetch> answer) const;

    /// The broker's rows make up the whole stored session, which the market's own source may replace.
    static bool isBrokers(const std::optional<CoverageDay>& stored);

private:
    Completed completeKr(const BarRequest& request, Result<BarFetch> answer) const;
    Completed completeUs(const BarRequest& request, Result<BarFetch> answer) const;
    bool isWanted(const BarRequest& request, const Result<BarFetch>& answer) const;
    bool isLastLook(TradingDate session) const;
    struct Asked
    {
        Phrase why;              ///< the beginning of a sentence
        Result<BarFetch> answer; ///< of the path, for the case that the second source fails too
    };
    Completed ask(const BarRequest& request, const QStringList& symbols, Asked asked) const;
    /// In chunks, with progress, until all is asked, the source fails or the time is up.
    Result<BarFetch> fetch(const BarRequest& request, const QStringList& symbols) const;
    QString nameOfSecond() const;

    JobContext& m_context;
    const Market m_market;
    const BarSources::Choice m_first;
    std::optional<BarSources::Choice> m_second;
};

} // namespace ic
