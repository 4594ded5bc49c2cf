// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/CompositeRanking.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

bool isTransformed(Factor factor)
{
    return factor == Factor::Disparity || factor == Factor::VolatilityBreakout;
}

} // namespace

CompositeRanking::CompositeRanking(const FactorConfig& config) : m_disparityTarget(config.disparityTarget)
{
    for (const Factor factor : factorsOf(config.market)) {
        if (const double weight = config.weights.value(factor); weight > 0)
            m_parts.push_back({factor, weight});
    }
}

double CompositeRanking::part(Factor factor, double score, double proximity) const
{
    switch (factor) {
    case Factor::Disparity:
        return -std::abs(score - m_disparityTarget);
    case Factor::VolatilityBreakout:
        return proximity;
    default:
        return score;
    }
}

void CompositeRanking::rank(FactorTable& table, std::span<const int> members,
                            std::span<const double> proximity)
{
    m_sums.assign(members.size(), 0);
    m_weights.assign(members.size(), 0);
    for (const Part& part : m_parts)
        add(part, table, members, proximity);

    table.composite.assign(table.universe.size(), BarPanel::kMissing);
    table.compositeRank.assign(table.universe.size(), 0);
    m_known.clear();
    m_values.clear();
    for (size_t i = 0; i < members.size(); ++i) {
        if (m_weights[i] <= 0)
            continue;
        m_known.push_back(members[i]);
        m_values.push_back(m_sums[i] / m_weights[i]);
        table.composite[size_t(members[i])] = m_values.back();
    }
    m_ranks.resize(m_known.size());
    m_section.rank(m_values, m_ranks);
    for (size_t i = 0; i < m_known.size(); ++i)
        table.compositeRank[size_t(m_known[i])] = m_ranks[i];
}

void CompositeRanking::add(const Part& part, const FactorTable& table, std::span<const int> members,
                           std::span<const double> proximity)
{
    const FactorColumn& column = *table.column(part.factor);
    const bool transformed = isTransformed(part.factor);
    m_known.resize(members.size());
    m_values.resize(members.size());
    size_t count = 0; // counting without a jump: which scores are missing is hard to foresee
    for (size_t i = 0; i < members.size(); ++i) {
        const size_t symbol = size_t(members[i]);
        m_known[count] = int(i);
        m_values[count] =
            transformed ? this->part(part.factor, column.score[symbol], proximity[symbol]) : column.z[symbol];
        count += !std::isnan(m_values[count]);
    }
    if (transformed) {
        m_z.resize(count);
        CrossSection::standardise(std::span(m_values).first(count), m_z);
        m_values.swap(m_z);
    }
    for (size_t i = 0; i < count; ++i) {
        m_sums[size_t(m_known[i])] += part.weight * m_values[i];
        m_weights[size_t(m_known[i])] += part.weight;
    }
}

} // namespace ic
