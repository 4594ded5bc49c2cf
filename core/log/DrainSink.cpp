// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/DrainSink.h"

namespace ic {

bool DrainSink::waitForLines(quint64 lines) const
{
    std::unique_lock lock(m_countMutex);
    return m_counted.wait_for(lock, std::chrono::seconds(2), [&] { return m_lines >= lines; });
}

void DrainSink::sink_it_(const spdlog::details::log_msg&)
{
    if (m_file && m_pool.queue_size() == 0)
        m_file->flush();
    const std::lock_guard lock(m_countMutex);
    ++m_lines;
    m_counted.notify_all();
}

} // namespace ic
