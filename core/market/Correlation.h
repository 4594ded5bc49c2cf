// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"

#include <optional>
#include <span>

namespace ic {

/// Pearson correlation of series that stand side by side, NaN where a value is missing. Pure functions, any
/// thread.
class Correlation
{
public:
    /// Fewest common values: with less a correlation says nothing.
    static constexpr int kCommon = 20;

    /// Over the places where both have a value; nullopt with fewer than kCommon of them or without movement.
    static std::optional<double> of(std::span<const double> a, std::span<const double> b);
    /// The highest one between any two of `symbols` over their returns of the last `window` sessions up to
    /// `session`; -1 when there is none.
    static double highest(const BarPanel& panel, std::span<const int> symbols, int session, int window);
};

} // namespace ic
