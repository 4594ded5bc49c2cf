// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/MediumTermSetup.h"

#include "core/market/Indicators.h"

namespace ic {

namespace {

constexpr double kMostPeg = 1.5;
constexpr double kLeastEpsGrowthPct = 20;

} // namespace

MediumTermSetup::MediumTermSetup(EntryContext& context)
    : EntrySetup(context)
    , m_ranking(context.panel, context.table, context.session)
    , m_best(m_ranking.best(context.config.mediumTopPct))
{}

std::vector<EntrySetup::Place> MediumTermSetup::places()
{
    std::vector<Place> ranked;
    for (const int symbol : m_ranking.order())
        ranked.push_back({symbol, m_ranking.score(symbol)});
    return ranked;
}

bool MediumTermSetup::holds(SizedName& name)
{
    const int rank = m_ranking.rank(name.symbol);
    name.facts.emplace_back("momentum", m_ranking.score(name.symbol));
    name.facts.emplace_back("momentum_rank", rank);
    name.facts.emplace_back("best_ranks", m_best);
    return rank > 0 && rank <= m_best && rises(name) && isSoundWhereKnown(name);
}

bool MediumTermSetup::rises(SizedName& name)
{
    const auto closes = m_context.closes(name.symbol, 60);
    const auto fast = Indicators::sma(closes, 20);
    const auto slow = Indicators::sma(closes, 60);
    if (!fast || !slow)
        return false;
    name.facts.emplace_back("close", m_context.price(name.symbol));
    name.facts.emplace_back("sma20", m_context.published(*fast, name.symbol));
    name.facts.emplace_back("sma60", m_context.published(*slow, name.symbol));
    return closes.back() > *fast && *fast > *slow;
}

bool MediumTermSetup::isSoundWhereKnown(SizedName& name) const
{
    const auto* known = m_context.fundamentals(name.symbol);
    if (!known)
        return true;
    if (known->peg)
        name.facts.emplace_back("peg", *known->peg);
    if (known->epsGrowthPct)
        name.facts.emplace_back("eps_growth", *known->epsGrowthPct);
    return known->peg.value_or(0) < kMostPeg && known->epsGrowthPct.value_or(100) > kLeastEpsGrowthPct;
}

} // namespace ic
