// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/Settings.h"
#include "core/domain/ResearchRows.h"
#include "core/service/ResearchService.h"
#include "core/store/ResearchStore.h"
#include "core/time/MarketCalendar.h"

#include <functional>
#include <stop_token>

namespace ic {

/// Runs the back-test an operator asks for: settings with his overrides, bars with enough history before the
/// first session, the engine of the strategy. Reads only, so it also works on a workspace another process
/// holds. Any thread that may block.
class BacktestDesk
{
public:
    struct Parts
    {
        ResearchStore& research;
        const MarketCalendars& calendars;
        std::shared_ptr<const Settings> settings;
    };
    explicit BacktestDesk(Parts parts) : m_parts(std::move(parts)) {}

    /// Errors: BAD_ORDER (strategy, range, capital), UNKNOWN_SETTING, SETTING_VALUE, CALENDAR_NOT_COVERED,
    /// and those of the engines: NO_BARS, SHORT_HISTORY, CANCELLED.
    Result<BacktestDetail> run(const BacktestOrder& order, Instant at, const std::stop_token& stop,
                               const std::function<void(int done, int total)>& progress) const;

private:
    using Panel = std::shared_ptr<const BarPanel>;
    Result<Panel> panelFor(const BacktestOrder& order) const;
    Result<BacktestDetail> runStrategy(const BacktestOrder& order, Strategy strategy,
                                       const Settings& settings, const BarPanel& panel, Instant at,
                                       const std::stop_token& stop,
                                       const std::function<void(int, int)>& progress) const;

    Parts m_parts;
};

} // namespace ic
