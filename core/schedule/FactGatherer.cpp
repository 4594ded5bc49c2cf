// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/FactGatherer.h"

#include <QDateTime>
#include <QTimeZone>

namespace ic {

namespace {

/// Every date the occurrence was given lies before `session`: it does not need what an upstream job makes of
/// that session. Whether its own dates have their data, the job says itself.
bool isAboutThePast(const JobDefinition& definition, const Occurrence& occurrence, TradingDate session)
{
    bool isAbout = false;
    for (const ParameterSpec& spec : definition.parameters) {
        if (spec.type != ParameterType::Date)
            continue;
        const auto date = TradingDate::fromIso(occurrence.parameters.value(spec.name).toString());
        if (date && *date >= session)
            return false;
        isAbout |= date.has_value();
    }
    return isAbout;
}

} // namespace

std::optional<Instant> latestInstantUpTo(const CronSchedule& schedule, Instant at)
{
    using std::chrono::hours;
    for (const hours window : {hours(1), hours(24), hours(8 * 24), hours(40 * 24), hours(400 * 24)}) {
        std::optional<Instant> latest;
        std::optional<Instant> next = schedule.next(at - window);
        while (next && *next <= at) {
            latest = next;
            next = schedule.next(*next);
        }
        if (latest)
            return latest;
    }
    return std::nullopt;
}

std::optional<RuleFacts::Calendar> FactGatherer::calendarOf(const JobDefinition& definition, Instant at) const
{
    if (!definition.market)
        return std::nullopt;
    const QTimeZone zone(exchangeZone(*definition.market));
    const TradingDate date = TradingDate::fromDate(QDateTime::fromMSecsSinceEpoch(at.ms, zone).date());
    const MarketCalendar& calendar = m_calendars.of(*definition.market);
    return RuleFacts::Calendar{date, calendar.covers(date), calendar.isSession(date),
                               calendar.closedReason(date)};
}

bool FactGatherer::isClosedDay(const JobDefinition& definition, Instant at) const
{
    if (!definition.market || definition.nonTradingDay == NonTradingDayRule::Run)
        return false;
    const auto day = calendarOf(definition, at);
    return day->covered && !day->session;
}

RuleFacts::DependencyState FactGatherer::dependency(const Dependency& rule,
                                                    const Occurrence& occurrence) const
{
    RuleFacts::DependencyState answer{rule, {}, {}, {}};
    const JobState* upstream = m_state.job(rule.job);
    if (!upstream)
        return answer;
    answer.lastCode = upstream->lastAttemptCode;
    const std::optional<Instant> fired =
        upstream->schedule ? latestInstantUpTo(*upstream->schedule, occurrence.plannedAt) : std::nullopt;
    if (rule.market) {
        // The session the upstream's latest firing worked on; not simply the last one closed by now.
        answer.session = m_calendars.of(*rule.market).lastClosedSession(fired.value_or(occurrence.plannedAt));
        const auto result =
            answer.session ? upstream->sessions.constFind(*answer.session) : upstream->sessions.constEnd();
        if (result != upstream->sessions.constEnd() &&
            (rule.acceptPartial || result->state != RunState::Partial))
            answer.satisfiedBy = result->run;
    } else if (fired && upstream->lastSuccessAt && *upstream->lastSuccessAt >= *fired && upstream->last) {
        answer.satisfiedBy = upstream->last->run;
    }
    return answer;
}

RuleFacts FactGatherer::gather(const Occurrence& occurrence, Instant now,
                               std::optional<RuleFacts::Misfire> misfire, std::optional<Instant> since) const
{
    const JobState& job = *m_state.job(occurrence.job);
    RuleFacts facts;
    facts.occurrence = occurrence;
    facts.definition = job.definition;
    facts.now = now;
    facts.since = since.value_or(now);
    facts.leader = m_state.leader;
    facts.gate = m_state.gate;
    facts.gateReason = m_state.gateReason;
    if (job.hold && (!job.hold->until || *job.hold->until > now))
        facts.hold = job.hold;
    facts.calendar = calendarOf(*job.definition, occurrence.plannedAt);
    facts.misfire = std::move(misfire);
    facts.unconfirmed = job.unconfirmed;
    if (!job.active.empty())
        facts.running = job.active.back();
    else if (job.starting > 0)
        facts.running = RunId();
    facts.queued = job.waiting.size() > job.waiting.count(occurrence.id);
    for (const Dependency& rule : job.definition->dependencies) {
        const RuleFacts::DependencyState state = dependency(rule, occurrence);
        if (!state.session || !isAboutThePast(*job.definition, occurrence, *state.session))
            facts.dependencies.append(state);
    }
    facts.groupBlocker = m_state.groupBlocker(occurrence);
    facts.mutexHolder = m_state.mutexHolder(job.definition->mutex);
    return facts;
}

RuleFacts FactGatherer::predict(const Occurrence& occurrence) const
{
    RuleFacts facts = gather(occurrence, occurrence.plannedAt);
    facts.running.reset();
    facts.queued = false;
    facts.groupBlocker.reset();
    facts.mutexHolder.reset();
    for (RuleFacts::DependencyState& dependency : facts.dependencies) {
        if (!dependency.satisfiedBy)
            dependency.satisfiedBy = RunId();
    }
    return facts;
}

} // namespace ic
