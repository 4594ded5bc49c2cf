// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/BackfillRequest.h"

#include "core/jobs/Outcomes.h"
#include "core/jobs/SessionResolver.h"

namespace ic {

namespace {

tl::unexpected<JobOutcome> refused(const char* code, const QString& message, const QString& next)
{
    return tl::unexpected(outcome::failed(QLatin1String(code), message, next));
}

std::optional<TradingDate> dateOf(const JobContext& context, const char* name)
{
    return TradingDate::fromIso(context.parameters.value(QLatin1String(name)).toString());
}

bool flag(const JobContext& context, const char* name)
{
    return context.parameters.value(QLatin1String(name)).toBool();
}

tl::expected<BackfillKey, JobOutcome> keyOf(const JobContext& context, Market market)
{
    const auto from = dateOf(context, "from");
    const auto to = dateOf(context, "to");
    if (!from || !to || *from > *to) {
        return refused("BAD_PARAMETER",
                       QStringLiteral("A backfill needs from and to, yyyy-MM-dd, from not after to."),
                       QStringLiteral("Give both dates and run it again."));
    }
    if (from->date().addYears(BackfillRequest::kMostYears) < to->date() && !flag(context, "confirmLong")) {
        return refused("RANGE_TOO_LONG",
                       QStringLiteral("%1 to %2 is more than %3 years.")
                           .arg(from->toIso(), to->toIso())
                           .arg(BackfillRequest::kMostYears),
                       QStringLiteral("Split it, or set confirmLong when that is what you want."));
    }
    return BackfillKey{context.job, market, *from, *to, flag(context, "force")};
}

} // namespace

tl::expected<BackfillRequest, JobOutcome> BackfillRequest::from(const JobContext& context, Market market)
{
    const auto key = keyOf(context, market);
    if (!key)
        return tl::unexpected(key.error());
    const MarketCalendar& calendar = context.calendars.of(market);
    const auto last = SessionResolver::lastCollectable(calendar, context.clock.now());
    if (!last || !calendar.covers(key->from)) {
        return refused("CALENDAR_NOT_COVERED",
                       QStringLiteral("The %1 calendar covers %2 to %3, not all of %4 to %5.")
                           .arg(exchangeName(market), calendar.firstCovered().toIso(),
                                calendar.lastCovered().toIso(), key->from.toIso(), key->to.toIso()),
                       QStringLiteral("Shorten the range or add a calendar file."));
    }
    if (key->from > *last) {
        return refused("BAD_PARAMETER",
                       QStringLiteral("%1 lies in the future; the last closed session is %2.")
                           .arg(key->from.toIso(), last->toIso()),
                       QStringLiteral("Choose an earlier start."));
    }
    BackfillRequest request{*key, {}, key->to > *last};
    for (const Session& session : calendar.sessionsBetween(key->from, std::min(key->to, *last)))
        request.sessions.push_back(session.date);
    if (request.sessions.empty()) {
        return tl::unexpected(
            outcome::skipped(QStringLiteral("NON_TRADING_DAY"),
                             QStringLiteral("%1 had no session from %2 to %3.")
                                 .arg(exchangeName(market), key->from.toIso(), key->to.toIso()),
                             QStringLiteral("Nothing was asked for and nothing is missing.")));
    }
    return request;
}

} // namespace ic
