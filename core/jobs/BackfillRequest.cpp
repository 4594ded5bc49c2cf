// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/BackfillRequest.h"

#include "core/adapters/file/BarFile.h"
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

/// Two files of one range are two backfills: what was done of one says nothing about the other.
JobId checkpointName(const JobContext& context, const BarFile* file)
{
    return file ? JobId(context.job.value() + QLatin1Char('#') + file->digest().left(16)) : context.job;
}

bool isLong(TradingDate from, TradingDate to)
{
    return from.date().addYears(BackfillRequest::kMostYears) < to.date();
}

tl::expected<BackfillKey, JobOutcome> keyOf(const JobContext& context, Market market, const BarFile* file)
{
    auto from = dateOf(context, "from");
    auto to = dateOf(context, "to");
    if (file && !from)
        from = file->preview().first;
    if (file && !to)
        to = file->preview().last;
    if (!from || !to || *from > *to) {
        return refused(
            "BAD_PARAMETER",
            QT_TRANSLATE_NOOP("Phrase", "A backfill needs from and to, yyyy-MM-dd, from not after to."),
            QT_TRANSLATE_NOOP("Phrase", "Give both dates and run it again."));
    }
    if (isLong(*from, *to) && !file && !flag(context, "confirmLong")) {
        return refused(
            "RANGE_TOO_LONG",
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 to %2 is more than %3 years."), from->toIso(), to->toIso(),
                   BackfillRequest::kMostYears),
            QT_TRANSLATE_NOOP("Phrase", "Split it, or set confirmLong when that is what you want."));
    }
    return BackfillKey{checkpointName(context, file), market, *from, *to, flag(context, "force")};
}

/// Leaves out the sessions the file has no row of, and says which of its days are none.
void keepSessionsOf(const BarFile& file, const JobContext& context, BackfillRequest& request)
{
    QStringList others;
    std::vector<TradingDate> kept;
    for (const TradingDate date : file.dates()) {
        if (std::binary_search(request.sessions.begin(), request.sessions.end(), date))
            kept.push_back(date);
        else if (date >= request.key.from && date <= request.key.to)
            others.append(date.toIso());
    }
    if (!others.isEmpty()) {
        context.log.warning(
            QStringLiteral("%1 days of %2 are no closed session of %3 and are left out: %4%5.")
                .arg(others.size())
                .arg(file.preview().file, exchangeName(request.key.market),
                     others.mid(0, 10).join(QStringLiteral(", ")),
                     others.size() > 10 ? QStringLiteral(" ...") : QString()));
    }
    request.sessions = std::move(kept);
}

} // namespace

tl::expected<BackfillRequest, JobOutcome> BackfillRequest::from(const JobContext& context, Market market,
                                                                const BarFile* file)
{
    const auto key = keyOf(context, market, file);
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
    if (file)
        keepSessionsOf(*file, context, request);
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
