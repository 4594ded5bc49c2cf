// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReadPool.h"

namespace ic {

namespace {

const Error kStopped{QStringLiteral("STORE_CLOSED"), QT_TRANSLATE_NOOP("Phrase", "The database is closed."),
                     QT_TRANSLATE_NOOP("Phrase", "The program is stopping; ask again after the next start.")};

} // namespace

ReadPool::ReadPool(QString file, int threads) : m_file(std::move(file))
{
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back(QThread::create([this] { serve(); }));
        m_threads.back()->setObjectName(QStringLiteral("store-read-%1").arg(i + 1));
        m_threads.back()->start();
    }
}

ReadPool::~ReadPool()
{
    stop();
}

void ReadPool::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping) {
            m_queue.push_back(std::move(task));
            m_wake.notify_one();
            return;
        }
    }
    task(nullptr, kStopped);
}

void ReadPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (const auto& thread : m_threads)
        thread->wait();
}

void ReadPool::serve()
{
    auto connection = Connection::open(m_file, Connection::Mode::Read);
    const Error openError = connection ? Error{} : connection.error();
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            task = std::move(m_queue.front());
            m_queue.pop_front();
        }
        task(connection ? connection->get() : nullptr, openError);
        if (connection)
            (*connection)->finishAll();
    }
}

} // namespace ic
