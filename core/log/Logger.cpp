// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/Logger.h"

#include "core/log/LogBackend.h"

namespace ic {

void Logger::write(LogLevel level, const QString& text) const
{
    if (const auto backend = LogBackend::current())
        backend->write(level, m_job, m_run, text);
    else
        LogBackend::writeWithoutBackend(level, m_job, m_run, text);
}

} // namespace ic
