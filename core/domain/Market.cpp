// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Market.h"

namespace ic {

QString toCode(Market market)
{
    return market == Market::Kr ? QStringLiteral("KR") : QStringLiteral("US");
}

QString exchangeName(Market market)
{
    return market == Market::Kr ? QStringLiteral("KRX") : QStringLiteral("NYSE");
}

QByteArray exchangeZone(Market market)
{
    return market == Market::Kr ? QByteArrayLiteral("Asia/Seoul") : QByteArrayLiteral("America/New_York");
}

std::optional<Market> marketFromText(QStringView text)
{
    const QString upper = text.trimmed().toString().toUpper();
    if (upper == QLatin1String("KR") || upper == QLatin1String("KRX") || upper == QLatin1String("XKRX"))
        return Market::Kr;
    if (upper == QLatin1String("US") || upper == QLatin1String("NYSE") || upper == QLatin1String("XNYS"))
        return Market::Us;
    return std::nullopt;
}

} // namespace ic
