// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/time/MarketCalendar.h"

#include <optional>

namespace ic {

/// When to ask again for a session that is over but not published: every half hour until 20:00 on the day it
/// closed (Seoul), then at 07:20, 07:35 and 07:50 of each morning, in time for the 08:00 factor run, up to
/// the morning of the next session's close. A pure function of the session, so every attempt plans the next
/// one and none twice. Source: KRX publishes a session on the following morning, between about 07:20 and
/// 08:00.
class PublicationRetries
{
public:
    /// The first instant strictly after `after`; nullopt when there is none left.
    static std::optional<Instant> next(const MarketCalendar& calendar, TradingDate session, Instant after);
};

} // namespace ic
