// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/Price.h"
#include "core/domain/TradingDate.h"

#include <QString>
#include <optional>

namespace ic {

/// The source of bars that the broker delivered because a market's own source had none; a later answer of
/// that source replaces them.
inline const QString kBrokerFallbackSource = QStringLiteral("KIS_FALLBACK");

/// One daily bar of one instrument. Key: (market, date, symbol). Missing is nullopt, never zero.
struct Bar
{
    Market market = Market::Kr;
    TradingDate date;
    QString symbol;            ///< KRX six-character short code, US ticker, or "IDX:KOSPI" for an index
    QString name;              ///< as published; empty when the source has none
    QString board;             ///< KOSPI, KOSDAQ, KOSDAQ GLOBAL, ETF, INDEX, US
    std::optional<Price> open; ///< nullopt when halted or not delivered
    std::optional<Price> high;
    std::optional<Price> low;
    std::optional<Price> close;      ///< official regular-session close
    std::optional<Price> change;     ///< signed change against the day's base price, as published
    qint64 volume = 0;               ///< shares
    std::optional<qint64> turnover;  ///< KRW for KR, USD (volume x close truncated) for US
    std::optional<qint64> marketCap; ///< KRW
    std::optional<qint64> listedShares;
    bool adjusted = false; ///< already adjusted for splits and dividends by the source
    bool halted = false;   ///< no trade that day; close carried forward by the exchange
    QString source;        ///< KRX, YAHOO, SCRIPT, KIS_FALLBACK, SIM ...: provider, as stored

    bool operator==(const Bar&) const = default;
};

} // namespace ic

Q_DECLARE_METATYPE(ic::Bar)
