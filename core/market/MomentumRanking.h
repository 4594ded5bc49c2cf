// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"
#include "core/market/FactorTable.h"

#include <vector>

namespace ic {

/// The universe of one session by medium-term momentum: 0.3 x the return of 21 sessions + 0.4 x 63 + 0.3 x
/// 126, in percent (jobs.md 11.10 and 11.16). Names without 127 closes are not ranked. Never reads after the
/// session. Immutable, any thread.
class MomentumRanking
{
public:
    /// `table` is of panel.dates()[session].
    MomentumRanking(const BarPanel& panel, const FactorTable& table, int session);

    int ranked() const { return int(m_order.size()); }
    /// 1 = best; 0 = not ranked.
    int rank(int symbol) const { return m_rank[size_t(symbol)]; }
    /// NaN when not ranked.
    double score(int symbol) const { return m_score[size_t(symbol)]; }
    /// Symbols, the best first; equal scores by symbol.
    const std::vector<int>& order() const { return m_order; }
    /// How many names the best `pct` percent are, rounded up.
    int best(double pct) const;

private:
    std::vector<double> m_score;
    std::vector<int> m_rank;
    std::vector<int> m_order;
};

} // namespace ic
