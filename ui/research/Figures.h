// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/Price.h"

#include <QString>
#include <optional>

namespace ic {

/// Figures of the market brain as the window shows them, in the locale of the moment: thousands separators,
/// KRW without and USD with two decimals. GUI thread.
namespace Figures {

QString currency(Market market); ///< "KRW", "USD"
QString price(Price price, Market market);
QString price(const std::optional<Price>& price, Market market); ///< empty without one
QString amount(double amount, Market market);
/// Three digits and the unit that fits `like`: "0.41 bn" beside "1.00 bn", in Korean "4.12억" beside
/// "10.0억".
QString compact(double amount, double like);
inline QString compact(double amount)
{
    return compact(amount, amount);
}
QString number(double value, int decimals);
/// With a plus sign for what is above zero.
QString change(double value, int decimals);
QString percent(double value, int decimals = 2);       ///< "38.10 %"
QString percentChange(double value, int decimals = 2); ///< "+0.84 %"

} // namespace Figures

} // namespace ic
