// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"

#include <QMetaType>
#include <QString>
#include <optional>

namespace ic {

/// What money is counted in. Stored as "KRW" and "USD".
enum class Currency { Krw, Usd };

QString toCode(Currency currency);
std::optional<Currency> currencyFromCode(QStringView code);
/// What the prices of a market are in.
constexpr Currency currencyOf(Market market)
{
    return market == Market::Kr ? Currency::Krw : Currency::Usd;
}

} // namespace ic

Q_DECLARE_METATYPE(ic::Currency)
