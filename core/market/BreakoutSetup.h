// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/EntrySetup.h"

namespace ic {

/// BREAKOUT, jobs.md 11.18: the best 50 of the composite that moved on the day; the next session buys at its
/// own open + k x range. Here, where that open is not known, the entry is the target counted from the close.
class BreakoutSetup final : public EntrySetup
{
public:
    using EntrySetup::EntrySetup;
    bool holds(SizedName& name) override;
    double entry(int symbol) const override;

    /// Name of the fact that holds k x range: how far above the next open the target is, published.
    static constexpr const char* kStep = "breakout_step";
};

} // namespace ic
