// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <optional>

namespace ic {

/// A market with its own sessions and currency. Tables store "KR" and "US"; operators say KRX and NYSE.
enum class Market { Kr, Us };

/// "KR" / "US", as stored.
QString toCode(Market market);
/// "KRX" / "NYSE", as spoken and as the calendar verb takes it.
QString exchangeName(Market market);
/// IANA zone of the exchange: "Asia/Seoul" / "America/New_York".
QByteArray exchangeZone(Market market);
/// Accepts KR, KRX, XKRX, US, NYSE, XNYS in any case.
std::optional<Market> marketFromText(QStringView text);

inline size_t qHash(Market m, size_t seed = 0)
{
    return ::qHash(int(m), seed);
}

} // namespace ic

Q_DECLARE_METATYPE(ic::Market)
