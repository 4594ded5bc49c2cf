// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/Scheduler.h"
#include "core/time/ManualClock.h"
#include "core/time/MarketCalendar.h"
#include "tests/support/TestWorkspace.h"

#include <QMutex>
#include <functional>

namespace ic {

/// A Scheduler on a fresh database and a clock that stands still, with bodies a test gives per job.
class SchedulerHarness : public EngineListener
{
public:
    explicit SchedulerHarness(Instant now);
    ~SchedulerHarness() override;

    /// A definition that runs every minute and succeeds, to be adapted.
    static JobDefinition job(const QString& id, const QString& cron = QStringLiteral("0 * * * * *"));
    void add(const JobDefinition& definition) { m_definitions.append(definition); }
    /// What the job does; default: succeed.
    void body(const QString& job, Runner::Body body) { m_bodies.insert(job, std::move(body)); }
    void start();
    /// As kill -9 and a new process: memory is gone, the database stays.
    void crash();
    void advance(Millis d);
    Scheduler& scheduler() { return *m_scheduler; }
    Store& store() { return m_workspace.store(); }

    /// "job@HH:mm:ss STATE/RUNSTATE or code", one line an occurrence that is not PLANNED, by instant; UTC.
    QStringList ledger();
    int starts(const QString& job);

    ManualClock clock;
    int poolThreads = 4;
    std::chrono::milliseconds stopGrace{10'000};

    void jobChanged(const JobId&) override {}
    void occurrenceChanged(const HistoryRow&) override {}
    void statusChanged() override {}

private:
    JobOutcome runBody(const RunOrder& order, std::stop_token stop, const Runner::ReportProgress& report);

    TestWorkspace m_workspace;
    MarketCalendars m_calendars;
    QVector<JobDefinition> m_definitions;
    QHash<QString, Runner::Body> m_bodies;
    QMutex m_mutex;
    QHash<QString, int> m_starts;
    std::unique_ptr<Scheduler> m_scheduler;
};

} // namespace ic
