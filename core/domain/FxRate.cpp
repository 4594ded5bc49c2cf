// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FxRate.h"

#include <cmath>

namespace ic {

__extension__ typedef __int128 Wide; // dollars times won overflow 64 bits

Money FxRate::toWon(Money amount) const
{
    if (amount.currency() == Currency::Krw)
        return amount;
    const Wide product = Wide(amount.scaled()) * wonPerDollar.scaled(); // 1e-8 won
    constexpr Wide won = Wide(Money::kScale) * Price::kScale;
    const Wide half = product < 0 ? -won / 2 : won / 2;
    return Money::won(qint64((product + half) / won));
}

Money FxRate::toDollars(Money won, double spread) const
{
    if (won.currency() == Currency::Usd)
        return won;
    const double dollars = won.toDouble() / wonPerDollar.toDouble() * (1 - spread);
    return Money::fromScaled(qint64(std::floor(dollars * 100)) * (Money::kScale / 100), Currency::Usd);
}

} // namespace ic
