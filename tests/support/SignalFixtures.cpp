// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SignalFixtures.h"

#include "core/market/BarPanelBuilder.h"

namespace ic {

namespace {

FactorColumn columnOf(Factor factor, int symbols)
{
    const auto size = size_t(symbols);
    return {factor, std::vector<double>(size, BarPanel::kMissing),
            std::vector<double>(size, BarPanel::kMissing), std::vector<qint32>(size, 0),
            std::vector<MissingReason>(size, MissingReason::None)};
}

void fill(FactorColumn& column, int place, size_t symbol, qint32 rank)
{
    if (place == int(symbol % 6)) {
        column.reason[symbol] = MissingReason::ShortHistory;
        return;
    }
    column.score[symbol] = double(symbol) * 1.25 + place;
    column.z[symbol] = 1.0 / double(symbol + 2) - place;
    column.rank[symbol] = rank;
}

void include(FactorTable& table, size_t symbol, qint32 rank)
{
    table.universe[symbol] = {UniverseRule::Included, BarPanel::kMissing, BarPanel::kMissing};
    table.composite[symbol] = 3.0 - 0.001 * rank;
    table.compositeRank[symbol] = rank;
    for (size_t i = 0; i < table.factors.size(); ++i)
        fill(table.factors[i], int(i), symbol, rank);
}

} // namespace

std::shared_ptr<const BarPanel> signalPanel(Market market, TradingDate session, int symbols)
{
    BarPanelBuilder builder(market, {session});
    for (int i = 1; i <= symbols; ++i) {
        const QString code = QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0'));
        BarPanelBuilder::Row row;
        row.day = session.epochDay();
        row.close = 10'000LL * (1'000 + i);
        builder.add(builder.addSymbol(code, QStringLiteral("가온") + code, QStringLiteral("KOSPI")), row);
    }
    return std::make_shared<const BarPanel>(std::move(builder).build({}));
}

FactorTable signalTableOf(const BarPanel& panel, TradingDate session, int every)
{
    const auto symbols = size_t(panel.symbols());
    FactorTable table;
    table.market = panel.market();
    table.date = session;
    table.universe.assign(symbols, {UniverseRule::LowTurnover, 12'345.5, 1e9});
    table.composite.assign(symbols, BarPanel::kMissing);
    table.compositeRank.assign(symbols, 0);
    for (const Factor factor : factorsOf(panel.market()))
        table.factors.push_back(columnOf(factor, panel.symbols()));
    qint32 rank = 0;
    for (size_t symbol = 0; symbol < symbols; symbol += size_t(every))
        include(table, symbol, ++rank);
    return table;
}

} // namespace ic
