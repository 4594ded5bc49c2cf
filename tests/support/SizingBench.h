// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/PositionSizing.h"
#include "tests/support/HandPanel.h"

namespace ic {

/// A market of 260 sessions and the shipped settings, to size positions at its last session by hand-set
/// scores.
struct SizingBench
{
    static constexpr int kSessions = 260;
    static constexpr int kLast = kSessions - 1;

    static HandPanel market(Market market = Market::Kr);
    /// "000010" for 1.
    static QString code(int number);
    /// Stands still at `price`, moving `range` within each session.
    static HandPanel::BarAt still(double price, double range);
    /// Rises by `daily` a session, with a range of 2 %.
    static HandPanel::BarAt rising(double price, double daily);

    static SizingConfig shipped(Market market = Market::Kr, Strategy strategy = Strategy::ShortTerm);
    static SizingRequest request(double capital, Strategy strategy = Strategy::ShortTerm);

    /// A table with every name in the universe, the earlier the better.
    static FactorTable table(const BarPanel& panel);
    static void setScore(FactorTable& table, Factor factor, int symbol, double score);
    /// That table with every name oversold: case B of the Korean short term.
    static FactorTable oversold(const BarPanel& panel);

    static std::vector<SizedName> size(const BarPanel& panel, const FactorTable& table,
                                       const SizingRequest& request, const SizingConfig& config);
    static const SizedName& named(const std::vector<SizedName>& names, int symbol);
    static QString verdictOf(const std::vector<SizedName>& names, int symbol);
};

} // namespace ic
