// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/SystemClock.h"

namespace ic {

Instant SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<Millis>(sinceEpoch).count()};
}

qint64 SystemClock::monotonicMs() const
{
    const auto sinceBoot = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<Millis>(sinceBoot).count();
}

} // namespace ic
