// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SchedulerHarness.h"

#include "tests/support/WeekdayCalendar.h"

#include <QDateTime>

namespace ic {

SchedulerHarness::SchedulerHarness(Instant now)
    : clock(now)
    , m_calendars(std::make_shared<WeekdayCalendar>(Market::Kr),
                  std::make_shared<WeekdayCalendar>(Market::Us))
{}

SchedulerHarness::~SchedulerHarness()
{
    m_scheduler.reset();
}

JobDefinition SchedulerHarness::job(const QString& id, const QString& cron)
{
    JobDefinition definition;
    definition.id = JobId(id);
    definition.nameEn = id;
    definition.cron = cron;
    definition.zone = "UTC";
    definition.implemented = true;
    definition.timeout = std::chrono::seconds(0);
    return definition;
}

void SchedulerHarness::start()
{
    Scheduler::Parts parts{
        clock, m_calendars, m_workspace.store(),
        [this](const RunOrder& order, std::stop_token stop, const Runner::ReportProgress& report) {
            return runBody(order, std::move(stop), report);
        }};
    parts.poolThreads = poolThreads;
    parts.stopGrace = stopGrace;
    parts.listener = this;
    m_scheduler = std::make_unique<Scheduler>(parts);
    m_scheduler->setDefinitions(m_definitions);
    const auto started = m_scheduler->start(QStringLiteral("test"));
    if (!started)
        qFatal("scheduler: %s", qPrintable(started.error().text()));
}

void SchedulerHarness::crash()
{
    m_scheduler.reset();
    m_workspace.reopen();
}

void SchedulerHarness::advance(Millis d)
{
    clock.advance(d);
    m_scheduler->runDue(clock.now());
}

JobOutcome SchedulerHarness::runBody(const RunOrder& order, std::stop_token stop,
                                     const Runner::ReportProgress& report)
{
    Runner::Body body;
    {
        const QMutexLocker lock(&m_mutex);
        ++m_starts[order.occurrence.job.value()];
        body = m_bodies.value(order.occurrence.job.value());
    }
    return body ? body(order, std::move(stop), report) : JobOutcome{};
}

int SchedulerHarness::starts(const QString& job)
{
    const QMutexLocker lock(&m_mutex);
    return m_starts.value(job);
}

QStringList SchedulerHarness::ledger()
{
    auto future = store().read([](Connection& c) -> Result<QStringList> {
        auto query = c.runText(QStringLiteral("SELECT o.job_id, o.planned_at, o.state, COALESCE(o.skip_code, "
                                              "r.state, ''), o.kind FROM occurrences o "
                                              "LEFT JOIN runs r ON r.occurrence_id = o.id WHERE o.state <> "
                                              "'PLANNED' ORDER BY o.planned_at, o.id"));
        if (!query)
            return tl::unexpected(query.error());
        QStringList lines;
        while (query->next()) {
            const QString at = QDateTime::fromMSecsSinceEpoch(query->value(1).toLongLong(), Qt::UTC)
                                   .toString(QStringLiteral("HH:mm:ss"));
            const QString kind = query->value(4).toString();
            lines.append(QStringLiteral("%1@%2 %3/%4%5")
                             .arg(query->value(0).toString(), at, query->value(2).toString(),
                                  query->value(3).toString(),
                                  kind == QLatin1String("CRON") ? QString() : QLatin1Char(' ') + kind));
        }
        return lines;
    });
    future.waitForFinished();
    return future.result().value_or(QStringList());
}

} // namespace ic
