// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreThread.h"

#include "core/store/LeaderStore.h"
#include "core/store/Migrator.h"

namespace ic {

namespace {

/// Bounds a burst so that one transaction stays short and its waiters do not starve.
constexpr size_t kMaxBurst = 2000;

Error lostTransaction()
{
    return {QStringLiteral("STORE"),
            QT_TRANSLATE_NOOP("Phrase", "The database gave a transaction up; the disk is full or failing."),
            QT_TRANSLATE_NOOP("Phrase", "Nothing of it was written.")};
}

} // namespace

Result<std::unique_ptr<StoreThread>> StoreThread::start(const QString& file)
{
    std::unique_ptr<StoreThread> thread(new StoreThread(file));
    thread->setObjectName(QStringLiteral("store"));
    thread->QThread::start();
    std::unique_lock lock(thread->m_mutex);
    thread->m_wake.wait(lock, [&] { return thread->m_opened.has_value(); });
    if (!*thread->m_opened)
        return tl::unexpected(thread->m_opened->error());
    lock.unlock();
    return thread;
}

StoreThread::~StoreThread()
{
    stop();
}

bool StoreThread::post(Store::Task& task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        m_queue.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

void StoreThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    wait();
}

void StoreThread::run()
{
    Result<void> opened = openConnection();
    const bool ok = opened.has_value();
    {
        const std::lock_guard lock(m_mutex);
        m_opened = std::move(opened);
    }
    m_wake.notify_all();
    if (ok)
        serve();
    m_connection.reset();
}

Result<void> StoreThread::openConnection()
{
    auto connection = Connection::open(m_file, Connection::Mode::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    m_connection = std::move(*connection);
    return Migrator::migrate(*m_connection).map([](int) {});
}

void StoreThread::serve()
{
    std::deque<Store::Task> burst;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            while (!m_queue.empty() && burst.size() < kMaxBurst) {
                burst.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
        }
        runBurst(burst);
        burst.clear();
    }
}

void StoreThread::runBurst(std::deque<Store::Task>& burst)
{
    const std::optional<Error> failure = runInTransaction(burst);
    for (Store::Task& task : burst)
        task.done(failure);
}

std::optional<Error> StoreThread::begin()
{
    if (const auto begun = m_connection->change("store.begin"); !begun)
        return begun.error();
    const qint64 term = m_fence;
    const Result<void> leads = term > 0 ? LeaderStore::check(*m_connection, term) : Result<void>();
    m_connection->finishAll();
    if (leads)
        return std::nullopt;
    (void)m_connection->change("store.rollback");
    return leads.error();
}

std::optional<Error> StoreThread::runInTransaction(std::deque<Store::Task>& burst)
{
    if (auto refused = begin())
        return refused;
    for (Store::Task& task : burst) {
        if (const auto saved = m_connection->change("store.savepoint"); !saved) {
            (void)m_connection->change("store.rollback");
            return saved.error();
        }
        const bool ok = task.body(*m_connection);
        m_connection->finishAll();
        if (!ok)
            (void)m_connection->change("store.rollback_to");
        (void)m_connection->change("store.release");
        // Full disks end a transaction, with all that went before in it.
        if (!m_connection->inTransaction())
            return lostTransaction();
    }
    if (const auto committed = m_connection->change("store.commit"); !committed) {
        (void)m_connection->change("store.rollback");
        return committed.error();
    }
    return std::nullopt;
}

} // namespace ic
