// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/EntrySetup.h"

namespace ic {

/// SHORT_TERM, jobs.md 11.10 step 2: momentum in the US; in Korea momentum carried by smart money (case A),
/// or oversold by the contrarian RSI (case B). Without order flow case A cannot hold. Order: composite.
class ShortTermSetup final : public EntrySetup
{
public:
    using EntrySetup::EntrySetup;
    bool holds(SizedName& name) override;

private:
    bool hasMomentum(SizedName& name);
    bool isCarriedOrOversold(SizedName& name);
};

} // namespace ic
