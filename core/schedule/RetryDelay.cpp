// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/RetryDelay.h"

#include <algorithm>

namespace ic {

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014), the finaliser alone.
quint64 mix(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace

std::optional<Millis> RetryDelay::next(const RetryRule& rule, RunId run, int failedAttempt, Instant plannedAt,
                                       Instant now)
{
    if (rule.retryClass == RetryClass::Never || failedAttempt >= rule.maxAttempts)
        return std::nullopt;
    const Millis base = rule.base * (qint64(1) << std::min(failedAttempt - 1, 20));
    const Millis ceiling = std::min<Millis>(base, rule.cap);
    const quint64 draw = mix(quint64(run.value()) * 64 + quint64(failedAttempt));
    const Millis delay(qint64(draw % quint64(ceiling.count() + 1)));
    if (rule.latestUseful.count() > 0 && now + delay > plannedAt + rule.latestUseful)
        return std::nullopt;
    return delay;
}

} // namespace ic
