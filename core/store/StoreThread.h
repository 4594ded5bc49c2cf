// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <QThread>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace ic {

/// The thread that owns the writing connection: takes all waiting tasks, runs them in one transaction, each
/// in a savepoint, then reports them done. stop() drains. Nothing escapes run().
class StoreThread final : public QThread
{
public:
    /// Opens and migrates on the new thread; blocks until that is done.
    static Result<std::unique_ptr<StoreThread>> start(const QString& file);
    ~StoreThread() override;

    /// False when the thread is stopping: the task was not taken.
    bool post(Store::Task& task);
    /// As Store::fence; any thread.
    void fence(qint64 epoch) { m_fence = epoch; }
    void stop();

private:
    explicit StoreThread(QString file) : m_file(std::move(file)) {}
    void run() override;
    Result<void> openConnection();
    void serve();
    void runBurst(std::deque<Store::Task>& burst);
    std::optional<Error> runInTransaction(std::deque<Store::Task>& burst);
    /// Opens the transaction; an Error when it cannot be, or when this process no longer leads.
    std::optional<Error> begin();

    QString m_file;
    std::unique_ptr<Connection> m_connection;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Store::Task> m_queue;
    bool m_stopping = false;
    std::atomic<qint64> m_fence = 0;
    std::optional<Result<void>> m_opened;
};

} // namespace ic
