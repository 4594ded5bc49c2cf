// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/TickSize.h"

namespace ic {

/// The lowest and highest price KRX accepts on one day. Pure value, any thread.
/// Source: KRX trading rules: the width is 30 % of the base price, cut to a multiple of the base price's
/// tick; the upper limit is then cut to its own band's tick. Both roundings go towards the base price.
struct PriceLimit
{
    Price lower;
    Price upper;

    /// Limits for a base price (yesterday's close, or the adjusted base of an ex-day) in won.
    static PriceLimit ofBase(TickTable table, Price base);
    bool contains(Price price) const { return price >= lower && price <= upper; }
    Price clamp(Price price) const { return price < lower ? lower : price > upper ? upper : price; }
    friend bool operator==(const PriceLimit&, const PriceLimit&) = default;
};

} // namespace ic
