// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/log/LogLine.h"

#include <QString>

namespace ic {

/// Where code writes log lines: tags each with job and run, masks secrets, hands it to spdlog. Cheap to copy,
/// any thread. Text is English; every error line says what happens next.
class Logger
{
public:
    Logger() = default;
    Logger(JobId job, RunId run) : m_job(std::move(job)), m_run(run) {}

    void debug(const QString& text) const { write(LogLevel::Debug, text); }
    void info(const QString& text) const { write(LogLevel::Info, text); }
    void warning(const QString& text) const { write(LogLevel::Warning, text); }
    void error(const QString& text) const { write(LogLevel::Error, text); }
    void write(LogLevel level, const QString& text) const;

private:
    JobId m_job;
    RunId m_run;
};

} // namespace ic
