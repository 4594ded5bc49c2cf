// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/BackfillRequest.h"

#include "core/jobs/Outcomes.h"
#include "core/jobs/SessionResolver.h"

namespace ic {

namespace {

tl::unexpected<JobOutcome> refused(const char* code, const Phrase& message, const Phrase& next)
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
        return refused(
            "BAD_PARAMETER",
            QT_TRANSLATE_NOOP("Phrase", "A backfill needs from and to, yyyy-MM-dd, from not after to."),
            QT_TRANSLATE_NOOP("Phrase", "Give both dates and run it again."));
    }
    if (from->date().addYears(BackfillRequest::kMostYears) < to->date() && !flag(context, "confirmLong")) {
        return refused(
            "RANGE_TOO_LONG",
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 to %2 is more than %3 years."), from->toIso(), to->toIso(),
                   BackfillRequest::kMostYears),
            QT_TRANSLATE_NOOP("Phrase", "Split it, or set confirmLong when that is what you want."));
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
        return refused(
            "CALENDAR_NOT_COVERED",
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The %1 calendar covers %2 to %3, not all of %4 to %5."),
                   exchangeName(market), calendar.firstCovered().toIso(), calendar.lastCovered().toIso(),
                   key->from.toIso(), key->to.toIso()),
            QT_TRANSLATE_NOOP("Phrase", "Shorten the range or add a calendar file."));
    }
    if (key->from > *last) {
        return refused(
            "BAD_PARAMETER",
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 lies in the future; the last closed session is %2."),
                   key->from.toIso(), last->toIso()),
            QT_TRANSLATE_NOOP("Phrase", "Choose an earlier start."));
    }
    BackfillRequest request{*key, {}, key->to > *last};
    for (const Session& session : calendar.sessionsBetween(key->from, std::min(key->to, *last)))
        request.sessions.push_back(session.date);
    if (request.sessions.empty()) {
        return tl::unexpected(
            outcome::skipped(QStringLiteral("NON_TRADING_DAY"),
                             Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 had no session from %2 to %3."),
                                    exchangeName(market), key->from.toIso(), key->to.toIso()),
                             QT_TRANSLATE_NOOP("Phrase", "Nothing was asked for and nothing is missing.")));
    }
    return request;
}

} // namespace ic
