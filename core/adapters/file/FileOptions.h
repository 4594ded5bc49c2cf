// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/TradingDate.h"

#include <optional>

namespace ic {

/// What an operator says beside the file. Value.
struct FileOptions
{
    std::optional<TradingDate> date; ///< of rows without a date; else the one in the file's name
    std::optional<bool> adjusted;    ///< bars: adjusted for splits by their source; default: US yes, KR no

    bool isAdjusted(Market market) const { return adjusted.value_or(market == Market::Us); }
    /// The only date in a file's name: "us-2026-11-20.csv.gz", "data_3451_20261120.csv".
    static std::optional<TradingDate> dateInName(const QString& file);
};

} // namespace ic
