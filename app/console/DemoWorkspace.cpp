// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/DemoWorkspace.h"

#include "core/domain/WhenReady.h"

namespace ic {

namespace {

/// Monday 2026-11-16 07:00 in Seoul.
constexpr Instant kStart{1794780000000};
constexpr Instant kReady{1795148176000};
constexpr double kRate = 12'000;
constexpr int kLookMs = 50;

Command trigger(const char* job, const char* from, const char* to)
{
    Command command;
    command.verb = TriggerJob{
        JobId(QLatin1String(job)),
        {{QStringLiteral("from"), QLatin1String(from)}, {QStringLiteral("to"), QLatin1String(to)}}};
    command.actor = QStringLiteral("demo");
    return command;
}

} // namespace

DemoWorkspace::DemoWorkspace(QString folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_timer(this)
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &DemoWorkspace::look);
}

Instant DemoWorkspace::readyAt()
{
    return kReady;
}

void DemoWorkspace::build()
{
    CoreOptions options;
    options.workspace = m_folder;
    options.holder = QStringLiteral("demo");
    options.acceleration = CoreOptions::Acceleration{kStart, kRate};
    auto core = CoreHost::start(options);
    if (!core) {
        emit failed(core.error());
        return;
    }
    m_core = std::move(*core);
    order();
    m_timer.start();
}

void DemoWorkspace::order()
{
    for (const Command& command : {trigger("krx-daily-backfill", "2026-01-02", "2026-11-13"),
                                   trigger("us-daily-backfill", "2026-01-02", "2026-10-30")}) {
        whenReady(m_core->service().execute(command, Language::English), this,
                  [this](const Result<Receipt>& receipt) {
                      if (!receipt)
                          emit failed(receipt.error());
                  });
    }
}

void DemoWorkspace::look()
{
    if (m_core->service().clock().now() < kReady)
        return;
    m_timer.stop();
    m_core.reset();
    emit ready();
}

} // namespace ic
