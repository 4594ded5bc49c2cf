// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/SessionResolver.h"

#include "core/jobs/Outcomes.h"
#include "core/jobs/SeoulTime.h"

#include <algorithm>

namespace ic {

namespace {

JobOutcome notCovered(const MarketCalendar& calendar, const QString& what)
{
    return outcome::failed(
        QStringLiteral("CALENDAR_NOT_COVERED"),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The %1 calendar does not cover %2; it knows %3 to %4."),
               exchangeName(calendar.market()), what, calendar.firstCovered().toIso(),
               calendar.lastCovered().toIso()),
        QT_TRANSLATE_NOOP("Phrase", "Add a calendar file that covers it, then run the job again."));
}

JobOutcome closedDay(const MarketCalendar& calendar, TradingDate date)
{
    return outcome::skipped(QStringLiteral("NON_TRADING_DAY"),
                            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 had no session on %2: %3."),
                                   exchangeName(calendar.market()), date.toIso(),
                                   calendar.closedReason(date)),
                            QT_TRANSLATE_NOOP("Phrase", "Nothing was asked for and nothing is missing."));
}

JobOutcome notOverYet(const MarketCalendar& calendar, const Session& session)
{
    return outcome::failed(
        QStringLiteral("BAD_PARAMETER"),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The %1 session of %2 is not over: it closes at %3."),
               exchangeName(calendar.market()), session.date.toIso(), seoul::toText(session.close)),
        QT_TRANSLATE_NOOP("Phrase", "Run the job again after the close, or leave basDt empty."));
}

tl::expected<TradingDate, JobOutcome> given(const MarketCalendar& calendar, const QString& text, Instant now)
{
    const auto date = TradingDate::fromIso(text);
    if (!date) {
        return tl::unexpected(outcome::failed(
            QStringLiteral("BAD_PARAMETER"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "basDt \"%1\" is not a date of the form yyyy-MM-dd."), text),
            QT_TRANSLATE_NOOP("Phrase", "Correct it and run the job again.")));
    }
    if (!calendar.covers(*date))
        return tl::unexpected(notCovered(calendar, date->toIso()));
    const auto session = calendar.session(*date);
    if (!session)
        return tl::unexpected(closedDay(calendar, *date));
    if (session->close > now)
        return tl::unexpected(notOverYet(calendar, *session));
    return *date;
}

} // namespace

Millis SessionResolver::settling(Market market)
{
    return market == Market::Us ? Millis(std::chrono::minutes(30)) : Millis(0);
}

std::optional<TradingDate> SessionResolver::lastCollectable(const MarketCalendar& calendar, Instant at)
{
    return calendar.lastClosedSession(at - settling(calendar.market()));
}

tl::expected<TradingDate, JobOutcome> SessionResolver::resolve(const JobContext& context, Market market)
{
    const MarketCalendar& calendar = context.calendars.of(market);
    const Instant now = context.clock.now();
    const QString basDt = context.parameters.value(QLatin1String("basDt")).toString();
    if (!basDt.isEmpty())
        return given(calendar, basDt, now);
    const Instant at = std::min(context.plannedAt, now);
    const auto last = lastCollectable(calendar, at);
    if (!last)
        return tl::unexpected(notCovered(calendar, seoul::toText(at)));
    return *last;
}

} // namespace ic
