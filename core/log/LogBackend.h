// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogLine.h"
#include "core/log/SecretMask.h"
#include "core/time/Clock.h"

#include <atomic>
#include <memory>
#include <spdlog/async_logger.h>

namespace ic {

/// Where Logger::write goes while a LogSetup lives: the one piece of process-wide state of core/log, set and
/// cleared by LogSetup. Thread-safe.
class LogBackend
{
public:
    LogBackend(std::shared_ptr<spdlog::async_logger> logger, const Clock& clock)
        : m_logger(std::move(logger)), m_clock(clock)
    {}

    void write(LogLevel level, const JobId& job, RunId run, const QString& text);
    /// Lines handed to the queue so far.
    quint64 written() const { return m_written; }
    SecretMask& mask() { return m_mask; }

    static std::shared_ptr<LogBackend> current();
    static void setCurrent(std::shared_ptr<LogBackend> backend);
    /// What happens to a line without a backend: warnings and errors go to stderr, masked, the rest is
    /// dropped.
    static void writeWithoutBackend(LogLevel level, const JobId& job, RunId run, const QString& text);

private:
    std::shared_ptr<spdlog::async_logger> m_logger;
    const Clock& m_clock;
    SecretMask m_mask;
    std::atomic<quint64> m_written = 0;
};

} // namespace ic
