// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>
#include <QtConcurrent>

namespace ic {

/// Runs a blocking call on a pool thread, as jobs do, while the test's event loop serves client and fake
/// servers. The value is empty when the call does not come back in time.
template <typename Function>
auto awaitCall(Function function, int timeoutMs = 20'000) -> std::optional<decltype(function())>
{
    auto future = QtConcurrent::run(std::move(function));
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, timeoutMs))
        return std::nullopt;
    return future.takeResult();
}

} // namespace ic
