// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/PublicationRetries.h"

#include "core/jobs/SeoulTime.h"

#include <array>

namespace ic {

namespace {

using namespace std::chrono_literals;

constexpr auto kHalfHour = 30min;
constexpr auto kLastOfDay = 20h;
constexpr std::array<std::chrono::minutes, 3> kMornings{7h + 20min, 7h + 35min, 7h + 50min};

std::optional<Instant> onClosingDay(TradingDate day, Instant close, Instant after)
{
    for (std::chrono::minutes time = 0min; time <= kLastOfDay; time += kHalfHour) {
        const Instant slot = seoul::instantOf(day, time);
        if (slot > close && slot > after)
            return slot;
    }
    return std::nullopt;
}

std::optional<Instant> inMornings(TradingDate first, TradingDate last, Instant after)
{
    for (TradingDate day = first; day <= last; day = day.addDays(1)) {
        for (const auto time : kMornings) {
            const Instant slot = seoul::instantOf(day, time);
            if (slot > after)
                return slot;
        }
    }
    return std::nullopt;
}

TradingDate lastMorning(const MarketCalendar& calendar, TradingDate session, TradingDate closingDay)
{
    const auto next = calendar.nextSession(session);
    const auto following = next ? calendar.session(*next) : std::nullopt;
    return following ? seoul::dateOf(following->close) : closingDay.addDays(1);
}

} // namespace

std::optional<Instant> PublicationRetries::next(const MarketCalendar& calendar, TradingDate session,
                                                Instant after)
{
    const auto own = calendar.session(session);
    if (!own)
        return std::nullopt;
    const TradingDate closingDay = seoul::dateOf(own->close);
    if (const auto today = onClosingDay(closingDay, own->close, after))
        return today;
    return inMornings(closingDay.addDays(1), lastMorning(calendar, session, closingDay), after);
}

} // namespace ic
