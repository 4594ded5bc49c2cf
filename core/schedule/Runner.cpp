// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/Runner.h"

#include <algorithm>
#include <exception>

namespace ic {

namespace {

constexpr int kProgressIntervalMs = 100;

} // namespace

Runner::Runner(Body body, const Clock& clock, int threads, QObject* parent)
    : QObject(parent), m_body(std::move(body)), m_clock(clock)
{
    m_pool.setMaxThreadCount(threads);
    m_pool.setExpiryTimeout(-1);
    m_deadlineTimer.setInterval(int(std::clamp(clock.realMsPerSecond(), 10.0, 1000.0)));
    connect(&m_deadlineTimer, &QTimer::timeout, this, &Runner::checkDeadlines);
}

Runner::~Runner()
{
    drain();
}

void Runner::launch(const RunOrder& order)
{
    const std::stop_source source;
    const bool bounded = order.definition->timeout.count() > 0;
    m_attempts[order.run] = {source, bounded ? std::optional(m_clock.now() + order.definition->timeout)
                                             : std::nullopt};
    if (!m_deadlineTimer.isActive())
        m_deadlineTimer.start();
    m_pool.start([this, order, stop = source.get_token()] {
        std::optional<qint64> lastReport;
        const ReportProgress report = [&](const Progress& progress) {
            const qint64 now = m_clock.monotonicMs();
            if (lastReport && now - *lastReport < kProgressIntervalMs && progress.done != progress.total)
                return;
            lastReport = now;
            QMetaObject::invokeMethod(this,
                                      [this, run = order.run, progress] { emit progressed(run, progress); });
        };
        const JobOutcome outcome = guarded(order, stop, report);
        QMetaObject::invokeMethod(this, [this, order, outcome] { end(order, outcome); });
    });
}

void Runner::checkDeadlines()
{
    const Instant now = m_clock.now();
    for (auto& [run, attempt] : m_attempts) {
        if (attempt.deadline && now >= *attempt.deadline) {
            attempt.deadline.reset();
            attempt.stop.request_stop();
            emit timedOut(run);
        }
    }
    if (m_attempts.empty())
        m_deadlineTimer.stop();
}

JobOutcome Runner::guarded(const RunOrder& order, const std::stop_token& stop,
                           const ReportProgress& report) const
{
    try {
        return m_body(order, stop, report);
    } catch (const std::exception& error) {
        JobOutcome outcome;
        outcome.state = RunState::Failed;
        outcome.code = QStringLiteral("EXCEPTION");
        outcome.message = Phrase(QT_TRANSLATE_NOOP("Phrase", "The job stopped on an internal error: %1."),
                                 QString::fromUtf8(error.what()));
        return outcome;
    }
}

bool Runner::requestStop(RunId run)
{
    const auto found = m_attempts.find(run);
    return found != m_attempts.end() && found->second.stop.request_stop();
}

void Runner::end(const RunOrder& order, const JobOutcome& outcome)
{
    m_attempts.erase(order.run);
    emit finished(order, outcome);
}

void Runner::drain()
{
    for (auto& [run, attempt] : m_attempts)
        attempt.stop.request_stop();
    m_pool.waitForDone();
}

} // namespace ic
