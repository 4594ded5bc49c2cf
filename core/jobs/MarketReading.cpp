// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/MarketReading.h"

#include "core/domain/WaitFor.h"
#include "core/store/ResearchStore.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

/// `count` - 1 sessions before `date`, or the first the calendar knows.
TradingDate windowStart(const MarketCalendar& calendar, TradingDate date, int count)
{
    return calendar.addSessions(date, 1 - count).value_or(calendar.firstCovered());
}

} // namespace

int MarketReading::bars() const
{
    int count = 0;
    for (int symbol = 0; symbol < panel->symbols(); ++symbol)
        count += !std::isnan(panel->at(BarPanel::Field::Close, symbol, session));
    return count;
}

Result<TradingDate> MarketReading::lastClosed(const JobContext& context, Market market)
{
    const MarketCalendar& calendar = context.calendars.of(market);
    const auto last = calendar.lastClosedSession(std::min(context.plannedAt, context.clock.now()));
    if (last)
        return *last;
    return fail(QStringLiteral("CALENDAR_NOT_COVERED"),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "The %1 calendar knows only %2 to %3."),
                       exchangeName(market), calendar.firstCovered().toIso(), calendar.lastCovered().toIso()),
                Phrase(QT_TRANSLATE_NOOP("Phrase",
                                         "Add a calendar file that covers today, then run the job again.")));
}

Result<MarketReading> MarketReading::load(const JobContext& context, Market market, TradingDate last,
                                          int sessions)
{
    return loadRange(context, market, last, last, sessions);
}

Result<MarketReading> MarketReading::loadRange(const JobContext& context, Market market, TradingDate first,
                                               TradingDate last, int sessions)
{
    const MarketCalendar& calendar = context.calendars.of(market);
    std::vector<TradingDate> dates;
    for (const Session& session : calendar.sessionsBetween(windowStart(calendar, first, sessions), last))
        dates.push_back(session.date);
    auto panel = waitFor(context.research.panel(market, std::move(dates)));
    if (!panel)
        return tl::unexpected(panel.error());
    MarketReading reading{std::move(*panel), -1};
    reading.session = reading.panel->sessionIndex(last);
    return reading;
}

} // namespace ic
