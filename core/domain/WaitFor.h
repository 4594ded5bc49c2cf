// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace ic {

/// The value of a future, blocking until it is there. For pool threads and programs without an event loop,
/// never for the window or the core thread.
template <typename T>
T waitFor(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace ic
