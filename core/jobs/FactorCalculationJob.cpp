// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/FactorCalculationJob.h"

#include "core/jobs/Outcomes.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace ic {

namespace {

using Kind = FactorRunResult::Kind;

std::optional<TradingDate> dateParameter(const JobContext& context, const char* name)
{
    return TradingDate::fromIso(context.parameters.value(QLatin1String(name)).toString());
}

/// True when `market` is one of the parameter `market`, which is empty for both.
bool isAsked(const JobContext& context, Market market)
{
    const QString asked = context.parameters.value(QLatin1String("market")).toString();
    return asked.isEmpty() || marketFromText(asked) == market;
}

/// The end of a range: no session that is still to come has bars to miss.
TradingDate lastOf(const JobContext& context, Market market, TradingDate from, TradingDate to)
{
    const auto closed = MarketReading::lastClosed(context, market);
    return closed ? std::max(from, std::min(to, *closed)) : to;
}

bool anyIs(const QVector<FactorRunResult>& results, Kind kind)
{
    return std::any_of(results.begin(), results.end(),
                       [kind](const FactorRunResult& result) { return result.kind == kind; });
}

bool allAre(const QVector<FactorRunResult>& results, Kind kind)
{
    return std::all_of(results.begin(), results.end(),
                       [kind](const FactorRunResult& result) { return result.kind == kind; });
}

Phrase sentences(const QVector<FactorRunResult>& results)
{
    Phrase all;
    for (const FactorRunResult& result : results)
        all += result.sentence();
    return all;
}

JobOutcome noBars(const Phrase& what, bool nothingAtAll)
{
    const Phrase next(QT_TRANSLATE_NOOP(
        "Phrase",
        "Collect or backfill that session, then run the job again; no older signals take their place."));
    return nothingAtAll ? outcome::failed(QStringLiteral("NO_BARS"), what, next)
                        : outcome::partial(QStringLiteral("NO_BARS"), what, next);
}

/// Some sessions came out without signals.
JobOutcome withHoles(const Phrase& what, const QVector<FactorRunResult>& results)
{
    const bool noUniverse = std::any_of(results.begin(), results.end(), [](const FactorRunResult& result) {
        return !result.withoutUniverse.isEmpty();
    });
    if (!noUniverse)
        return noBars(what, false);
    return outcome::partial(
        QStringLiteral("NO_UNIVERSE"), what,
        Phrase(QT_TRANSLATE_NOOP("Phrase",
                                 "The page Signals says for every name which rule kept it out; earlier bars "
                                 "can be backfilled or imported, then run the job again.")));
}

} // namespace

JobOutcome FactorCalculationJob::run(JobContext& context)
{
    QVector<FactorRunResult> results;
    for (const Market market : {Market::Kr, Market::Us}) {
        if (context.stop.stop_requested())
            break;
        if (!isAsked(context, market))
            continue;
        if (const auto result = runMarket(context, market)) {
            context.log.info(result->sentence());
            results.append(*result);
        }
    }
    if (context.stop.stop_requested() || anyIs(results, Kind::Cancelled)) {
        return outcome::cancelled(
            sentences(results),
            Phrase(
                QT_TRANSLATE_NOOP("Phrase", "What was computed is stored; run the job again for the rest.")));
    }
    return summary(results);
}

std::optional<FactorRunResult> FactorCalculationJob::runMarket(JobContext& context, Market market) const
{
    FactorRun run(context, market);
    const auto from = dateParameter(context, "from");
    const auto to = dateParameter(context, "to");
    if (from && to)
        return run.range(*from, lastOf(context, market, *from, *to));
    const bool force = context.parameters.value(QLatin1String("force")).toBool();
    if (const auto given = dateParameter(context, "basDt")) {
        if (!context.calendars.of(market).isSession(*given))
            return std::nullopt;
        return run.session(*given, force);
    }
    context.progress({int(market), 2, exchangeName(market), {}});
    const auto last = MarketReading::lastClosed(context, market);
    if (last)
        return run.session(*last, force);
    FactorRunResult failed{.kind = Kind::Failed, .market = market};
    failed.error = last.error();
    return failed;
}

JobOutcome FactorCalculationJob::summary(const QVector<FactorRunResult>& results) const
{
    JobOutcome outcome;
    const Phrase what = sentences(results);
    if (results.isEmpty()) {
        outcome = outcome::skipped(
            QStringLiteral("NON_TRADING_DAY"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "No market asked for had a session that day.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing is missing.")));
    } else if (allAre(results, Kind::UpToDate)) {
        outcome =
            outcome::skipped(QStringLiteral("NO_NEW_SESSION"), what,
                             Phrase(QT_TRANSLATE_NOOP("Phrase", "Run it with force to compute them again.")));
    } else if (anyIs(results, Kind::Failed)) {
        const auto failed = std::find_if(results.begin(), results.end(),
                                         [](const FactorRunResult& one) { return one.kind == Kind::Failed; });
        outcome = outcome::of(*failed->error);
        outcome.message = what;
    } else if (anyIs(results, Kind::NoBars)) {
        outcome = noBars(what, allAre(results, Kind::NoBars));
    } else if (std::any_of(results.begin(), results.end(), std::mem_fn(&FactorRunResult::hasHoles))) {
        outcome = withHoles(what, results);
    } else {
        outcome = outcome::succeeded(
            what, Phrase(QT_TRANSLATE_NOOP("Phrase", "Portfolio and executors use these signals.")));
    }
    QJsonArray markets;
    for (const FactorRunResult& result : results) {
        outcome.counters.read += result.bars;
        outcome.counters.written += result.kind == Kind::Computed ? result.scores : 0;
        markets.append(result.details());
        if (result.market == Market::Kr && result.kind != Kind::NoBars && result.kind != Kind::Failed)
            outcome.session = result.session;
    }
    outcome.details = {{QStringLiteral("markets"), markets}};
    return outcome;
}

} // namespace ic
