// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <exception>
#include <utility>

namespace ic {

/// Calls `deliver(value)` on this thread when the future ends, at once when it has; never when the context
/// died before, or the future was cancelled or failed: a service answers with a Result, so a failed future
/// only means that the program is ending. Call it on the thread of the context. Qt 6.4 asserts that a
/// continuation's context is alive when the future ends. So the continuation hangs on an object of its own,
/// which goes after the last step, and asks then whether the real context is still there.
template <typename T, typename Deliver>
void whenReady(QFuture<T> future, QObject* context, Deliver deliver)
{
    auto* relay = new QObject;
    future
        .then(relay,
              [guard = QPointer<QObject>(context), deliver = std::move(deliver)](const T& value) mutable {
                  if (guard)
                      deliver(value);
              })
        .onFailed(relay, [](const std::exception&) {})
        .onCanceled(relay, [] {})
        .then(relay, [relay] { relay->deleteLater(); });
}

} // namespace ic
