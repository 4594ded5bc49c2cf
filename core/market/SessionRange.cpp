// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/SessionRange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

Result<SessionRange> SessionRange::of(const BarPanel& panel, TradingDate from, TradingDate to)
{
    const auto& dates = panel.dates();
    const SessionRange range{int(std::ranges::lower_bound(dates, from) - dates.begin()),
                             int(std::ranges::upper_bound(dates, to) - dates.begin()) - 1};
    if (range.first <= range.last)
        return range;
    return fail(u"NO_BARS"_s, u"No session from %1 to %2 is loaded."_s.arg(from.toIso(), to.toIso()),
                u"Collect or backfill those sessions first."_s);
}

Result<void> SessionRange::walk(const std::function<void(int)>& step, const std::stop_token& stop,
                                const std::function<void(int, int)>& progress) const
{
    for (int session = first; session <= last; ++session) {
        if (stop.stop_requested())
            return fail(u"CANCELLED"_s, u"The back-test was stopped."_s, u"Nothing of it is kept."_s);
        step(session);
        if (progress)
            progress(session - first + 1, last - first + 1);
    }
    return {};
}

} // namespace ic
