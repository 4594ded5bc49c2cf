// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/EntryRules.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

using Field = BarPanel::Field;

constexpr double kStopInAtr = 2;
constexpr double kTargetInRisks = 2;

} // namespace

EntryRules::EntryRules(const BarPanel& panel, const SizingConfig& config, const SizingRequest& request,
                       const FactorTable& table, int session)
    : m_context{panel, config, request, table, session}, m_setup(EntrySetup::of(m_context))
{}

std::vector<SizedName> EntryRules::judge()
{
    std::vector<SizedName> names;
    std::vector<bool> isRanked(size_t(m_context.panel.symbols()));
    for (const int symbol : ordered()) {
        isRanked[size_t(symbol)] = true;
        names.push_back(judged(symbol, qint32(names.size()) + 1));
    }
    for (int symbol = 0; symbol < m_context.panel.symbols(); ++symbol) {
        if (!isRanked[size_t(symbol)] && (m_context.table.includes(symbol) || isHeld(symbol)))
            names.push_back(judged(symbol, 0));
    }
    return names;
}

/// The strategy's order; among scores as good as equal a name in the news comes first.
std::vector<int> EntryRules::ordered()
{
    std::vector<EntrySetup::Place> places = m_setup->places();
    const auto& withNews = m_context.request.withNews;
    if (!withNews.isEmpty()) {
        std::ranges::stable_sort(places, {}, [&](const EntrySetup::Place& place) {
            const bool news = withNews.contains(m_context.panel.symbol(place.symbol).code);
            return std::pair(-std::round(place.score / m_setup->tie()), !news);
        });
    }
    std::vector<int> symbols;
    std::ranges::transform(places, std::back_inserter(symbols), &EntrySetup::Place::symbol);
    return symbols;
}

SizedName EntryRules::judged(int symbol, qint32 rank)
{
    constexpr size_t kUsualFacts = 8;
    SizedName name{.symbol = symbol, .rank = rank};
    name.facts.reserve(kUsualFacts);
    name.facts.emplace_back("composite", m_context.table.composite[size_t(symbol)]);
    name.verdict = verdict(name);
    return name;
}

SizingVerdict EntryRules::verdict(SizedName& name)
{
    if (!m_context.table.includes(name.symbol))
        return SizingVerdict::NotInUniverse;
    if (isHeld(name.symbol))
        return SizingVerdict::AlreadyHeld;
    if (!m_setup->holds(name))
        return SizingVerdict::NoSetup;
    name.entry = m_setup->entry(name.symbol);
    if (isQuiet(name))
        return SizingVerdict::LowTurnover;
    if (gapsUp(name))
        return SizingVerdict::GapUp;
    if (!hasRisk(name))
        return SizingVerdict::NoRiskDistance;
    return paysItsCosts(name) ? SizingVerdict::Chosen : SizingVerdict::CostsTooHigh;
}

bool EntryRules::isHeld(int symbol) const
{
    const auto& held = m_context.request.held;
    return !held.isEmpty() && held.contains(m_context.panel.symbol(symbol).code);
}

/// A missing turnover is not enough turnover.
bool EntryRules::isQuiet(SizedName& name) const
{
    if (m_context.panel.market() != Market::Kr || m_context.request.strategy != Strategy::ShortTerm)
        return false;
    const double turnover = m_context.value(Field::Turnover, name.symbol);
    name.facts.emplace_back("turnover", turnover);
    return !(turnover >= m_context.config.minTurnoverOpening);
}

bool EntryRules::gapsUp(SizedName& name) const
{
    if (m_context.panel.market() != Market::Us || m_context.request.strategy != Strategy::ShortTerm)
        return false;
    const double before = m_context.session > 0
                              ? m_context.panel.at(Field::Close, name.symbol, m_context.session - 1)
                              : BarPanel::kMissing;
    const double gapPct = (m_context.value(Field::Open, name.symbol) - before) * 100 / before;
    name.facts.emplace_back("gap_pct", gapPct);
    return gapPct >= m_context.config.usGapUpSkipPct;
}

bool EntryRules::hasRisk(SizedName& name)
{
    name.atr = m_context.atr(name.symbol);
    name.stop = name.entry - kStopInAtr * name.atr;
    return name.stop > 0 && name.stop < name.entry;
}

bool EntryRules::paysItsCosts(SizedName& name) const
{
    const double roundTrip = m_context.config.costs.roundTrip();
    const double target = kTargetInRisks * (name.entry - name.stop) / name.entry;
    name.facts.emplace_back("target_return", target);
    name.facts.emplace_back("round_trip", roundTrip);
    return target > roundTrip;
}

} // namespace ic
