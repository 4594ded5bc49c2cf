// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/PriceLimit.h"

namespace ic {

PriceLimit PriceLimit::ofBase(TickTable table, Price base)
{
    const qint64 tick = TickSize::at(table, base).scaled();
    const qint64 width = base.scaled() * 3 / 10 / tick * tick;
    return {Price::fromScaled(base.scaled() - width),
            TickSize::roundDown(table, Price::fromScaled(base.scaled() + width))};
}

} // namespace ic
