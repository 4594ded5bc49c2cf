// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/DemoWorkspace.h"

#include "core/domain/WhenReady.h"

#include <chrono>
#include <utility>

namespace ic {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Monday 2026-11-16 07:00 in Seoul.
constexpr Instant kStart{1794780000000};
constexpr Instant kReady{1795148176000};
/// Four days fly; the last hours are slower, so that a busy machine does not overshoot the end by hours.
constexpr double kRate = 12'000;
constexpr double kMorningRate = 1'200;
constexpr Instant kMorning{kReady.ms - 2 * 3'600'000};
constexpr auto kLook = 50ms;
constexpr auto kStageLimit = 90s;

Command command(const Verb& verb, const QString& reason = {})
{
    return {verb, u"demo"_s, reason, {}};
}

JobId job(const char* id)
{
    return JobId(QLatin1String(id));
}

Command backfill(const char* id, const char* from, const char* to)
{
    return command(
        TriggerJob{job(id), {{u"from"_s, QLatin1String(from)}, {u"to"_s, QLatin1String(to)}}, false});
}

} // namespace

DemoWorkspace::DemoWorkspace(QString folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_timer(this), m_limit(this)
{
    m_timer.setInterval(kLook);
    m_limit.setSingleShot(true);
    m_limit.setInterval(kStageLimit);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_core->service().clock().now() < m_until)
            return;
        m_timer.stop();
        m_until == kMorning ? startMorning() : startFriday();
    });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        emit failed({u"DEMO_STUCK"_s, u"The seeded workspace did not get ready."_s,
                     u"Look into the logs folder of %1."_s.arg(m_folder)});
    });
}

Instant DemoWorkspace::readyAt()
{
    return kReady;
}

void DemoWorkspace::build()
{
    startBackfills();
}

bool DemoWorkspace::startCore(Instant from, double rate)
{
    m_core.reset();
    CoreOptions options;
    options.workspace = m_folder;
    options.holder = u"demo"_s;
    options.acceleration = CoreOptions::Acceleration{from, rate};
    auto core = CoreHost::start(options);
    if (!core) {
        emit failed(core.error());
        return false;
    }
    m_core = std::move(*core);
    m_limit.start();
    connect(&m_core->service(), &ConsoleService::eventsReady, this, &DemoWorkspace::watch);
    return true;
}

void DemoWorkspace::order(const QVector<Command>& commands)
{
    for (const Command& each : commands) {
        whenReady(m_core->service().execute(each, Language::English), this,
                  [this](const Result<Receipt>& receipt) {
                      if (!receipt)
                          emit failed(receipt.error());
                  });
    }
}

/// At the pace of the real clock: a job's timeout counts its own clock, and hundreds of sessions take
/// seconds of work.
void DemoWorkspace::startBackfills()
{
    if (!startCore(kStart, 1))
        return;
    order({backfill("krx-daily-backfill", "2026-01-02", "2026-11-11"),
           backfill("us-daily-backfill", "2026-01-02", "2026-10-30")});
    waitFor({job("krx-daily-backfill"), job("us-daily-backfill")}, &DemoWorkspace::startWeek);
}

void DemoWorkspace::startWeek()
{
    m_until = kMorning;
    if (startCore(kStart, kRate))
        m_timer.start();
}

void DemoWorkspace::startMorning()
{
    m_until = kReady;
    if (startCore(kMorning, kMorningRate))
        m_timer.start();
}

/// What Friday shows beside the routine: a backfill refused for its length, a hold, a skipped start.
void DemoWorkspace::startFriday()
{
    if (!startCore(kReady, 1))
        return;
    const Instant evening = m_core->service().clock().now() + 5h;
    order({backfill("us-daily-backfill", "2015-01-02", "2026-10-30"),
           command(TriggerJob{job("krx-daily-collector"), {{u"basDt"_s, u"2026-11-12"_s}}, false}),
           command(TriggerJob{job("strategy-governance-check"), {}, false}),
           command(TriggerJob{job("factor-decay-check"), {}, false}),
           command(HoldJob{job("factor-calculation"), evening}, u"Waiting for corrected KRX prices"_s),
           command(SkipNext{job("us-daily-collector")}, u"Provider maintenance tonight"_s)});
    waitFor({job("us-daily-backfill"), job("krx-daily-collector"), job("strategy-governance-check"),
             job("factor-decay-check")},
            &DemoWorkspace::finish);
}

void DemoWorkspace::waitFor(const QSet<JobId>& jobs, void (DemoWorkspace::*then)())
{
    m_awaited = jobs;
    m_then = then;
}

void DemoWorkspace::watch(const EventBatch& batch)
{
    for (const HistoryRow& row : batch.history) {
        if (isTerminal(row.state))
            m_awaited.remove(row.job);
    }
    // Queued: the core that speaks here is about to be replaced.
    if (m_awaited.isEmpty() && m_then)
        QMetaObject::invokeMethod(this, std::exchange(m_then, nullptr), Qt::QueuedConnection);
}

void DemoWorkspace::finish()
{
    m_limit.stop();
    m_core.reset();
    emit ready();
}

} // namespace ic
