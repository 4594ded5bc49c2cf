// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/ReferenceData.h"

#include <variant>

namespace ic {

/// Reference data of one kind as imported and as stored, one entry a symbol and date. Values, any thread.

struct SectorRow
{
    QString symbol;
    TradingDate date; ///< from this day on
    QString sector;
    bool operator==(const SectorRow&) const = default;
};

struct FundamentalsRow
{
    QString symbol;
    TradingDate date;
    std::optional<double> per, peg, revenueGrowthPct, operatingMarginPct, epsGrowthPct, roePct;
    bool operator==(const FundamentalsRow&) const = default;
};

struct EarningsRow
{
    QString symbol;
    TradingDate date; ///< reported
    double score = 0;
    bool operator==(const EarningsRow&) const = default;
};

/// Amounts in whole units of the market's currency.
struct OrderFlowRow
{
    QString symbol;
    TradingDate date;
    qint64 netBuy1d = 0;
    std::optional<qint64> netBuy5d, marketCap;
    bool operator==(const OrderFlowRow&) const = default;
};

using ReferenceRows =
    std::variant<QVector<SectorRow>, QVector<FundamentalsRow>, QVector<EarningsRow>, QVector<OrderFlowRow>>;

} // namespace ic
