// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Strategy.h"
#include "core/jobs/MarketReading.h"

#include <QVector>
#include <optional>

namespace ic {

/// The names a strategy looks at in one market, with the bars they are judged by. Short term: the items of
/// the portfolio of the day; medium term: what its ranking lets through; long term: the configured core list,
/// else likewise. Lives in one run on its pool thread; load() blocks.
struct WatchList
{
    struct Name
    {
        int symbol = -1; ///< index into the panel
        /// What the sizing allows for it, currency of the market; nullopt: it sized nothing.
        std::optional<double> amount;
    };

    MarketReading reading;
    double capital = 0; ///< of the strategy in this market
    QVector<Name> names;

    /// NO_SIGNALS when the factor run or, for the short term, the portfolio is missing.
    static Result<WatchList> load(const JobContext& context, Market market, Strategy strategy);
};

} // namespace ic
