// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/TokenBucket.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

constexpr qint64 kDayMs = 86'400'000;

} // namespace

TokenBucket::TokenBucket(const Clock& clock, Limits limits)
    : m_clock(clock)
    , m_limits(limits)
    , m_intervalMs(1000.0 / limits.perSecond)
    , m_nextFree(double(clock.monotonicMs()) - 1000.0 / limits.perSecond * (limits.burst - 1))
    , m_day(today())
{}

TradingDate TokenBucket::today() const
{
    const qint64 local = (m_clock.now() + m_limits.dayOffset).ms;
    return TradingDate(qint32(local >= 0 ? local / kDayMs : (local - kDayMs + 1) / kDayMs));
}

std::optional<Millis> TokenBucket::reserve()
{
    std::unique_lock lock(m_mutex);
    if (const TradingDate day = today(); day != m_day) {
        m_day = day;
        m_used = 0;
    }
    if (m_limits.perDay && m_used >= *m_limits.perDay)
        return std::nullopt;
    ++m_used;
    // Generic cell rate: time not used is kept for at most `burst` calls.
    const double now = double(m_clock.monotonicMs());
    const double at = std::max(m_nextFree, now - m_intervalMs * (m_limits.burst - 1));
    m_nextFree = at + m_intervalMs;
    const Millis wait(qint64(std::ceil(std::max(0.0, at - now))));
    const auto [hook, day, used] = std::tuple(m_hook, m_day, m_used);
    lock.unlock();
    if (hook)
        hook(day, used);
    return wait;
}

void TokenBucket::restore(TradingDate day, int used)
{
    const std::lock_guard lock(m_mutex);
    if (day == today()) {
        m_used = m_day == day ? std::max(m_used, used) : used;
        m_day = day;
    }
}

void TokenBucket::setDayHook(DayHook hook)
{
    const std::lock_guard lock(m_mutex);
    m_hook = std::move(hook);
}

int TokenBucket::usedToday() const
{
    const std::lock_guard lock(m_mutex);
    return m_day == today() ? m_used : 0;
}

Instant TokenBucket::nextDay() const
{
    return Instant{(qint64(today().epochDay()) + 1) * kDayMs} - m_limits.dayOffset;
}

} // namespace ic
