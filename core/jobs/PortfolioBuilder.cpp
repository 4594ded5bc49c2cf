// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/PortfolioBuilder.h"

#include "core/market/TickSize.h"

#include <cmath>

namespace ic {

namespace {

constexpr double kBand = 0.01;

QJsonObject factsOf(const SizedName& name)
{
    QJsonObject facts;
    for (const auto& [fact, value] : name.facts) {
        if (!std::isnan(value))
            facts.insert(QLatin1String(fact), value);
    }
    return facts;
}

/// The z-score of each factor the name has, and its composite.
QJsonObject basisOf(const SizedName& name, const FactorTable& table)
{
    QJsonObject basis = factsOf(name);
    for (const FactorColumn& column : table.factors) {
        const double z = column.z[size_t(name.symbol)];
        if (!std::isnan(z))
            basis.insert(toCode(column.factor), z);
    }
    const double composite = table.composite[size_t(name.symbol)];
    if (!std::isnan(composite))
        basis.insert(QStringLiteral("COMPOSITE"), composite);
    return basis;
}

void setLevels(PortfolioItem& item, const SizedName& name, TickTable ticks)
{
    const auto price = [](double value) { return Price::fromDouble(value); };
    const double risk = name.entry - name.stop;
    item.entry = price(name.entry);
    item.entryMin = TickSize::roundUp(ticks, price(name.entry * (1 - kBand)));
    item.entryMax = TickSize::roundDown(ticks, price(name.entry * (1 + kBand)));
    item.stop = TickSize::roundDown(ticks, price(name.stop));
    item.target1 = TickSize::roundNearest(ticks, price(name.entry + 2 * risk));
    item.target2 = TickSize::roundNearest(ticks, price(name.entry + 3 * risk));
    // A coarse tick can close the band over the entry.
    item.entryMin = std::min(item.entryMin, item.entry);
    item.entryMax = std::max(item.entryMax, item.entry);
}

PortfolioItem itemOf(const SizedName& name, const BarPanel& panel, const FactorTable& table,
                     const TradingCosts& costs, int rank)
{
    const BarPanel::Symbol& symbol = panel.symbol(name.symbol);
    PortfolioItem item;
    item.symbol = symbol.code;
    item.name = symbol.name;
    item.rank = rank;
    setLevels(item, name, tickTableOf(panel.market(), symbol.board));
    item.quantity = name.quantity;
    item.amount = name.amount;
    const double middle = (item.entryMin.toDouble() + item.entryMax.toDouble()) / 2;
    item.expectedReturnPct = ((item.target1.toDouble() - middle) / middle - costs.roundTrip()) * 100;
    item.expectedProfit = item.amount * item.expectedReturnPct / 100;
    item.method = name.method;
    item.basis = basisOf(name, table);
    return item;
}

PortfolioRejection rejectionOf(const SizedName& name, const BarPanel& panel, SizingVerdict verdict)
{
    const BarPanel::Symbol& symbol = panel.symbol(name.symbol);
    return {symbol.code, symbol.name, toCode(verdict), name.rank, factsOf(name)};
}

} // namespace

void PortfolioBuilder::fill(PortfolioSheet& sheet, const std::vector<SizedName>& sized, const BarPanel& panel,
                            const FactorTable& table, const TradingCosts& costs, int maxItems)
{
    for (const SizedName& name : sized) {
        const bool chosen = name.verdict == SizingVerdict::Chosen;
        if (chosen && sheet.items.size() < maxItems)
            sheet.items.append(itemOf(name, panel, table, costs, int(sheet.items.size()) + 1));
        else
            sheet.rejections.append(
                rejectionOf(name, panel, chosen ? SizingVerdict::DayLimit : name.verdict));
    }
}

} // namespace ic
