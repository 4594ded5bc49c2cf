// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/CalendarRow.h"

#include <vector>

namespace ic {

/// The yearly closings and early closes of the New York Stock Exchange, 2000 and later, by its own rule
/// (7.2): fixed dates on a Saturday are observed on Friday (New Year's Day is not), on a Sunday on Monday.
/// Exceptional days are not here; they are data. Any thread.
std::vector<CalendarRow> nyseRuleRows(int year);

} // namespace ic
