// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/Phrase.h"
#include "core/time/Clock.h"

#include <QString>
#include <mutex>
#include <optional>

namespace ic {

/// Stops calling a host that keeps failing: opens after `threshold` consecutive failures for `openFor`, then
/// lets one probe through; its result closes or opens it again. Thread-safe.
class CircuitBreaker
{
public:
    enum class State { Closed, Open, HalfOpen };
    struct Status
    {
        State state = State::Closed;
        int failures = 0;   ///< consecutive
        Millis retryIn{0};  ///< until a probe is allowed, when open
        Phrase lastFailure; ///< what the latest failure was
    };

    explicit CircuitBreaker(const Clock& clock, int threshold = 5, Millis openFor = Millis(60'000));

    /// True when a call may go out now; every true is followed by exactly one of the three below.
    bool tryEnter();
    void succeeded();
    /// `what`: for the message of the calls that are not made.
    void failed(const Phrase& what = {});
    /// The call ended without saying anything about the host (cancelled).
    void abandoned();
    Status status() const;

private:
    bool coolingLocked() const;

    const Clock& m_clock;
    const int m_threshold;
    const Millis m_openFor;
    mutable std::mutex m_mutex;
    int m_failures = 0;
    Phrase m_lastFailure;
    std::optional<qint64> m_openedAt; ///< monotonic ms; set while open or half-open
    bool m_probing = false;
};

/// "closed", "open", "half-open".
QString toText(CircuitBreaker::State state);

} // namespace ic
