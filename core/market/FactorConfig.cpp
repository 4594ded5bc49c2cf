// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/FactorConfig.h"

#include "core/config/Settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QString key(const char* name)
{
    return u"investment.factor."_s + QLatin1String(name);
}

/// "MOMENTUM=0.30", as the settings table has checked.
QHash<Factor, double> weightsFrom(const QStringList& entries)
{
    QHash<Factor, double> weights;
    for (const QString& entry : entries) {
        const auto factor = factorFromCode(entry.section(u'=', 0, 0).trimmed());
        if (factor)
            weights.insert(*factor, entry.section(u'=', 1).toDouble());
    }
    return weights;
}

void readMomentum(const Settings& settings, FactorConfig& config)
{
    const QStringList periods = settings.list(key("dual-momentum-period-days"));
    const QStringList weights = settings.list(key("dual-momentum-weights"));
    config.momentumPeriods.clear();
    config.momentumWeights.clear();
    for (qsizetype i = 0; i < std::min(periods.size(), weights.size()); ++i) {
        config.momentumPeriods << std::max(1, periods[i].toInt());
        config.momentumWeights << weights[i].toDouble();
    }
}

void readK(const Settings& settings, FactorConfig& config)
{
    config.breakoutK = settings.decimal(key("volatility-breakout-k"));
    config.dynamicK = config.market == Market::Kr && settings.boolean(key("k-dynamic"));
    const auto [least, most] = std::minmax({settings.decimal(key("k-min")), settings.decimal(key("k-max"))});
    config.minK = least;
    config.maxK = most;
}

} // namespace

FactorConfig FactorConfig::from(const Settings& settings, Market market)
{
    const bool kr = market == Market::Kr;
    FactorConfig config;
    config.market = market;
    config.minTurnover = settings.decimal(key(kr ? "liquidity-min-trd-val" : "us-liquidity-min-trd-val"));
    config.minHistory = int(settings.integer(key("min-history-sessions")));
    config.minPrice = settings.decimal(key(kr ? "kr-min-price" : "us-min-price"));
    config.excludePreferred = settings.boolean(key("exclude-preferred"));
    config.excludeSpacs = settings.boolean(key("exclude-spacs"));
    config.strongestSectors = int(settings.integer(key("sector-rs-top-n")));
    config.bestSurprises = settings.decimal(key("earnings-surprise-top-pct"));
    config.disparityWindow = std::max(1, int(settings.integer(key("disparity-ma-days"))));
    config.contrarianRsi = settings.decimal(key("contrarian-rsi-threshold"));
    config.disparityTarget = settings.decimal(key("disparity-target"));
    config.weights = weightsFrom(settings.list(key(kr ? "kr-composite-weights" : "us-composite-weights")));
    readMomentum(settings, config);
    readK(settings, config);
    return config;
}

FactorConfig FactorConfig::defaults(Market market)
{
    return from(*Settings::defaults(), market);
}

} // namespace ic
