// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/time/MarketCalendar.h"

namespace ic {

/// Whether an exchange is open now, until when, or when it opens next. Pure.
MarketStatus marketStatus(const MarketCalendar& calendar, Instant now);

} // namespace ic
