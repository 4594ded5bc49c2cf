// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/TradingDate.h"

#include <QString>
#include <optional>

namespace ic {

/// One line of a calendar file. Plain value, any thread.
struct CalendarRow
{
    enum class Kind {
        Closed,  ///< no session that day
        Special, ///< a session with hours of its own
        Open,    ///< a session on a day that would be closed; regular hours unless it names some
        Hours,   ///< from that date on these are the regular hours
        Covered  ///< the last day the calendar speaks for
    };

    Market market = Market::Kr;
    TradingDate date;
    Kind kind = Kind::Closed;
    std::optional<int> openMinute; ///< minutes after local midnight
    std::optional<int> closeMinute;
    QString reason;
    QString origin; ///< "file:line", for messages
};

} // namespace ic
