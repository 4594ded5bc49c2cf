// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SizingBench.h"

#include "core/config/Settings.h"

#include <algorithm>
#include <cmath>

namespace ic {

HandPanel SizingBench::market(Market market)
{
    return {market, TradingDate(2025, 1, 2), kSessions};
}

QString SizingBench::code(int number)
{
    return QString::number(number * 10).rightJustified(6, u'0');
}

HandPanel::BarAt SizingBench::still(double price, double range)
{
    return [=](int) { return HandPanel::Bar::quiet(price, range); };
}

HandPanel::BarAt SizingBench::rising(double price, double daily)
{
    return [=](int session) {
        const double close = price * std::pow(1 + daily, session);
        return HandPanel::Bar::quiet(close, close * 0.02);
    };
}

SizingConfig SizingBench::shipped(Market market, Strategy strategy)
{
    return SizingConfig::from(*Settings::defaults(), market, strategy);
}

SizingRequest SizingBench::request(double capital, Strategy strategy)
{
    return {.strategy = strategy, .capital = capital, .cash = capital};
}

FactorTable SizingBench::table(const BarPanel& panel)
{
    return HandPanel::tableOf(panel, kLast);
}

void SizingBench::setScore(FactorTable& table, Factor factor, int symbol, double score)
{
    for (FactorColumn& column : table.factors) {
        if (column.factor == factor)
            column.score[size_t(symbol)] = score;
    }
}

FactorTable SizingBench::oversold(const BarPanel& panel)
{
    FactorTable table = SizingBench::table(panel);
    for (int symbol = 0; symbol < panel.symbols(); ++symbol)
        setScore(table, Factor::ContrarianRsi, symbol, 5);
    return table;
}

std::vector<SizedName> SizingBench::size(const BarPanel& panel, const FactorTable& table,
                                         const SizingRequest& request, const SizingConfig& config)
{
    return PositionSizing(panel, config).size(kLast, table, request);
}

const SizedName& SizingBench::named(const std::vector<SizedName>& names, int symbol)
{
    const auto at = std::ranges::find(names, symbol, &SizedName::symbol);
    Q_ASSERT(at != names.end());
    return *at;
}

QString SizingBench::verdictOf(const std::vector<SizedName>& names, int symbol)
{
    return toCode(named(names, symbol).verdict);
}

} // namespace ic
