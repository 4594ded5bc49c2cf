// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Currency.h"

namespace ic {

QString toCode(Currency currency)
{
    return currency == Currency::Krw ? QStringLiteral("KRW") : QStringLiteral("USD");
}

std::optional<Currency> currencyFromCode(QStringView code)
{
    if (code == u"KRW")
        return Currency::Krw;
    if (code == u"USD")
        return Currency::Usd;
    return std::nullopt;
}

} // namespace ic
