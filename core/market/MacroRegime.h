// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace ic {

/// The state of the economy as jobs.md 6 names it. No rule gives LowVolatility; tables and sizes know it.
enum class MacroRegime {
    HighVolatility,
    ModerateVolatility,
    HighInterestRate,
    LowInterestRate,
    HighInflation,
    LowInflation,
    Growth,
    Recession,
    Normal,
    LowVolatility
};

QString toCode(MacroRegime regime); ///< "HIGH_VOLATILITY" ...

/// What is known of it; percent, the VIX in points. Value, any thread.
struct MacroIndicators
{
    std::optional<double> vix{}, interestRate{}, inflationRate{}, gdpGrowthRate{};

    bool isEmpty() const { return !vix && !interestRate && !inflationRate && !gdpGrowthRate; }
    /// The first rule that holds; a rule about something unknown does not. nullopt when nothing is known.
    std::optional<MacroRegime> regime() const;
    /// 0 (calm) to 1: how much to fear, jobs.md 11.2; 0.5 when nothing is known.
    double riskLevel() const;
    /// Percent of capital a position may take, 2 to 20.
    double positionSizePct() const;
};

} // namespace ic
