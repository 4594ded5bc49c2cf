// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace ic {

/// Futures of a fake: finished at once, or waiting for release() while setDeferred(true). One thread, the
/// test's.
class AnswerQueue
{
public:
    void setDeferred(bool deferred) { m_deferred = deferred; }
    /// Finishes every waiting answer, in order. Deferral stays as it is.
    void release()
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto& finish : waiting)
            finish();
    }
    int waiting() const { return int(m_waiting.size()); }

    template <typename T>
    QFuture<T> answer(T value)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        auto finish = [promise, value = std::move(value)] {
            promise->addResult(value);
            promise->finish();
        };
        if (m_deferred)
            m_waiting.push_back(std::move(finish));
        else
            finish();
        return future;
    }

private:
    bool m_deferred = false;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace ic
