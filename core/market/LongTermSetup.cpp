// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/LongTermSetup.h"

#include "core/market/Indicators.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

constexpr int kLargest = 20;
constexpr double kQualityFirst = 1e9; ///< above every rank by size

bool hasMarketCaps(const EntryContext& context)
{
    for (int symbol = 0; symbol < context.panel.symbols(); ++symbol) {
        if (context.table.includes(symbol) && context.value(BarPanel::Field::MarketCap, symbol) > 0)
            return true;
    }
    return false;
}

} // namespace

LongTermSetup::LongTermSetup(EntryContext& context)
    : EntrySetup(context)
    , m_hasMarketCaps(hasMarketCaps(context))
    , m_sizeRank(size_t(context.panel.symbols()), 0)
{}

std::vector<EntrySetup::Place> LongTermSetup::places()
{
    std::vector<Place> ranked;
    std::vector<Place> bySize;
    for (int symbol = 0; symbol < m_context.panel.symbols(); ++symbol) {
        if (!m_context.table.includes(symbol))
            continue;
        if (const auto known = quality(symbol)) {
            if (known->isHigh())
                ranked.push_back({symbol, kQualityFirst + known->ruleOf40});
        } else if (const double measure = size(symbol); measure > 0 && isAboveTrend(symbol)) {
            bySize.push_back({symbol, measure});
        }
    }
    std::ranges::stable_sort(ranked, std::ranges::greater(), &Place::score);
    std::ranges::stable_sort(bySize, std::ranges::greater(), &Place::score);
    for (size_t i = 0; i < bySize.size(); ++i) {
        m_sizeRank[size_t(bySize[i].symbol)] = int(i) + 1;
        ranked.push_back({bySize[i].symbol, -double(i + 1)});
    }
    return ranked;
}

bool LongTermSetup::holds(SizedName& name)
{
    const auto known = quality(name.symbol);
    if (!known)
        return isLargeAboveTrend(name);
    name.facts.emplace_back("rule_of_40", known->ruleOf40);
    name.facts.emplace_back("roe", known->roe);
    name.facts.emplace_back("operating_margin", known->operatingMargin);
    return known->isHigh();
}

std::optional<LongTermSetup::Quality> LongTermSetup::quality(int symbol) const
{
    const auto* known = m_context.fundamentals(symbol);
    if (!known || !known->revenueGrowthPct || !known->operatingMarginPct || !known->roePct)
        return std::nullopt;
    return Quality{*known->revenueGrowthPct + *known->operatingMarginPct, *known->roePct,
                   *known->operatingMarginPct};
}

double LongTermSetup::size(int symbol)
{
    if (m_hasMarketCaps)
        return m_context.value(BarPanel::Field::MarketCap, symbol);
    m_context.closes(symbol, 60);
    return Indicators::sma(m_context.window.turnover(), 60).value_or(BarPanel::kMissing);
}

std::optional<double> LongTermSetup::sma200(int symbol)
{
    return Indicators::sma(m_context.closes(symbol, 200), 200);
}

bool LongTermSetup::isAboveTrend(int symbol)
{
    const auto trend = sma200(symbol);
    return trend && m_context.value(BarPanel::Field::Close, symbol) > *trend;
}

bool LongTermSetup::isLargeAboveTrend(SizedName& name)
{
    const int rank = m_sizeRank[size_t(name.symbol)];
    name.facts.emplace_back(m_hasMarketCaps ? "market_cap" : "mean_turnover_60", size(name.symbol));
    name.facts.emplace_back("size_rank", rank);
    const auto trend = sma200(name.symbol);
    name.facts.emplace_back("close", m_context.price(name.symbol));
    name.facts.emplace_back("sma200", trend ? m_context.published(*trend, name.symbol) : BarPanel::kMissing);
    return rank > 0 && rank <= kLargest;
}

} // namespace ic
