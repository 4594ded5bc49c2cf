// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/Factor.h"

#include <QHash>
#include <QVector>

namespace ic {

class Settings;

/// What the factor run is told: thresholds of the universe, windows in sessions, weights. Value, any thread.
/// Defaults and keys: jobs.md 3 and 11.9 (settings table of core/config).
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
    double breakoutK = 0.5;
    bool dynamicK = true;
    double minK = 0.3, maxK = 0.7;
    double contrarianRsi = 40;
    double disparityTarget = 102;  ///< the composite likes names near it
    QHash<Factor, double> weights; ///< of the composite

    static FactorConfig from(const Settings& settings, Market market);
};

} // namespace ic
