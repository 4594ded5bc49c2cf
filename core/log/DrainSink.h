// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <condition_variable>
#include <mutex>
#include <spdlog/async.h>
#include <spdlog/sinks/base_sink.h>

namespace ic {

/// The last sink of the logger: flushes the files as soon as nothing more is queued, so a killed process has
/// lost nothing an idle moment ago and a burst is still written in large pieces; and tells who waits for a
/// flush.
class DrainSink final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    /// The pool is not owned: this sink runs on its thread, where a last reference would join itself.
    DrainSink(spdlog::sink_ptr file, spdlog::details::thread_pool& pool)
        : m_file(std::move(file)), m_pool(pool)
    {}

    /// Blocks until `lines` lines have passed, at most two seconds; false when not. Never on spdlog's own
    /// thread.
    bool waitForLines(quint64 lines) const;

private:
    void sink_it_(const spdlog::details::log_msg& message) override;
    void flush_() override {}

    spdlog::sink_ptr m_file;
    spdlog::details::thread_pool& m_pool;
    mutable std::mutex m_countMutex;
    mutable std::condition_variable m_counted;
    quint64 m_lines = 0;
};

} // namespace ic
