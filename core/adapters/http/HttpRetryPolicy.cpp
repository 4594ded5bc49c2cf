// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpRetryPolicy.h"

#include "core/adapters/http/HttpDate.h"

#include <QRandomGenerator>
#include <algorithm>

namespace ic {

bool HttpRetryPolicy::isRetryable(HttpClass cls, int status)
{
    switch (cls) {
    case HttpClass::Transport:
    case HttpClass::Rate:
        return true;
    case HttpClass::Http5xx:
        return status != 501;
    case HttpClass::Http4xx:
        return status == 408;
    default:
        return false;
    }
}

std::optional<Millis> HttpRetryPolicy::delayAfter(const HttpRequest& request, const Attempt& attempt,
                                                  Instant now) const
{
    if (!request.idempotent || attempt.number >= request.attempts ||
        !isRetryable(attempt.cls, attempt.status))
        return std::nullopt;
    if (const auto asked = retryAfter(attempt.retryAfter, now))
        return *asked <= cap ? asked : std::nullopt;
    const int doublings = std::min(attempt.number - 1, 30);
    const qint64 ceiling = std::min<qint64>(cap.count(), base.count() << doublings);
    return Millis(qint64(double(ceiling) * random()));
}

double HttpRetryPolicy::defaultRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace ic
