// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/DayMove.h"

#include "core/market/PriceLimit.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

qint64 tickOf(PriceGrid::Ladder ladder, qint64 price)
{
    switch (ladder) {
    case PriceGrid::Ladder::KrStock:
        return TickSize::krStockWon(price);
    case PriceGrid::Ladder::KrFund:
        return TickSize::krFundWon(price);
    case PriceGrid::Ladder::Fine:
        break;
    }
    return 1;
}

} // namespace

DayMove drawMove(const CounterRandom& random, const DayForces& forces)
{
    const double own = forces.volatility * std::clamp(random.studentT(0), -12.0, 12.0);
    DayMove move;
    move.close = forces.systematic + own + forces.pull;
    move.open = 0.45 * forces.systematic + 0.3 * own + 0.25 * forces.volatility * random.studentT(1);
    const double spread = 0.95 * forces.volatility + 0.3 * std::abs(forces.systematic);
    const double middle = move.open + move.close;
    const double gap = (move.open - move.close) * (move.open - move.close);
    move.high = (middle + std::sqrt(gap + 2 * spread * spread * random.exponential(2))) / 2;
    move.low = (middle - std::sqrt(gap + 2 * spread * spread * random.exponential(3))) / 2;
    return move;
}

double pullTowards(double anchor, double price)
{
    constexpr double kSpeed = 0.0028;
    return kSpeed * 2 * (anchor - price) / (anchor + price); // first term of the logarithm of anchor / price
}

quint32 drawVolume(const CounterRandom& random, qint64 shares, double rate, const DayMove& move,
                   double activity)
{
    constexpr double kMost = 2e9;
    const double mood = 0.35 + 0.65 * random.exponential(4);
    const double news = 1 + 12 * std::abs(move.close) + 6 * (move.high - move.low);
    return quint32(std::clamp(double(shares) * rate * mood * news * activity * 0.7, 1.0, kMost));
}

PriceGrid PriceGrid::krx(bool fund, qint32 base)
{
    const auto limit =
        PriceLimit::ofBase(fund ? TickTable::KrFund : TickTable::KrStock, Price::fromUnits(base));
    return {fund ? Ladder::KrFund : Ladder::KrStock, qint32(limit.lower.scaled() / Price::kScale),
            qint32(limit.upper.scaled() / Price::kScale)};
}

PriceGrid PriceGrid::fine(qint32 base)
{
    return {Ladder::Fine, std::max(1, base / 2), base + base / 2};
}

qint32 PriceGrid::place(double price) const
{
    const double inside = std::clamp(price, double(lower), double(upper));
    const qint64 tick = tickOf(ladder, qint64(inside));
    const qint64 placed = qint64(inside / double(tick) + 0.5) * tick;
    return qint32(std::clamp<qint64>(placed, lower, upper));
}

void placePrices(DayRow& row, const DayMove& move, const PriceGrid& grid)
{
    const double base = row.base;
    row.open = grid.place(base * (1 + move.open));
    row.close = grid.place(base * (1 + move.close));
    row.high = std::max({row.open, row.close, grid.place(base * (1 + move.high))});
    row.low = std::min({row.open, row.close, grid.place(base * (1 + move.low))});
}

} // namespace ic
