// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/Correlation.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

/// Session by session, not row by row: both names have to have moved on the same day.
std::vector<double> returnsOf(const BarPanel& panel, int symbol, int session, int window)
{
    const auto closes = panel.series(BarPanel::Field::Close, symbol);
    std::vector<double> returns;
    for (int s = std::max(1, session - window + 1); s <= session; ++s)
        returns.push_back(closes[size_t(s)] / closes[size_t(s) - 1] - 1);
    return returns;
}

} // namespace

std::optional<double> Correlation::of(std::span<const double> a, std::span<const double> b)
{
    constexpr double kStill = 1e-18;
    double n = 0, meanA = 0, meanB = 0, varianceA = 0, varianceB = 0, together = 0;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (!std::isfinite(a[i]) || !std::isfinite(b[i]))
            continue;
        n += 1;
        const double awayA = a[i] - meanA;
        meanA += awayA / n;
        varianceA += awayA * (a[i] - meanA);
        const double awayB = b[i] - meanB;
        meanB += awayB / n;
        varianceB += awayB * (b[i] - meanB);
        together += awayA * (b[i] - meanB);
    }
    if (n < kCommon || varianceA <= kStill || varianceB <= kStill)
        return std::nullopt;
    return std::clamp(together / std::sqrt(varianceA * varianceB), -1.0, 1.0);
}

double Correlation::highest(const BarPanel& panel, std::span<const int> symbols, int session, int window)
{
    std::vector<std::vector<double>> returns;
    for (const int symbol : symbols)
        returns.push_back(returnsOf(panel, symbol, session, window));
    double highest = -1;
    for (size_t i = 1; i < returns.size(); ++i) {
        for (size_t k = 0; k < i; ++k)
            highest = std::max(highest, of(returns[i], returns[k]).value_or(-1));
    }
    return highest;
}

} // namespace ic
