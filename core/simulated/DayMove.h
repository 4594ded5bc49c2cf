// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulated/CounterRandom.h"
#include "core/simulated/DayRow.h"

namespace ic {

/// A session relative to its base price: 0.02 is two per cent up. Not yet on ticks or inside limits.
struct DayMove
{
    double open = 0;
    double high = 0;
    double low = 0;
    double close = 0;
};

/// What drives one name on one day.
struct DayForces
{
    double systematic = 0; ///< the common and the sector factor, already times beta
    double volatility = 0; ///< own standard deviation
    double pull = 0;       ///< towards the level the price is drawn to
};

/// Draws a session: an overnight gap that takes part of the news, a close, and the high and low of a Brownian
/// bridge between them by their exact distribution, (a + b +- sqrt((a - b)^2 + 2 s^2 E)) / 2 with E
/// exponential. Uses counters 0 to 3 of `random`.
DayMove drawMove(const CounterRandom& random, const DayForces& forces);

/// Mean reversion of `price` to `anchor` per session; half of a gap closes in about a year.
double pullTowards(double anchor, double price);

/// Shares traded: fat-tailed, more on days that move. Uses counter 4. At least 1.
quint32 drawVolume(const CounterRandom& random, qint64 shares, double rate, const DayMove& move,
                   double activity);

/// The open interval a price may take and the ladder it lies on.
struct PriceGrid
{
    enum class Ladder { KrStock, KrFund, Fine };
    Ladder ladder = Ladder::Fine;
    qint32 lower = 1;
    qint32 upper = 0;

    /// KRX limits around a base in won.
    static PriceGrid krx(bool fund, qint32 base);
    /// No tick but the unit, and a guard of +-50 %.
    static PriceGrid fine(qint32 base);
    /// Nearest price on the ladder, inside the limits.
    qint32 place(double price) const;
};

/// Sets the prices of `row` from its base and the move; volume is left alone.
void placePrices(DayRow& row, const DayMove& move, const PriceGrid& grid);

} // namespace ic
