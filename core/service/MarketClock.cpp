// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/MarketClock.h"

#include <QDateTime>
#include <QTimeZone>

namespace ic {

MarketStatus marketStatus(const MarketCalendar& calendar, Instant now)
{
    MarketStatus status;
    status.market = calendar.market();
    const QTimeZone zone(exchangeZone(calendar.market()));
    const TradingDate today = TradingDate::fromDate(QDateTime::fromMSecsSinceEpoch(now.ms, zone).date());
    const std::optional<Session> session = calendar.session(today);
    if (session && now >= session->open && now < session->close) {
        status.open = true;
        status.closesAt = session->close;
        status.note = session->note;
        return status;
    }
    if (session && now < session->open) {
        status.opensAt = session->open;
        status.note = session->note;
        return status;
    }
    status.note = session ? QString() : calendar.closedReason(today);
    if (const auto next = calendar.nextSession(today)) {
        if (const auto opening = calendar.session(*next))
            status.opensAt = opening->open;
    }
    return status;
}

} // namespace ic
