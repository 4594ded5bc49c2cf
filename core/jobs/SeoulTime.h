// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/TradingDate.h"

#include <QString>
#include <chrono>

namespace ic::seoul {

/// Civil time of Asia/Seoul, which has been UTC+9 without summer time since 1988. Pure, any thread.

TradingDate dateOf(Instant instant);
/// `timeOfDay` counts from midnight in Seoul.
Instant instantOf(TradingDate date, std::chrono::minutes timeOfDay);
/// "2026-11-23 16:30 KST"
QString toText(Instant instant);

} // namespace ic::seoul
