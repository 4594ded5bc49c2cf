// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpClass.h"
#include "core/adapters/http/HttpRequest.h"
#include "core/domain/Instant.h"

#include <QByteArray>
#include <functional>
#include <optional>

namespace ic {

/// Whether and when a failed attempt is repeated: exponential with full jitter, the server's Retry-After
/// first. Only idempotent requests, only TRANSPORT, RATE, 408 and 5xx (never 501). Value type, any thread.
class HttpRetryPolicy
{
public:
    struct Attempt
    {
        int number = 1; ///< the attempt that just failed, from 1
        HttpClass cls = HttpClass::Transport;
        int status = 0;
        QByteArray retryAfter; ///< header as received
    };

    Millis base{1'000};
    Millis cap{60'000}; ///< also the longest Retry-After that is waited for; beyond it the caller gives up
    /// Uniform in [0, 1); replaced in tests. Called from the caller's thread.
    std::function<double()> random = defaultRandom;

    /// How long to wait before the next attempt; nullopt when there shall be none.
    std::optional<Millis> delayAfter(const HttpRequest& request, const Attempt& attempt, Instant now) const;
    static bool isRetryable(HttpClass cls, int status);

private:
    static double defaultRandom();
};

} // namespace ic
