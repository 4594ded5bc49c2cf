// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/MomentumRanking.h"

#include "core/market/BarWindow.h"
#include "core/market/Indicators.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ic {

namespace {

constexpr std::array kPeriods{21, 63, 126};
constexpr std::array kWeights{0.3, 0.4, 0.3};

} // namespace

MomentumRanking::MomentumRanking(const BarPanel& panel, const FactorTable& table, int session)
    : m_score(size_t(panel.symbols()), BarPanel::kMissing), m_rank(size_t(panel.symbols()), 0)
{
    for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
        if (!table.includes(symbol))
            continue;
        const BarWindow window(panel, symbol, session, kPeriods.back() + 1);
        const auto score = Indicators::weightedMomentum(window.close(), kPeriods, kWeights);
        if (score && std::isfinite(*score)) {
            m_score[size_t(symbol)] = *score;
            m_order.push_back(symbol);
        }
    }
    std::ranges::stable_sort(m_order, std::ranges::greater(),
                             [this](int symbol) { return m_score[size_t(symbol)]; });
    for (size_t place = 0; place < m_order.size(); ++place)
        m_rank[size_t(m_order[place])] = int(place) + 1;
}

int MomentumRanking::best(double pct) const
{
    return int(std::ceil(ranked() * pct / 100));
}

} // namespace ic
