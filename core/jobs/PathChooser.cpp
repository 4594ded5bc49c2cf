// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/PathChooser.h"

#include "core/config/Settings.h"

namespace ic {

namespace {

const QString kCollector = QStringLiteral("collector");
const QString kInternal = QStringLiteral("internal");
const QString kScript = QStringLiteral("script");
const QString kStub = QStringLiteral("stub");
const QString kKrxKey = QStringLiteral("investment.data.krx.auth-key");
const QString kScriptPath = QStringLiteral("investment.data.us.yfinance-script-path");

QString collectorUrl(Market market)
{
    return market == Market::Kr ? QStringLiteral("investment.data.krx.collector-url")
                                : QStringLiteral("investment.data.us.collector-url");
}

QString notSet(const QString& setting)
{
    return QStringLiteral("%1 is not set").arg(setting);
}

/// The path next to the collector that comes first.
QString ownPath(Market market, const Settings& settings)
{
    if (market == Market::Kr)
        return kInternal;
    return settings.isSet(kScriptPath) ? kScript : kStub;
}

QString serves(Market market, const QString& path, const Settings& settings)
{
    if (PathChooser::isSimulated(market, path, settings))
        return QStringLiteral("the %1 path serves the simulated market (SIM)").arg(path);
    return QStringLiteral("the %1 path is used").arg(path);
}

QString whyNotCollector(Market market, bool switchedOn, const Settings& settings)
{
    return switchedOn || !settings.isSet(collectorUrl(market))
               ? notSet(collectorUrl(market))
               : QStringLiteral("the collector is switched off");
}

} // namespace

PathInfo PathChooser::choose(const JobDefinition& definition, bool switchedOn, const Settings& settings)
{
    PathInfo info;
    info.switchedOn = switchedOn;
    if (definition.paths.isEmpty() || !definition.market)
        return info;
    const Market market = *definition.market;
    for (const QString& path : definition.paths) {
        if (problemOf(market, path, settings).isEmpty())
            info.available.append(path);
    }
    if (switchedOn && info.available.contains(kCollector)) {
        info.active = kCollector;
        info.why = QStringLiteral("%1 is set and the switch is on").arg(collectorUrl(market));
        return info;
    }
    info.active = ownPath(market, settings);
    info.why = QStringLiteral("%1, so %2")
                   .arg(whyNotCollector(market, switchedOn, settings), serves(market, info.active, settings));
    const QString problem = problemOf(market, info.active, settings);
    if (!problem.isEmpty())
        info.why += QStringLiteral("; it cannot work: %1").arg(problem);
    return info;
}

bool PathChooser::isSimulated(Market market, const QString& path, const Settings& settings)
{
    if (market == Market::Us)
        return path == kStub;
    return path == kInternal && !settings.isSet(kKrxKey) && !settings.isSet(collectorUrl(market));
}

QString PathChooser::problemOf(Market market, const QString& path, const Settings& settings)
{
    if (isSimulated(market, path, settings))
        return {};
    if (path == kCollector)
        return settings.isSet(collectorUrl(market)) ? QString() : notSet(collectorUrl(market));
    if (path == kInternal && market == Market::Kr)
        return settings.isSet(kKrxKey) ? QString() : notSet(kKrxKey);
    if (path == kScript && market == Market::Us)
        return settings.isSet(kScriptPath) ? QString() : notSet(kScriptPath);
    return QStringLiteral("%1 has no %2 path").arg(exchangeName(market), path);
}

QString PathChooser::secondProblemOf(Market market, const Settings& settings)
{
    const QString enabled = market == Market::Kr
                                ? QStringLiteral("investment.data.krx.korea-investment-fallback-enabled")
                                : QStringLiteral("investment.data.us.korea-investment-fallback-enabled");
    if (!settings.boolean(enabled))
        return QStringLiteral("%1 is false").arg(enabled);
    for (const QString& key : {QStringLiteral("investment.korea-investment.app-key"),
                               QStringLiteral("investment.korea-investment.app-secret")}) {
        if (!settings.isSet(key))
            return notSet(key);
    }
    return {};
}

} // namespace ic
