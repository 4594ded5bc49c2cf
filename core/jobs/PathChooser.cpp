// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/PathChooser.h"

#include "core/config/Settings.h"

namespace ic {

namespace {

// Marked, so that a phrase about a path names it in its language too.
const QString kCollector = QLatin1String(QT_TRANSLATE_NOOP("Phrase", "collector"));
const QString kInternal = QLatin1String(QT_TRANSLATE_NOOP("Phrase", "internal"));
const QString kScript = QLatin1String(QT_TRANSLATE_NOOP("Phrase", "script"));
const QString kStub = QLatin1String(QT_TRANSLATE_NOOP("Phrase", "stub"));
const QString kFile = QLatin1String(QT_TRANSLATE_NOOP("Phrase", "file"));
const QString kKrxKey = QStringLiteral("investment.data.krx.auth-key");
const QString kScriptPath = QStringLiteral("investment.data.us.yfinance-script-path");

QString collectorUrl(Market market)
{
    return market == Market::Kr ? QStringLiteral("investment.data.krx.collector-url")
                                : QStringLiteral("investment.data.us.collector-url");
}

QString dropFolder(Market market)
{
    return market == Market::Kr ? QStringLiteral("investment.data.krx.drop-folder")
                                : QStringLiteral("investment.data.us.drop-folder");
}

Phrase notSet(const QString& setting)
{
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is not set"), setting);
}

/// The path next to the collector that comes first. Who has a drop folder wants no simulated prices.
QString ownPath(Market market, const QStringList& available, const Settings& settings)
{
    const QString own = market == Market::Kr ? kInternal : settings.isSet(kScriptPath) ? kScript : kStub;
    const bool real = available.contains(own) && !PathChooser::isSimulated(market, own, settings);
    return available.contains(kFile) && !real ? kFile : own;
}

Phrase serves(Market market, const QString& path, const Settings& settings)
{
    if (PathChooser::isSimulated(market, path, settings))
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "the %1 path serves the simulated market (SIM)"), path);
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "the %1 path is used"), path);
}

Phrase whyNotCollector(Market market, bool switchedOn, const Settings& settings)
{
    return switchedOn || !settings.isSet(collectorUrl(market))
               ? notSet(collectorUrl(market))
               : QT_TRANSLATE_NOOP("Phrase", "the collector is switched off");
}

/// A file of the session comes before the path of every day.
void nameDropFolder(Market market, PathInfo& info, const Settings& settings)
{
    if (info.available.contains(kFile) && info.active != kFile)
        info.why = Phrase(QT_TRANSLATE_NOOP("Phrase", "%1; a file of the session in %2 comes first"),
                          info.why, settings.text(dropFolder(market)));
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
        info.why =
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is set and the switch is on"), collectorUrl(market));
        nameDropFolder(market, info, settings);
        return info;
    }
    info.active = ownPath(market, info.available, settings);
    info.why = Phrase(QT_TRANSLATE_NOOP("Phrase", "%1, so %2"), whyNotCollector(market, switchedOn, settings),
                      serves(market, info.active, settings));
    const Phrase problem = problemOf(market, info.active, settings);
    if (!problem.isEmpty())
        info.why = Phrase(QT_TRANSLATE_NOOP("Phrase", "%1; it cannot work: %2"), info.why, problem);
    nameDropFolder(market, info, settings);
    return info;
}

bool PathChooser::isSimulated(Market market, const QString& path, const Settings& settings)
{
    if (market == Market::Us)
        return path == kStub;
    return path == kInternal && !settings.isSet(kKrxKey) && !settings.isSet(collectorUrl(market));
}

Phrase PathChooser::problemOf(Market market, const QString& path, const Settings& settings)
{
    if (isSimulated(market, path, settings))
        return {};
    if (path == kCollector)
        return settings.isSet(collectorUrl(market)) ? Phrase() : notSet(collectorUrl(market));
    if (path == kInternal && market == Market::Kr)
        return settings.isSet(kKrxKey) ? Phrase() : notSet(kKrxKey);
    if (path == kFile)
        return settings.isSet(dropFolder(market)) ? Phrase() : notSet(dropFolder(market));
    if (path == kScript && market == Market::Us)
        return settings.isSet(kScriptPath) ? Phrase() : notSet(kScriptPath);
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has no %2 path"), exchangeName(market), path);
}

Phrase PathChooser::secondProblemOf(Market market, const Settings& settings)
{
    const QString enabled = market == Market::Kr
                                ? QStringLiteral("investment.data.krx.korea-investment-fallback-enabled")
                                : QStringLiteral("investment.data.us.korea-investment-fallback-enabled");
    if (!settings.boolean(enabled))
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is false"), enabled);
    for (const QString& key : {QStringLiteral("investment.korea-investment.app-key"),
                               QStringLiteral("investment.korea-investment.app-secret")}) {
        if (!settings.isSet(key))
            return notSet(key);
    }
    return {};
}

} // namespace ic
