// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/DailyCollectorJob.h"

#include "core/domain/PhraseJson.h"
#include "core/jobs/Outcomes.h"
#include "core/jobs/PublicationRetries.h"
#include "core/jobs/SecondSource.h"
#include "core/jobs/SeoulTime.h"
#include "core/jobs/SessionResolver.h"

namespace ic {

namespace {

using Kind = SessionResult::Kind;

constexpr int kSessionsLookedBack = 5;
/// How long after the broker's rows the market's own source is asked again.
constexpr Millis kBeforeReplacing{4 * 3'600'000};

bool isForced(const JobContext& context)
{
    return context.parameters.value(QLatin1String("force")).toBool();
}

QJsonObject withSession(QJsonObject parameters, TradingDate session)
{
    parameters.insert(QStringLiteral("basDt"), session.toIso());
    return parameters;
}

Phrase rowsText(const SessionResult& result, const BarSources::Choice& choice)
{
    return Phrase(
        QT_TRANSLATE_NOOP(
            "Phrase",
            "%1: %2 rows stored (%3 new, %4 changed, %5 unchanged, %6 rejected) from %7 over the %8 path."),
        result.session.toIso(), result.rows.stored, result.rows.inserted, result.rows.updated,
        result.rows.unchanged, result.counters.rejected, result.provider, choice.path);
}

JobOutcome ended(const SessionResult& result)
{
    JobOutcome outcome = result.kind == Kind::Cancelled
                             ? outcome::cancelled(result.message, result.next)
                             : outcome::failed(result.code, result.message, result.next);
    outcome.retryable = result.kind == Kind::Failed && result.retryable;
    return outcome;
}

} // namespace

JobOutcome DailyCollectorJob::run(JobContext& context)
{
    const auto session = SessionResolver::resolve(context, m_market);
    if (!session)
        return session.error();
    JobOutcome outcome = collect(context, *session);
    outcome.session = *session;
    planSessionInProgress(context, outcome);
    return outcome;
}

JobOutcome DailyCollectorJob::collect(JobContext& context, TradingDate session) const
{
    const auto choice =
        context.sources.of(m_market, context.sources.pathFor(m_market, session, context.path));
    if (!choice)
        return outcome::of(choice.error());
    if (auto complete = alreadyComplete(context, session, *choice))
        return *complete;
    context.log.info(QStringLiteral("Asking %1 for %2 over the %3 path: %4")
                         .arg(choice->source->name(), session.toIso(), choice->path, choice->why));
    context.progress(
        {0,
         1,
         Phrase(QT_TRANSLATE_NOOP("Phrase", "%1: asking %2"), session.toIso(), choice->source->name()),
         {}});
    SessionCollection collection(context, m_market, *choice);
    const BarRequest request = collection.requestFor(session);
    const auto completed = SecondSource(context, m_market, *choice)
                               .complete(request, choice->source->fetch(request, context.stop));
    const SessionResult result = collection.accept(session, completed.answer);
    context.progress(
        {1, 1, Phrase(QT_TRANSLATE_NOOP("Phrase", "%1: %2 rows"), session.toIso(), result.rows.stored), {}});
    JobOutcome outcome = result.kind == Kind::NotYet ? notPublished(context, result)
                         : result.kind == Kind::Complete || result.kind == Kind::Partial
                             ? stored(context, result)
                             : ended(result);
    if (outcome.message.isEmpty() || result.kind == Kind::Complete)
        outcome.message = rowsText(result, *choice);
    else if (result.kind == Kind::Partial)
        outcome.message += rowsText(result, *choice);
    outcome.counters = result.counters;
    outcome.details = result.details();
    keepBrokers(context, result, outcome);
    addSecond(context, result, completed.said, outcome);
    return outcome;
}

void DailyCollectorJob::keepBrokers(const JobContext& context, const SessionResult& result,
                                    JobOutcome& outcome) const
{
    const bool nothingCame =
        outcome.state == RunState::Failed &&
        (outcome.code == QLatin1String("NOT_PUBLISHED") || outcome.code == QLatin1String("PROVIDER_EMPTY"));
    if (!nothingCame)
        return;
    auto future = context.bars.coverageOf(m_market, result.session);
    future.waitForFinished();
    const auto stored = future.result().value_or(std::nullopt);
    if (!SecondSource::isBrokers(stored) || stored->state != toText(CoverageState::Complete))
        return;
    const QJsonObject details = outcome.details;
    Phrase message = result.message;
    message += Phrase(QT_TRANSLATE_NOOP("Phrase", "The %1 stored rows from %2 are kept."), stored->rows,
                      stored->source);
    outcome = outcome::skipped(
        QStringLiteral("ALREADY_COMPLETE"), message,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Run the job again with basDt %1 once %2 has published it."),
               result.session.toIso(), exchangeName(m_market)));
    outcome.counters.skipped = stored->rows;
    outcome.details = details;
}

void DailyCollectorJob::addSecond(const JobContext& context, const SessionResult& result, const Phrase& said,
                                  JobOutcome& outcome) const
{
    if (said.isEmpty())
        return;
    Phrase message = said;
    message += outcome.message;
    outcome.message = message;
    putPhrase(outcome.details, QStringLiteral("secondSource"), said);
    const bool stored = result.kind == Kind::Complete || result.kind == Kind::Partial;
    if (!stored || result.provider != kBrokerFallbackSource)
        return;
    const Instant at = std::max(context.plannedAt, context.clock.now()) + kBeforeReplacing;
    const MarketCalendar& calendar = context.calendars.of(m_market);
    const auto next = calendar.nextSession(result.session);
    const auto following = next ? calendar.session(*next) : std::nullopt;
    if (!following || at >= following->close)
        return;
    outcome.followUps.append(
        {at, withSession(context.parameters, result.session),
         Phrase(QT_TRANSLATE_NOOP("Phrase", "The rows of %1 are the broker's; %2's own replace them."),
                result.session.toIso(), exchangeName(m_market))});
    outcome.next += Phrase(
        QT_TRANSLATE_NOOP("Phrase", "%1 is asked again at %2, to replace the broker's rows by its own."),
        exchangeName(m_market), seoul::toText(at));
}

JobOutcome DailyCollectorJob::stored(JobContext& context, const SessionResult& result) const
{
    const Phrase gaps = gapsBefore(context, result.session);
    if (result.kind == Kind::Partial) {
        Phrase next(
            QT_TRANSLATE_NOOP("Phrase", "The rows are kept; run the job again for %1 to complete it."),
            result.session.toIso());
        next += gaps;
        return outcome::partial(result.code, result.message, next);
    }
    return outcome::succeeded(
        {}, gaps.isEmpty() ? QT_TRANSLATE_NOOP("Phrase", "The session is complete; dependent jobs use it.")
                           : gaps);
}

JobOutcome DailyCollectorJob::notPublished(const JobContext& context, const SessionResult& result) const
{
    const Instant after = std::max(context.plannedAt, context.clock.now());
    const auto again = PublicationRetries::next(context.calendars.of(m_market), result.session, after);
    if (!again) {
        return outcome::failed(
            result.code, result.message,
            Phrase(QT_TRANSLATE_NOOP(
                       "Phrase", "No further look is planned. Check whether %1 was an unannounced holiday "
                                 "of %2; otherwise run the job again with basDt %1."),
                   result.session.toIso(), exchangeName(m_market)));
    }
    JobOutcome outcome = outcome::partial(
        result.code, result.message,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "It is asked for again at %1."), seoul::toText(*again)));
    outcome.followUps.append(
        {*again, withSession(context.parameters, result.session),
         Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 was not published yet."), result.session.toIso())});
    return outcome;
}

std::optional<JobOutcome> DailyCollectorJob::alreadyComplete(const JobContext& context, TradingDate session,
                                                             const BarSources::Choice& choice) const
{
    auto future = context.bars.coverageOf(m_market, session);
    future.waitForFinished();
    const auto stored = future.result();
    if (!stored)
        return outcome::of(stored.error());
    const bool real = !SessionCollection::isSimulated(*choice.source);
    const bool replacesSimulated = *stored && (*stored)->source == kSimulatedProvider && real;
    const bool replacesBrokers = SecondSource::isBrokers(*stored) && real;
    if (!*stored || (*stored)->state != toText(CoverageState::Complete) || isForced(context) ||
        replacesSimulated || replacesBrokers)
        return std::nullopt;
    JobOutcome outcome = outcome::skipped(
        QStringLiteral("ALREADY_COMPLETE"),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is complete with %2 rows from %3; nothing was asked for."),
               session.toIso(), (*stored)->rows, (*stored)->source),
        QT_TRANSLATE_NOOP("Phrase", "Run it with force to collect the session again."));
    outcome.counters.skipped = (*stored)->rows;
    return outcome;
}

void DailyCollectorJob::planSessionInProgress(const JobContext& context, JobOutcome& outcome) const
{
    const bool chosenByHand = context.parameters.contains(QLatin1String("basDt"));
    const MarketCalendar& calendar = context.calendars.of(m_market);
    const auto next =
        outcome.session && !chosenByHand ? calendar.nextSession(*outcome.session) : std::nullopt;
    const auto session = next ? calendar.session(*next) : std::nullopt;
    if (context.kind != TriggerKind::Cron || !session || session->open > context.plannedAt)
        return;
    const Instant settled =
        session->close + std::max(SessionResolver::settling(m_market), Millis(std::chrono::minutes(30)));
    // A run that itself began late looks at once: nobody else asks for this session.
    const Instant at = std::max(settled, context.clock.now());
    outcome.followUps.append(
        {at, withSession(context.parameters, session->date),
         Phrase(QT_TRANSLATE_NOOP("Phrase", "The session of %1 closes at %2, after this run."),
                session->date.toIso(), seoul::toText(session->close))});
    outcome.next += Phrase(
        QT_TRANSLATE_NOOP("Phrase", "%1 was still trading at the planned time and is collected at %2."),
        session->date.toIso(), seoul::toText(at));
}

Phrase DailyCollectorJob::gapsBefore(JobContext& context, TradingDate session) const
{
    const MarketCalendar& calendar = context.calendars.of(m_market);
    const auto first = calendar.addSessions(session, -kSessionsLookedBack);
    if (!first)
        return {};
    auto future = context.bars.coverage(m_market, *first, session);
    future.waitForFinished();
    QSet<TradingDate> complete;
    for (const CoverageDay& day : future.result().value_or(QVector<CoverageDay>())) {
        if (day.state == toText(CoverageState::Complete))
            complete.insert(day.session);
    }
    QStringList gaps;
    for (const Session& earlier : calendar.sessionsBetween(*first, session.addDays(-1))) {
        if (!complete.contains(earlier.date))
            gaps.append(earlier.date.toIso());
    }
    if (gaps.isEmpty())
        return {};
    return Phrase(
        QT_TRANSLATE_NOOP("Phrase",
                          "Of the %1 sessions before it %2 are not complete (%3); a backfill collects them."),
        kSessionsLookedBack, gaps.size(), gaps.join(QStringLiteral(", ")));
}

} // namespace ic
