// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/CrossSection.h"
#include "core/market/FactorConfig.h"
#include "core/market/FactorTable.h"

#include <vector>

namespace ic {

/// One order out of the factors, jobs.md 11.9: the weighted mean of the winsorised z of each part over the
/// universe, weights renormalised over the parts a name has. Ties go by symbol code.
///
/// A part is the factor's score, with two exceptions, where a higher score is not a better one:
///  - DISPARITY counts as -|disparity - disparityTarget|, the distance from 102 that it should not have;
///  - VOLATILITY_BREAKOUT counts as close / target price, how near the close came to it or how far beyond.
/// Columns keep z and rank of their raw scores; only the composite sees the parts.
///
/// Holds memory between calls, never state. One thread at a time.
class CompositeRanking
{
public:
    explicit CompositeRanking(const FactorConfig& config);

    /// Fills composite and its rank. `members`: the universe, ascending; `proximity`: close / target by
    /// symbol.
    void rank(FactorTable& table, std::span<const int> members, std::span<const double> proximity);

    /// The part of one score, for whoever measures what the composite uses.
    double part(Factor factor, double score, double proximity) const;

private:
    struct Part
    {
        Factor factor;
        double weight;
    };
    void add(const Part& part, const FactorTable& table, std::span<const int> members,
             std::span<const double> proximity);

    double m_disparityTarget;
    std::vector<Part> m_parts; ///< in the order of factorsOf(market)
    CrossSection m_section;
    std::vector<int> m_known;
    std::vector<double> m_values, m_z, m_sums, m_weights;
    std::vector<qint32> m_ranks;
};

} // namespace ic
