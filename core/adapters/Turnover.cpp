// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/Turnover.h"

namespace ic {

std::optional<qint64> turnoverOf(qint64 volume, Price close)
{
    qint64 whole = 0;
    qint64 part = 0;
    qint64 sum = 0;
    if (__builtin_mul_overflow(volume, close.scaled() / Price::kScale, &whole) ||
        __builtin_mul_overflow(volume, close.scaled() % Price::kScale, &part) ||
        __builtin_add_overflow(whole, part / Price::kScale, &sum))
        return std::nullopt;
    return sum;
}

} // namespace ic
