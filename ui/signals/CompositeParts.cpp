// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signals/CompositeParts.h"

#include <span>

namespace ic {

namespace {

struct Weight
{
    const char* factor;
    double weight;
};

constexpr Weight kKrWeights[] = {{"MOMENTUM", 0.30},
                                 {"SMART_MONEY_INTENSITY", 0.25},
                                 {"DISPARITY", 0.15},
                                 {"VOLATILITY_BREAKOUT", 0.20},
                                 {"LIQUIDITY", 0.10}};
constexpr Weight kUsWeights[] = {{"DUAL_MOMENTUM", 0.45},
                                 {"QUALITY_GROWTH", 0.25},
                                 {"DISPARITY", 0.15},
                                 {"VOLATILITY_BREAKOUT", 0.05},
                                 {"LIQUIDITY", 0.10}};

double weightOf(const QString& factor, Market market)
{
    for (const Weight& known : market == Market::Kr ? std::span<const Weight>(kKrWeights) : kUsWeights) {
        if (factor == QLatin1String(known.factor))
            return known.weight;
    }
    return 0;
}

} // namespace

CompositeParts CompositeParts::of(const SignalRow& row, Market market)
{
    CompositeParts result;
    double all = 0;
    for (const SignalCell& cell : row.cells) {
        const double weight = weightOf(cell.factor, market);
        if (!cell.z || weight == 0)
            continue;
        all += weight;
        result.parts.append({cell.factor, weight, *cell.z, 0});
    }
    double sum = 0;
    for (CompositePart& part : result.parts) {
        part.weight /= all;
        part.contribution = part.weight * part.z;
        sum += part.contribution;
    }
    result.rest = row.composite.value_or(sum) - sum;
    return result;
}

} // namespace ic
