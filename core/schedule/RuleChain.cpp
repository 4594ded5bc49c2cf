// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/RuleChain.h"

#include <array>

namespace ic {

namespace {

/// How long a due occurrence waits for its turn (group, mutex, queue) before it is explained.
constexpr std::chrono::minutes kTurnWait{30};
/// What a run left to be done (a later look, the rest after a crash) nobody else does: it waits longer.
constexpr std::chrono::hours kOwedWait{6};

/// A rule either passes, perhaps with facts worth keeping, or decides.
struct Answer
{
    QJsonObject facts;
    std::optional<Decision> decided;
};

Answer pass(QJsonObject facts = {})
{
    return {std::move(facts), std::nullopt};
}

Answer skip(SkipCode code, Phrase detail, QJsonObject facts = {})
{
    Decision decision;
    decision.verdict = Decision::Verdict::Skip;
    decision.code = code;
    decision.detail = std::move(detail);
    return {std::move(facts), decision};
}

/// Waits until `limit`; from then on the occurrence is explained with `code`.
Answer waitOrSkip(const RuleFacts& f, Instant limit, SkipCode code, Phrase detail, QJsonObject facts)
{
    if (f.now >= limit) {
        detail += QT_TRANSLATE_NOOP("Phrase", "It waited as long as it may.");
        return skip(code, std::move(detail), std::move(facts));
    }
    Decision decision;
    decision.verdict = Decision::Verdict::Wait;
    decision.detail = std::move(detail);
    decision.waitUntil = limit;
    return {std::move(facts), decision};
}

bool isOwed(TriggerKind kind)
{
    return kind == TriggerKind::Retry || kind == TriggerKind::Recovery;
}

/// Until when an occurrence may wait. One that came late (a downtime) has waited for nothing yet: it counts
/// from its first decision, but a cron occurrence not beyond its catch-up window.
Instant waitLimit(const RuleFacts& f, Millis wait)
{
    const Instant planned = f.occurrence.plannedAt;
    if (f.since - planned <= f.definition->misfire.grace)
        return planned + wait;
    const Instant late = f.since + wait;
    if (f.occurrence.kind != TriggerKind::Cron)
        return late;
    return std::max(planned + wait, std::min(late, planned + f.definition->misfire.window));
}

Instant turnLimit(const RuleFacts& f)
{
    return waitLimit(f, isOwed(f.occurrence.kind) ? Millis(kOwedWait) : Millis(kTurnWait));
}

bool isMaintenance(TriggerKind kind)
{
    return kind == TriggerKind::Undo || kind == TriggerKind::Shadow;
}

Answer leader(const RuleFacts& f)
{
    return f.leader ? pass()
                    : skip(SkipCode::NotLeader,
                           QT_TRANSLATE_NOOP("Phrase", "Another process leads this workspace."));
}

Answer definition(const RuleFacts& f)
{
    const JobDefinition& d = *f.definition;
    if (!d.error.isEmpty())
        return skip(SkipCode::Disabled,
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "The definition is unusable: %1"), d.error));
    if (!d.enabled)
        return skip(SkipCode::Disabled, QT_TRANSLATE_NOOP("Phrase", "The definition is switched off."));
    if (!d.implemented)
        return skip(SkipCode::NotImplemented,
                    QT_TRANSLATE_NOOP("Phrase", "The body of this job is not built yet."));
    return pass();
}

Answer gate(const RuleFacts& f)
{
    const JobDefinition& d = *f.definition;
    const bool blocked = (f.gate == GateState::Reducing && d.exposure == Exposure::Opens) ||
                         (f.gate == GateState::Halted && d.danger == DangerLevel::Orders);
    if (!blocked)
        return pass();
    const QString state =
        f.gate == GateState::Reducing ? QStringLiteral("REDUCING") : QStringLiteral("HALTED");
    return skip(SkipCode::Gate,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "The global gate is %1: %2"), state, f.gateReason),
                {{QStringLiteral("gate"), state}, {QStringLiteral("reason"), f.gateReason}});
}

Answer skipMark(const RuleFacts& f)
{
    if (!f.occurrence.skipRequested)
        return pass();
    return skip(SkipCode::SkippedByOperator,
                QT_TRANSLATE_NOOP("Phrase", "An operator marked this occurrence to be skipped."));
}

Answer hold(const RuleFacts& f)
{
    if (!f.hold || isMaintenance(f.occurrence.kind) || f.occurrence.forced)
        return pass();
    QJsonObject facts{{QStringLiteral("by"), f.hold->by},
                      {QStringLiteral("reason"), f.hold->reason},
                      {QStringLiteral("since"), f.hold->since.ms}};
    if (f.hold->until)
        facts.insert(QStringLiteral("until"), f.hold->until->ms);
    return skip(SkipCode::Held,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Held by %1: %2"), f.hold->by, f.hold->reason), facts);
}

Answer calendar(const RuleFacts& f)
{
    if (!f.calendar)
        return pass();
    const RuleFacts::Calendar& c = *f.calendar;
    QJsonObject facts{{QStringLiteral("market"), toCode(*f.definition->market)},
                      {QStringLiteral("date"), c.date.toIso()},
                      {QStringLiteral("session"), c.session}};
    if (!c.covered)
        facts.insert(QStringLiteral("covered"), false);
    if (c.session || !c.covered || f.definition->nonTradingDay == NonTradingDayRule::Run ||
        f.occurrence.kind != TriggerKind::Cron)
        return c.session && c.covered ? pass() : pass(facts);
    facts.insert(QStringLiteral("reason"), c.closedReason);
    return skip(SkipCode::NonTradingDay,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has no session on %2 (%3)."),
                       exchangeName(*f.definition->market), c.date.toIso(), c.closedReason),
                facts);
}

Answer misfire(const RuleFacts& f)
{
    if (!f.misfire || f.occurrence.state == OccurrenceState::Waiting)
        return pass();
    const QJsonObject facts{{QStringLiteral("lateMs"), qint64(f.misfire->late.count())},
                            {QStringLiteral("policy"), toText(f.definition->misfire.policy)},
                            {QStringLiteral("detail"), f.misfire->detail.english()}};
    return f.misfire->runs ? pass(facts) : skip(SkipCode::Misfire, f.misfire->detail, facts);
}

Answer unknownOutcome(const RuleFacts& f)
{
    if (!f.unconfirmed || isMaintenance(f.occurrence.kind))
        return pass();
    return skip(SkipCode::OutcomeUnknown,
                Phrase(QT_TRANSLATE_NOOP(
                           "Phrase", "The outcome of run %1 is unknown; an operator must confirm it first."),
                       f.unconfirmed->value()),
                {{QStringLiteral("run"), f.unconfirmed->value()}});
}

Answer overlap(const RuleFacts& f)
{
    if (!f.running || f.definition->overlap == OverlapPolicy::Allow)
        return pass();
    // Another occurrence was claimed at this very instant: its run has no number yet.
    const Phrase detail =
        f.running->isValid()
            ? Phrase(QT_TRANSLATE_NOOP("Phrase", "Run %1 of this job has not ended."), f.running->value())
            : Phrase(QT_TRANSLATE_NOOP("Phrase", "Another run of this job is just being started."));
    const QJsonObject facts{{QStringLiteral("run"), f.running->value()},
                            {QStringLiteral("policy"), toText(f.definition->overlap)}};
    const bool queues = f.definition->overlap == OverlapPolicy::QueueOne && !f.queued;
    if (queues || isOwed(f.occurrence.kind))
        return waitOrSkip(f, turnLimit(f), SkipCode::Overlap, detail, facts);
    return skip(SkipCode::Overlap, detail, facts);
}

QJsonObject dependencyFacts(const RuleFacts::DependencyState& d)
{
    QJsonObject facts{{QStringLiteral("job"), d.rule.job.value()}};
    if (d.session)
        facts.insert(QStringLiteral("session"), d.session->toIso());
    if (d.satisfiedBy)
        facts.insert(QStringLiteral("run"), d.satisfiedBy->value());
    else if (!d.lastCode.isEmpty())
        facts.insert(QStringLiteral("lastCode"), d.lastCode);
    return facts;
}

Phrase notSucceeded(const RuleFacts::DependencyState& d)
{
    if (!d.session)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has not succeeded."), d.rule.job.value());
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has not succeeded for session %2."), d.rule.job.value(),
                  d.session->toIso());
}

Answer dependencies(const RuleFacts& f)
{
    if (isMaintenance(f.occurrence.kind) || f.occurrence.forced)
        return pass();
    QJsonObject passed;
    for (const RuleFacts::DependencyState& d : f.dependencies) {
        if (d.satisfiedBy) {
            passed.insert(d.rule.job.value(), d.satisfiedBy->value());
            continue;
        }
        return waitOrSkip(f, waitLimit(f, d.rule.wait), SkipCode::Dependency, notSucceeded(d),
                          dependencyFacts(d));
    }
    return pass(passed);
}

Answer groupOrder(const RuleFacts& f)
{
    if (!f.groupBlocker || f.occurrence.kind != TriggerKind::Cron)
        return pass();
    return waitOrSkip(
        f, turnLimit(f), SkipCode::Overlap,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 goes first in group %2."), f.groupBlocker->value(),
               f.definition->group),
        {{QStringLiteral("job"), f.groupBlocker->value()}, {QStringLiteral("group"), f.definition->group}});
}

Answer mutex(const RuleFacts& f)
{
    if (!f.mutexHolder)
        return pass();
    return waitOrSkip(
        f, turnLimit(f), SkipCode::Overlap,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 holds the lock \"%2\"."), f.mutexHolder->value(),
               f.definition->mutex),
        {{QStringLiteral("job"), f.mutexHolder->value()}, {QStringLiteral("mutex"), f.definition->mutex}});
}

struct Rule
{
    const char16_t* name;
    Answer (*ask)(const RuleFacts&);
};

constexpr std::array kRules{Rule{u"LEADER", leader},    Rule{u"DEFINITION", definition},
                            Rule{u"GATE", gate},        Rule{u"SKIP", skipMark},
                            Rule{u"HOLD", hold},        Rule{u"CALENDAR", calendar},
                            Rule{u"MISFIRE", misfire},  Rule{u"UNKNOWN", unknownOutcome},
                            Rule{u"OVERLAP", overlap},  Rule{u"DEPENDENCY", dependencies},
                            Rule{u"GROUP", groupOrder}, Rule{u"MUTEX", mutex}};

} // namespace

Decision RuleChain::decide(const RuleFacts& facts)
{
    QVector<DecisionFactor> asked;
    for (const Rule& rule : kRules) {
        Answer answer = rule.ask(facts);
        const QString verdict = answer.decided ? toText(answer.decided->verdict) : QStringLiteral("PASS");
        asked.append({QString::fromUtf16(rule.name), verdict, std::move(answer.facts)});
        if (answer.decided) {
            answer.decided->factors = std::move(asked);
            return *std::move(answer.decided);
        }
    }
    Decision start;
    start.factors = std::move(asked);
    return start;
}

} // namespace ic
