// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace ic {

/// A few threads, each with its own read-only connection, that answer queries in the order they came.
class ReadPool
{
public:
    using Task = std::function<void(Connection*, const Error&)>;
    ReadPool(QString file, int threads);
    ~ReadPool();
    void post(Task task);
    /// Answers what waits, then ends the threads; idempotent.
    void stop();

private:
    void serve();

    QString m_file;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_queue;
    bool m_stopping = false;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace ic
