// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/SessionCollection.h"

#include <QJsonArray>

namespace ic {

/// What a backfill has come to so far, session by session. Lives in one run.
class BackfillTally
{
public:
    void add(const SessionResult& result);
    /// Sessions this run left alone: complete before, or done before it was resumed.
    void setSkipped(int complete, int doneBefore, const std::optional<TradingDate>& resumedAfter);

    int done() const { return int(m_days.size()); }
    int failuresInARow() const { return m_failuresInARow; }
    const JobCounters& counters() const { return m_counters; }
    /// The outcome of a run that went through all its sessions.
    JobOutcome finished() const;
    JobOutcome cancelled(int total) const;
    /// The outcome of a run that gave up after `last`.
    JobOutcome givenUp(const SessionResult& last, int total) const;

private:
    JobOutcome complete(JobOutcome outcome) const;
    Phrase summary() const;

    QJsonArray m_days;
    QStringList m_problems;
    JobCounters m_counters;
    int m_complete = 0;
    int m_failuresInARow = 0;
    int m_skippedComplete = 0;
    int m_doneBefore = 0;
    std::optional<TradingDate> m_resumedAfter;
    std::optional<TradingDate> m_lastStored;
};

} // namespace ic
