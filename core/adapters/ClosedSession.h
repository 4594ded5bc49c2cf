// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/MarketCalendar.h"

namespace ic::ClosedSession {

/// True when a session of that date is over, so that its bar is a day's bar and not the running quote; beyond
/// the calendar a day after, in any zone, is late enough. Pure, any thread.
bool isOver(const MarketCalendar& calendar, TradingDate date, Instant now);

} // namespace ic::ClosedSession
