// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BarColumns.h"

#include "core/store/NativeStatement.h"

namespace ic {

namespace {

std::optional<Price> price(const std::optional<qint64>& scaled)
{
    return scaled ? std::optional(Price::fromScaled(*scaled)) : std::nullopt;
}

} // namespace

void BarColumns::read(const NativeStatement& row, int first, Bar& bar)
{
    int column = first;
    bar.symbol = row.text(column++);
    bar.name = row.text(column++);
    bar.board = row.text(column++);
    bar.open = price(row.maybeInteger(column++));
    bar.high = price(row.maybeInteger(column++));
    bar.low = price(row.maybeInteger(column++));
    bar.close = price(row.maybeInteger(column++));
    bar.change = price(row.maybeInteger(column++));
    bar.volume = row.integer(column++);
    bar.turnover = row.maybeInteger(column++);
    bar.marketCap = row.maybeInteger(column++);
    bar.listedShares = row.maybeInteger(column++);
    bar.adjusted = row.integer(column++) != 0;
    bar.halted = row.integer(column++) != 0;
    bar.source = row.text(column);
}

} // namespace ic
