// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/ClosedSession.h"

namespace ic::ClosedSession {

bool isOver(const MarketCalendar& calendar, TradingDate date, Instant now)
{
    constexpr qint64 kDayMs = 86'400'000;
    if (const auto session = calendar.session(date))
        return session->close <= now;
    return !calendar.covers(date) && Instant{(qint64(date.epochDay()) + 2) * kDayMs} <= now;
}

} // namespace ic::ClosedSession
