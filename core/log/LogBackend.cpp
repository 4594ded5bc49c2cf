// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogBackend.h"

#include "core/log/LineFormatter.h"
#include "core/log/LogFormat.h"

#include <cstdio>

namespace ic {

namespace {

std::atomic<std::shared_ptr<LogBackend>>& slot()
{
    static std::atomic<std::shared_ptr<LogBackend>> backend;
    return backend;
}

} // namespace

void LogBackend::write(LogLevel level, const JobId& job, RunId run, const QString& text)
{
    const auto spdlogLevel = LineFormatter::toSpdlog(level);
    if (!m_logger->should_log(spdlogLevel))
        return;
    const spdlog::log_clock::time_point at{Millis(m_clock.now().ms)};
    m_logger->log(at, spdlog::source_loc(), spdlogLevel, LogFormat::message(job, run, m_mask.apply(text)));
    ++m_written;
}

std::shared_ptr<LogBackend> LogBackend::current()
{
    return slot().load();
}

void LogBackend::setCurrent(std::shared_ptr<LogBackend> backend)
{
    slot().store(std::move(backend));
}

void LogBackend::writeWithoutBackend(LogLevel level, const JobId& job, RunId run, const QString& text)
{
    if (level < LogLevel::Warning)
        return;
    static const SecretMask mask;
    const std::string line = LogFormat::message(job, run, mask.apply(text));
    fmt::print(stderr, "{} {}\n", level == LogLevel::Error ? "ERROR" : "WARN ", line);
}

} // namespace ic
