// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QFuture>
#include <QPromise>

namespace ic {

/// A future that is there already, for secret stores that need not wait.
template <typename T>
QFuture<Result<T>> readySecret(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace ic
