// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/PortfolioJob.h"

#include "core/config/Settings.h"
#include "core/domain/WaitFor.h"
#include "core/jobs/Outcomes.h"
#include "core/jobs/PortfolioBuilder.h"
#include "core/jobs/SeoulTime.h"
#include "core/market/MarketSummary.h"
#include "core/store/ResearchStore.h"

#include <algorithm>

namespace ic {

namespace {

double capitalOf(const Settings& settings, Market market)
{
    return settings.decimal(market == Market::Kr
                                ? QStringLiteral("investment.trading-portfolio.default-capital")
                                : QStringLiteral("investment.trading-portfolio.default-capital-usd"));
}

JobOutcome notASession(const MarketCalendar& calendar, TradingDate date)
{
    return outcome::skipped(QStringLiteral("NON_TRADING_DAY"),
                            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has no session on %2: %3."),
                                   exchangeName(calendar.market()), date.toIso(),
                                   calendar.closedReason(date)),
                            Phrase(QT_TRANSLATE_NOOP("Phrase", "No list is needed for that day.")));
}

Phrase sentenceOf(const PortfolioSheet& sheet)
{
    return Phrase(QT_TRANSLATE_NOOP(
                      "Phrase", "%1 %2: %3 names chosen, %4 looked at and refused, from the signals of %5."),
                  exchangeName(sheet.market), sheet.tradingDate.toIso(), sheet.items.size(),
                  sheet.rejections.size(), sheet.session.toIso());
}

} // namespace

JobOutcome PortfolioJob::run(JobContext& context)
{
    const auto wanted = days(context);
    if (!wanted)
        return wanted.error();
    QVector<PortfolioSheet> sheets;
    QVector<Error> errors;
    for (const Day& day : *wanted) {
        const auto sheet = build(context, day).and_then([&](PortfolioSheet built) -> Result<PortfolioSheet> {
            return context.research.writePortfolio(built).map([&] { return built; });
        });
        if (sheet)
            sheets.append(*sheet);
        else
            errors.append(sheet.error());
        context.log.info(sheet ? sentenceOf(*sheet).english() : sheet.error().text());
    }
    JobOutcome outcome = summary(sheets, errors);
    outcome.session = wanted->first().session;
    return outcome;
}

tl::expected<QVector<PortfolioJob::Day>, JobOutcome> PortfolioJob::days(const JobContext& context) const
{
    const Instant at = std::min(context.plannedAt, context.clock.now());
    const QString given = context.parameters.value(QLatin1String("tradingDate")).toString();
    const auto date = TradingDate::fromIso(given);
    const TradingDate tradingDate = date.value_or(seoul::dateOf(at));
    const MarketCalendar& krx = context.calendars.of(Market::Kr);
    if (!krx.isSession(tradingDate))
        return tl::unexpected(notASession(krx, tradingDate));
    const auto before = krx.previousSession(tradingDate);
    if (!before)
        return tl::unexpected(notASession(krx, tradingDate));
    QVector<Day> days{{Market::Kr, tradingDate, *before}};
    const MarketCalendar& nyse = context.calendars.of(Market::Us);
    // New York trades under the same date, hours after the list is read; on its holidays there is no list.
    const auto closed = nyse.previousSession(tradingDate);
    if (nyse.isSession(tradingDate) && closed)
        days.append({Market::Us, tradingDate, *closed});
    return days;
}

Result<PortfolioSheet> PortfolioJob::build(JobContext& context, const Day& day) const
{
    const auto reading = MarketReading::load(context, day.market, day.session);
    if (!reading)
        return tl::unexpected(reading.error());
    const auto table = waitFor(context.research.signalTable(reading->panel, day.session));
    if (!table)
        return tl::unexpected(table.error());
    PortfolioSheet sheet;
    sheet.market = day.market;
    sheet.tradingDate = day.tradingDate;
    sheet.session = day.session;
    sheet.run = context.run;
    sheet.computedAt = context.clock.now();
    sheet.capital = capitalOf(context.settings, day.market);
    sheet.summary = MarketSummary::of(*reading->panel, reading->session).toJson();
    const int maxItems =
        int(context.settings.integer(QStringLiteral("investment.trading-portfolio.max-items")));
    SizingConfig config = SizingConfig::from(context.settings, day.market, Strategy::ShortTerm);
    config.maxPositions = maxItems;
    const PositionSizing sizing(*reading->panel, config);
    const auto sized =
        sizing.size(reading->session, *table, {Strategy::ShortTerm, sheet.capital, sheet.capital, {}, {}});
    PortfolioBuilder::fill(sheet, sized, *reading->panel, *table, config.costs, maxItems);
    return sheet;
}

JobOutcome PortfolioJob::summary(const QVector<PortfolioSheet>& sheets, const QVector<Error>& errors) const
{
    Phrase what;
    JobOutcome outcome;
    for (const PortfolioSheet& sheet : sheets) {
        what += sentenceOf(sheet);
        outcome.counters.read += sheet.items.size() + sheet.rejections.size();
        outcome.counters.written += sheet.items.size();
    }
    const JobCounters counters = outcome.counters;
    for (const Error& error : errors)
        what += error.message;
    const auto isNoSignals = [](const Error& error) { return error.code == QLatin1String("NO_SIGNALS"); };
    const bool onlyMissing = std::all_of(errors.begin(), errors.end(), isNoSignals);
    const Phrase again(
        QT_TRANSLATE_NOOP("Phrase", "Run the factor calculation for that session, then this job again."));
    if (errors.isEmpty()) {
        outcome = outcome::succeeded(
            what, Phrase(QT_TRANSLATE_NOOP("Phrase", "These are recommendations; no order was sent.")));
    } else if (!sheets.isEmpty()) {
        outcome = outcome::partial(errors.first().code, what, onlyMissing ? again : errors.first().next);
    } else if (onlyMissing) {
        outcome = outcome::skipped(QStringLiteral("NO_SIGNALS"), what, again);
    } else {
        outcome = outcome::of(errors.first());
    }
    outcome.counters = counters;
    return outcome;
}

} // namespace ic
