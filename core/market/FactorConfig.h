// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/Factor.h"

#include <QHash>
#include <QVector>

namespace ic {

class Settings;

/// What the factor run is told: thresholds of the universe, windows in sessions, weights. Value, any thread.
/// Defaults of the members are those of KR. Keys: jobs.md 3 and 11.9 (settings table of core/config).
struct FactorConfig
{
    Market market = Market::Kr;
    double minTurnover = 1e9; ///< 5-session mean, currency of the market
    int minHistory = 60;      ///< sessions with a close
    double minPrice = 1'000;  ///< published close, currency of the market
    bool excludePreferred = true;
    bool excludeSpacs = true;
    int strongestSectors = 5;
    double bestSurprises = 0.2; ///< fraction kept, at least one
    int disparityWindow = 20;
    QVector<int> momentumPeriods{21, 63, 126};
    QVector<double> momentumWeights{0.5, 0.3, 0.2};
    double breakoutK = 0.5; ///< and the base of the dynamic one
    bool dynamicK = true;
    double minK = 0.3, maxK = 0.7;
    double contrarianRsi = 40;
    double disparityTarget = 102; ///< the composite likes names near it
    /// Of the composite; a factor without one is not in it.
    QHash<Factor, double> weights{{Factor::Momentum, 0.30},
                                  {Factor::SmartMoneyIntensity, 0.25},
                                  {Factor::Disparity, 0.15},
                                  {Factor::VolatilityBreakout, 0.20},
                                  {Factor::Liquidity, 0.10}};

    /// What holds without a settings file.
    static FactorConfig defaults(Market market);
    /// k is dynamic for KR only. Of unequal lists of periods and weights the longer one's rest is ignored.
    static FactorConfig from(const Settings& settings, Market market);
};

} // namespace ic
