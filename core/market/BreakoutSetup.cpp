// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BreakoutSetup.h"

namespace ic {

bool BreakoutSetup::holds(SizedName& name)
{
    constexpr qint32 kCandidates = 50;
    const qint32 rank = m_context.table.compositeRank[size_t(name.symbol)];
    const double step = entry(name.symbol) - m_context.price(name.symbol);
    name.facts.emplace_back("composite_rank", rank);
    name.facts.emplace_back(kStep, step);
    return rank > 0 && rank <= kCandidates && step > 0;
}

double BreakoutSetup::entry(int symbol) const
{
    return m_context.score(Factor::VolatilityBreakout, symbol);
}

} // namespace ic
