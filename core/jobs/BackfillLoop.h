// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/Waiter.h"
#include "core/jobs/BackfillRequest.h"
#include "core/jobs/BackfillTally.h"

#include <QHash>

namespace ic {

/// The loop of one backfill run over the sessions it still has to collect. Lives in one run on its pool
/// thread.
class BackfillLoop
{
public:
    /// Sessions of one ranged call.
    static constexpr size_t kChunk = 60;
    /// After so many failed sessions in a row the source is taken to be down.
    static constexpr int kMostFailures = 3;

    BackfillLoop(JobContext& context, BackfillRequest request, BarSources::Choice choice, Waiter& waiter);
    JobOutcome run();

private:
    using Answers = QHash<TradingDate, Result<BarFetch>>;
    Result<void> findPending();
    std::optional<JobOutcome> oneByOne();
    std::optional<JobOutcome> byRanges();
    std::optional<JobOutcome> take(const SessionResult& result);
    Answers askRange(size_t first, size_t last);
    Result<void> keepPace();
    void report(const Phrase& text);

    JobContext& m_context;
    BackfillRequest m_request;
    SessionCollection m_collection;
    Waiter& m_waiter;
    BackfillTally m_tally;
    std::vector<TradingDate> m_pending;
    qint64 m_startedAt = 0;            ///< monotonic
    std::optional<qint64> m_lastAsked; ///< monotonic
};

} // namespace ic
