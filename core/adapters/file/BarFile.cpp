// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/BarFile.h"

#include <algorithm>

namespace ic {

namespace {

std::optional<qint64> known(qint64 value)
{
    return value == std::numeric_limits<qint64>::min() ? std::nullopt : std::optional(value);
}

std::optional<Price> price(qint64 scaled)
{
    const auto value = known(scaled);
    return value ? std::optional(Price::fromScaled(*value)) : std::nullopt;
}

} // namespace

QString BarFile::form()
{
    return QStringLiteral(
        "date,symbol,open,high,low,close,volume[,turnover,market_cap,listed_shares,change,name,board]");
}

QVector<Bar> BarFile::bars(TradingDate date) const
{
    const qint32 day = date.epochDay();
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), day,
                                        [](const Row& row, qint32 d) { return row.day < d; });
    QVector<Bar> bars;
    for (auto row = first; row != m_rows.end() && row->day == day; ++row)
        bars.append(barOf(*row));
    return bars;
}

Bar BarFile::barOf(const Row& row) const
{
    Bar bar;
    bar.market = m_preview.market;
    bar.date = TradingDate(row.day);
    bar.symbol = m_texts.text(row.symbol);
    bar.name = row.name < 0 ? QString() : m_texts.text(row.name);
    bar.board = row.board < 0 ? QString() : m_texts.text(row.board);
    bar.open = price(row.open);
    bar.high = price(row.high);
    bar.low = price(row.low);
    bar.close = price(row.close);
    bar.change = price(row.change);
    bar.volume = row.volume;
    bar.turnover = known(row.turnover);
    bar.marketCap = known(row.marketCap);
    bar.listedShares = known(row.listedShares);
    bar.adjusted = m_adjusted;
    bar.halted = row.halted;
    bar.source = kProvider;
    return bar;
}

} // namespace ic
