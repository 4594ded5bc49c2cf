// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BacktestDesk.h"

#include "core/domain/WaitFor.h"
#include "core/market/BacktestRecord.h"
#include "core/market/RoboBacktest.h"
#include "core/store/ReferenceHistory.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

/// Sessions before the first one: enough for 252-session momentum.
constexpr int kWarmUp = 260;
const QString kRobo = u"ROBO"_s;

Error badOrder(const Phrase& message)
{
    return {u"BAD_ORDER"_s, message, QT_TRANSLATE_NOOP("Phrase", "Nothing was computed.")};
}

std::optional<Error> problemOf(const BacktestOrder& order)
{
    if (!strategyFromCode(order.strategy) && order.strategy != kRobo)
        return badOrder(Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no strategy %1; there are %2."),
                               order.strategy, u"SHORT_TERM, MEDIUM_TERM, LONG_TERM, BREAKOUT, ROBO"_s));
    if (order.strategy == kRobo && order.market != Market::Us)
        return badOrder(QT_TRANSLATE_NOOP("Phrase", "The robo strategy trades US funds; choose US."));
    if (order.from >= order.to)
        return badOrder(Phrase(QT_TRANSLATE_NOOP("Phrase", "A back-test from %1 to %2 has no session."),
                               order.from.toIso(), order.to.toIso()));
    if (!(order.capital > 0) || !std::isfinite(order.capital))
        return badOrder(QT_TRANSLATE_NOOP("Phrase", "A back-test wants a capital above zero."));
    return std::nullopt;
}

QHash<QString, QString> overridesOf(const QJsonObject& parameters)
{
    QHash<QString, QString> overrides;
    for (auto entry = parameters.begin(); entry != parameters.end(); ++entry)
        overrides.insert(entry.key(), entry.value().toVariant().toString());
    return overrides;
}

BacktestRow rowOf(const BacktestOrder& order, Instant at)
{
    BacktestRow row;
    row.at = at;
    row.by = order.actor;
    row.market = order.market;
    row.strategy = order.strategy;
    row.from = order.from;
    row.to = order.to;
    row.capital = order.capital;
    return row;
}

BacktestDetail detailOf(const BacktestOrder& order, const RoboReport& report, Instant at)
{
    BacktestDetail detail{rowOf(order, at), {}, {}};
    detail.row.metrics = BacktestRecord::metrics(report.metrics);
    detail.row.metrics.insert(u"rebalances"_s, report.rebalances.size());
    detail.row.metrics.insert(u"costs"_s, report.costs);
    if (report.turnoverPct)
        detail.row.metrics.insert(u"turnoverPct"_s, *report.turnoverPct);
    if (report.benchmarkMetrics)
        detail.row.benchmark = BacktestRecord::metrics(*report.benchmarkMetrics);
    detail.row.trades = report.metrics.trades;
    for (size_t i = 0; i < report.dates.size(); ++i) {
        BacktestPoint point{report.dates[i], report.equity[i], {}};
        if (i < report.benchmark.size() && !std::isnan(report.benchmark[i]))
            point.benchmark = report.benchmark[i];
        detail.curve.append(point);
    }
    return detail;
}

} // namespace

Result<BacktestDetail> BacktestDesk::run(const BacktestOrder& order, Instant at, const std::stop_token& stop,
                                         const std::function<void(int done, int total)>& progress) const
{
    if (const auto problem = problemOf(order))
        return tl::unexpected(*problem);
    const auto settings = m_parts.settings->with(overridesOf(order.parameters));
    if (!settings)
        return tl::unexpected(settings.error());
    const auto panel = panelFor(order);
    if (!panel)
        return tl::unexpected(panel.error());
    Result<BacktestDetail> detail =
        order.strategy == kRobo
            ? RoboBacktest(**panel, RoboConfig::from(**settings))
                  .run(order.from, order.to, order.capital, stop, progress)
                  .map([&](const RoboReport& report) { return detailOf(order, report, at); })
            : runStrategy(order, *strategyFromCode(order.strategy), **settings, **panel, at, stop, progress);
    if (detail)
        detail->row.parameters = order.parameters;
    return detail;
}

Result<BacktestDesk::Panel> BacktestDesk::panelFor(const BacktestOrder& order) const
{
    const MarketCalendar& calendar = m_parts.calendars.of(order.market);
    if (!calendar.covers(order.from) || !calendar.covers(order.to)) {
        return fail(
            u"CALENDAR_NOT_COVERED"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The %1 calendar covers %2 to %3, not all of %4 to %5."),
                   exchangeName(order.market), calendar.firstCovered().toIso(),
                   calendar.lastCovered().toIso(), order.from.toIso(), order.to.toIso()),
            QT_TRANSLATE_NOOP("Phrase", "Shorten the range or add a calendar file."));
    }
    const TradingDate first = calendar.addSessions(order.from, -kWarmUp).value_or(calendar.firstCovered());
    std::vector<TradingDate> dates;
    for (const Session& session : calendar.sessionsBetween(first, order.to))
        dates.push_back(session.date);
    return waitFor(m_parts.research.panel(order.market, std::move(dates)));
}

Result<BacktestDetail> BacktestDesk::runStrategy(const BacktestOrder& order, Strategy strategy,
                                                 const Settings& settings, const BarPanel& panel, Instant at,
                                                 const std::stop_token& stop,
                                                 const std::function<void(int, int)>& progress) const
{
    BacktestRequest request = BacktestRequest::of(settings, order.market, strategy, order.from, order.to);
    request.capital = order.capital;
    ReferenceHistory reference(m_parts.research, order.market,
                               int(settings.integer(u"investment.factor.earnings-surprise-lookback-days"_s)));
    const BacktestEngine engine(panel,
                                [&](TradingDate date) -> const ReferenceData& { return reference.at(date); });
    const auto report = engine.run(request, stop, progress);
    if (!report)
        return tl::unexpected(report.error());
    if (reference.error())
        return tl::unexpected(*reference.error());
    return BacktestRecord::of(request, *report, panel, order.actor, at);
}

} // namespace ic
