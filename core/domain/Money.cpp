// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Money.h"

#include <cmath>

namespace ic {

Money Money::share(Money value, double fraction)
{
    // A won, or a cent: nothing smaller is ever charged.
    const qint64 least = value.m_currency == Currency::Krw ? kScale : kScale / 100;
    const double exact = double(value.m_scaled) * fraction / double(least);
    // The last bits of a binary fraction must not cost a won.
    const double whole =
        value.m_currency == Currency::Krw ? std::floor(exact + 1e-6) : std::floor(exact + 0.5);
    return {qint64(whole) * least, value.m_currency};
}

} // namespace ic
