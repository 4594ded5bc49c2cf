// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/MacroRegime.h"

#include <algorithm>
#include <array>

namespace ic {

namespace {

using Regime = MacroRegime;

constexpr std::array kCodes{"HIGH_VOLATILITY",
                            "MODERATE_VOLATILITY",
                            "HIGH_INTEREST_RATE",
                            "LOW_INTEREST_RATE",
                            "HIGH_INFLATION",
                            "LOW_INFLATION",
                            "GROWTH",
                            "RECESSION",
                            "NORMAL",
                            "LOW_VOLATILITY"};
static_assert(kCodes.size() == size_t(Regime::LowVolatility) + 1);

bool isAbove(std::optional<double> value, double limit)
{
    return value && *value > limit;
}

bool isBelow(std::optional<double> value, double limit)
{
    return value && *value < limit;
}

bool isHard(std::optional<Regime> regime)
{
    return regime == Regime::HighVolatility || regime == Regime::Recession;
}

bool isEasy(std::optional<Regime> regime)
{
    return regime == Regime::Growth || regime == Regime::LowVolatility;
}

} // namespace

QString toCode(MacroRegime regime)
{
    return QString::fromLatin1(kCodes[size_t(regime)]);
}

std::optional<MacroRegime> MacroIndicators::regime() const
{
    if (isEmpty())
        return std::nullopt;
    const std::array<std::pair<bool, Regime>, 8> rules{{{isAbove(vix, 30), Regime::HighVolatility},
                                                        {isAbove(vix, 20), Regime::ModerateVolatility},
                                                        {isAbove(interestRate, 5), Regime::HighInterestRate},
                                                        {isBelow(interestRate, 2), Regime::LowInterestRate},
                                                        {isAbove(inflationRate, 3), Regime::HighInflation},
                                                        {isBelow(inflationRate, 1), Regime::LowInflation},
                                                        {isAbove(gdpGrowthRate, 3), Regime::Growth},
                                                        {isBelow(gdpGrowthRate, 0), Regime::Recession}}};
    const auto holds = [](const auto& rule) { return rule.first; };
    const auto found = std::find_if(rules.begin(), rules.end(), holds);
    return found == rules.end() ? Regime::Normal : found->second;
}

double MacroIndicators::riskLevel() const
{
    const auto state = regime();
    double level = 0.5;
    level += isAbove(vix, 30) ? 0.3 : 0;
    level -= isBelow(vix, 15) ? 0.2 : 0;
    level += isAbove(interestRate, 5) ? 0.2 : 0;
    level += isHard(state) ? 0.3 : 0;
    level -= isEasy(state) ? 0.2 : 0;
    return std::clamp(level, 0.0, 1.0);
}

double MacroIndicators::positionSizePct() const
{
    const auto state = regime();
    const double factor = isHard(state) ? 0.5 : isEasy(state) ? 1.2 : 1;
    return std::clamp((10 + 5 * (1 - riskLevel())) * factor, 2.0, 20.0);
}

} // namespace ic
