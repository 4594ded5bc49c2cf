// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "core/domain/Price.h"

namespace ic {

/// Which ladder of price steps an instrument trades on.
enum class TickTable {
    KrStock, ///< KRX shares, one table for KOSPI and KOSDAQ since 2023-01-25
    KrFund,  ///< KRX ETF and ETN: 5 won, 1 won below 2,000
    Us       ///< 0.01 dollar
};

/// The ladder of an instrument; `board` as in Bar ("ETF" means a fund). Index levels have no tick.
TickTable tickTableOf(Market market, QStringView board);

/// Price steps of the exchanges. Pure functions, any thread. A price on the border of two bands is on both
/// ladders. Source: KRX business regulations as in force since 2023-01-25.
class TickSize
{
public:
    /// Step of the band that holds `price`; a price at or below zero has the step of the lowest band.
    static Price at(TickTable table, Price price);
    static bool isOnTick(TickTable table, Price price);
    /// Nearest price on the ladder at or below / at or above / nearest, a half going up.
    static Price roundDown(TickTable table, Price price);
    static Price roundUp(TickTable table, Price price);
    static Price roundNearest(TickTable table, Price price);
    /// The price `count` steps away (down when negative), crossing bands properly; never below one step.
    static Price step(TickTable table, Price price, int count);

    /// Step in won of a KRX share; the hot path of simulation and the base of `at`.
    static constexpr qint64 krStockWon(qint64 won)
    {
        return won < 2'000     ? 1
               : won < 5'000   ? 5
               : won < 20'000  ? 10
               : won < 50'000  ? 50
               : won < 200'000 ? 100
               : won < 500'000 ? 500
                               : 1'000;
    }
    /// Step in won of a KRX fund (ETF, ETN).
    static constexpr qint64 krFundWon(qint64 won) { return won < 2'000 ? 1 : 5; }
};

} // namespace ic
