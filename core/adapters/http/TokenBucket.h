// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/TradingDate.h"
#include "core/time/Clock.h"

#include <functional>
#include <mutex>
#include <optional>

namespace ic {

/// A host's call allowance: so many a second, spaced evenly, and perhaps so many a day of a fixed zone.
/// Thread-safe.
class TokenBucket
{
public:
    struct Limits
    {
        double perSecond = 2.0;
        int burst = 1; ///< calls that may go out at once after a pause
        std::optional<int> perDay;
        Millis dayOffset{9 * 3'600'000}; ///< the day's zone against UTC; KST has no daylight saving
    };
    /// Told after each reservation, outside the lock, so that the count can be persisted.
    using DayHook = std::function<void(TradingDate day, int used)>;

    TokenBucket(const Clock& clock, Limits limits);

    /// Reserves one call and says how long to wait before making it; nullopt when the day's allowance is used
    /// up.
    std::optional<Millis> reserve();
    /// What an earlier process had used of `day`; a smaller number than already counted is ignored.
    void restore(TradingDate day, int used);
    void setDayHook(DayHook hook);
    /// Of the current day.
    int usedToday() const;
    /// When the next day of the allowance begins.
    Instant nextDay() const;

private:
    TradingDate today() const;

    const Clock& m_clock;
    const Limits m_limits;
    const double m_intervalMs;
    mutable std::mutex m_mutex;
    double m_nextFree = 0; ///< monotonic ms at which a call after all reserved ones is due
    TradingDate m_day;
    int m_used = 0;
    DayHook m_hook;
};

} // namespace ic
