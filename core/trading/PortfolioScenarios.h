// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trading/ValueAtRisk.h"

namespace ic {

/// Draws the next session of a portfolio: every name's return is its mean plus its deviation times one row of
/// the Cholesky factor of the correlation matrix applied to independent draws of unit variance (Student's t
/// scaled by sqrt((df - 2) / df), or normal). Names with too few common sessions count as uncorrelated.
/// Immutable, any thread; deterministic.
class PortfolioScenarios
{
public:
    explicit PortfolioScenarios(std::span<const VarHolding> holdings);

    /// Portfolio returns in percent, in the order of the draws.
    std::vector<double> draw(const VarConfig& config) const;

    double meanPct() const { return m_mean; }
    /// How much of each independent draw reaches the portfolio, in percent; the root of the sum of squares is
    /// the portfolio's deviation.
    const std::vector<double>& loadings() const { return m_loadings; }

private:
    double m_mean = 0;
    std::vector<double> m_loadings;
};

} // namespace ic
