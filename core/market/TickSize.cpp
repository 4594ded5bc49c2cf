// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/TickSize.h"

#include <algorithm>

namespace ic {

namespace {

constexpr qint64 kCent = Price::kScale / 100;

qint64 stepOf(TickTable table, qint64 scaled)
{
    switch (table) {
    case TickTable::KrStock:
        return TickSize::krStockWon(scaled / Price::kScale) * Price::kScale;
    case TickTable::KrFund:
        return TickSize::krFundWon(scaled / Price::kScale) * Price::kScale;
    case TickTable::Us:
        break;
    }
    return kCent;
}

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

} // namespace

TickTable tickTableOf(Market market, QStringView board)
{
    if (market == Market::Us)
        return TickTable::Us;
    return board == QLatin1String("ETF") || board == QLatin1String("ETN") ? TickTable::KrFund
                                                                          : TickTable::KrStock;
}

Price TickSize::at(TickTable table, Price price)
{
    return Price::fromScaled(stepOf(table, price.scaled()));
}

bool TickSize::isOnTick(TickTable table, Price price)
{
    return price.scaled() % stepOf(table, price.scaled()) == 0;
}

Price TickSize::roundDown(TickTable table, Price price)
{
    return Price::fromScaled(floorTo(price.scaled(), stepOf(table, price.scaled())));
}

Price TickSize::roundUp(TickTable table, Price price)
{
    const qint64 step = stepOf(table, price.scaled());
    return Price::fromScaled(floorTo(price.scaled() + step - 1, step));
}

Price TickSize::roundNearest(TickTable table, Price price)
{
    const qint64 step = stepOf(table, price.scaled());
    return Price::fromScaled(floorTo(price.scaled() + step / 2, step));
}

Price TickSize::step(TickTable table, Price price, int count)
{
    qint64 scaled = price.scaled();
    for (; count > 0; --count)
        scaled = floorTo(scaled, stepOf(table, scaled)) + stepOf(table, scaled);
    // Just below a border the finer band's step applies, so the step is looked up one unit lower.
    for (; count < 0; ++count)
        scaled = floorTo(scaled - 1, stepOf(table, scaled - 1));
    return Price::fromScaled(std::max(scaled, stepOf(table, 0)));
}

} // namespace ic
