// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ConsequenceBuilder.h"

#include "core/domain/DefinitionRules.h"
#include "core/schedule/RuleChain.h"
#include "core/service/RuleWords.h"
#include "core/service/WhyText.h"
#include "core/time/CronExpression.h"
#include "core/time/ZoneText.h"

namespace ic {

Consequence ConsequenceBuilder::build(const Verb& verb) const
{
    if (!m_state.leader)
        return notLeading();
    return std::visit([this](const auto& v) { return of(v); }, verb);
}

/// Whatever the verb: what is written here would contradict the process that decides now.
Consequence ConsequenceBuilder::notLeading() const
{
    Consequence c;
    c.allowed = false;
    c.refusal =
        say(QStringLiteral("Another process leads this workspace; here everything can be read and nothing "
                           "changed. Close this one and go on in the other."),
            QStringLiteral("다른 프로세스가 이 작업 공간을 맡고 있어 여기서는 볼 수만 있고 바꿀 수 없습니다. "
                           "이 창을 닫고 그쪽에서 계속하세요."));
    return c;
}

Consequence ConsequenceBuilder::unknownJob(const JobId& job) const
{
    Consequence c;
    c.allowed = false;
    c.refusal =
        say(QStringLiteral("There is no job %1."), QStringLiteral("%1 작업이 없습니다.")).arg(job.value());
    return c;
}

QString ConsequenceBuilder::name(const JobState& job) const
{
    return say(job.definition->nameEn, job.definition->nameKo);
}

QString ConsequenceBuilder::at(Instant instant, const JobState& job) const
{
    return toZonedText(instant, job.definition->zone);
}

std::optional<DueKey> ConsequenceBuilder::firstPlanned(const JobState& job, bool skipMarked) const
{
    for (const DueKey& key : job.planned) {
        const Occurrence* occurrence = m_state.planned(key);
        if (occurrence && occurrence->skipRequested == skipMarked)
            return key;
    }
    return std::nullopt;
}

QString ConsequenceBuilder::nextPlanned(const JobState& job) const
{
    const auto next = firstPlanned(job, false);
    if (!next)
        return say(QStringLiteral("It has no planned run."), QStringLiteral("계획된 실행이 없습니다."));
    return say(QStringLiteral("Its next planned run stays at %1."),
               QStringLiteral("다음 계획 실행은 %1 그대로입니다."))
        .arg(at(next->plannedAt, job));
}

QVector<Phrase> ConsequenceBuilder::successors(const JobId& id) const
{
    QStringList names;
    for (const JobId& other : m_state.jobIds()) {
        const JobState& job = *m_state.job(other);
        for (const Dependency& dependency : job.definition->dependencies) {
            if (dependency.job == id)
                names.append(name(job));
        }
    }
    if (names.isEmpty())
        return {};
    return {say(QStringLiteral("Jobs that depend on it: %1."), QStringLiteral("이 작업에 의존하는 작업: %1."))
                .arg(names.join(QStringLiteral(", ")))};
}

Consequence ConsequenceBuilder::of(const TriggerJob& verb) const
{
    const JobState* job = m_state.job(verb.job);
    if (!job)
        return unknownJob(verb.job);
    Occurrence draft;
    draft.job = verb.job;
    draft.plannedAt = m_now;
    draft.kind = TriggerKind::Manual;
    draft.forced = verb.force;
    const Decision decision = RuleChain::decide(m_facts.gather(draft, m_now));
    Consequence c;
    c.dangerous = job->definition->danger == DangerLevel::Orders;
    c.reasonRequired = c.dangerous || verb.force;
    const Phrase why = decision.factors.isEmpty()
                           ? Phrase()
                           : WhyText(*job->definition, m_language).factor(decision.factors.last()).sentence;
    if (decision.verdict == Decision::Verdict::Skip) {
        c.allowed = false;
        c.refusal = why;
    } else if (decision.verdict == Decision::Verdict::Wait) {
        c.summary = say(QStringLiteral("%1 is queued now and starts when it may. %2"),
                        QStringLiteral("%1이(가) 지금 대기열에 들어가고, 가능해지면 시작합니다. %2"))
                        .arg(name(*job), why);
    } else {
        c.summary =
            say(QStringLiteral("%1 starts now, once."), QStringLiteral("%1이(가) 지금 한 번 시작합니다."))
                .arg(name(*job));
        if (!job->path.active.isEmpty())
            c.details.append(Phrase(say(QStringLiteral("Path: %1 (%2)"), QStringLiteral("경로: %1 (%2)")),
                                    job->path.active, job->path.why));
    }
    if (!job->active.empty())
        c.details.append(say(QStringLiteral("Run %1 of this job is under way."),
                             QStringLiteral("이 작업의 실행 %1이(가) 진행 중입니다."))
                             .arg(job->active.back().value()));
    c.details.append(nextPlanned(*job));
    c.details += successors(verb.job);
    return c;
}

Consequence ConsequenceBuilder::of(const HoldJob& verb) const
{
    const JobState* job = m_state.job(verb.job);
    if (!job)
        return unknownJob(verb.job);
    Consequence c;
    c.reasonRequired = true;
    c.summary = verb.until ? say(QStringLiteral("No planned run of %1 starts until %2."),
                                 QStringLiteral("%2까지 %1의 계획 실행이 시작되지 않습니다."))
                                 .arg(name(*job), at(*verb.until, *job))
                           : say(QStringLiteral("No planned run of %1 starts until you resume it."),
                                 QStringLiteral("재개할 때까지 %1의 계획 실행이 시작되지 않습니다."))
                                 .arg(name(*job));
    c.details.append(
        say(QStringLiteral("What falls due meanwhile is explained HELD; nothing is caught up at release."),
            QStringLiteral("그동안의 회차는 HELD로 기록되며, 재개해도 뒤늦게 실행하지 않습니다.")));
    if (!job->active.empty())
        c.details.append(say(QStringLiteral("The running run %1 goes on."),
                             QStringLiteral("진행 중인 실행 %1은(는) 계속됩니다."))
                             .arg(job->active.back().value()));
    c.details += successors(verb.job);
    return c;
}

Consequence ConsequenceBuilder::of(const ResumeJob& verb) const
{
    const JobState* job = m_state.job(verb.job);
    if (!job)
        return unknownJob(verb.job);
    Consequence c;
    c.allowed = job->hold.has_value();
    c.refusal = c.allowed
                    ? QString()
                    : say(QStringLiteral("%1 is not held."), QStringLiteral("%1은(는) 보류 상태가 아닙니다."))
                          .arg(name(*job));
    c.summary = say(QStringLiteral("Nothing fires now."), QStringLiteral("지금 실행되는 것은 없습니다."));
    const auto next = firstPlanned(*job, false);
    if (next)
        c.summary += QLatin1Char(' ') +
                     say(QStringLiteral("The first run will be %1."), QStringLiteral("첫 실행은 %1입니다."))
                         .arg(at(next->plannedAt, *job));
    return c;
}

Consequence ConsequenceBuilder::of(const SkipNext& verb) const
{
    const JobState* job = m_state.job(verb.job);
    if (!job)
        return unknownJob(verb.job);
    Consequence c;
    const auto next = firstPlanned(*job, false);
    c.allowed = next.has_value();
    if (!next) {
        c.refusal = say(QStringLiteral("%1 has no planned run to skip."),
                        QStringLiteral("%1에는 건너뛸 계획 실행이 없습니다."))
                        .arg(name(*job));
        return c;
    }
    c.summary = say(QStringLiteral("Only the run of %1 at %2 is skipped; the ones after it stay."),
                    QStringLiteral("%1의 %2 회차만 건너뛰고, 그다음 회차는 그대로입니다."))
                    .arg(name(*job), at(next->plannedAt, *job));
    c.details += successors(verb.job);
    return c;
}

Consequence ConsequenceBuilder::of(const UnskipNext& verb) const
{
    const JobState* job = m_state.job(verb.job);
    if (!job)
        return unknownJob(verb.job);
    Consequence c;
    const auto marked = firstPlanned(*job, true);
    c.allowed = marked.has_value();
    c.refusal = c.allowed ? QString()
                          : say(QStringLiteral("No run of %1 is marked to be skipped."),
                                QStringLiteral("%1에 건너뛰기로 표시된 회차가 없습니다."))
                                .arg(name(*job));
    if (marked)
        c.summary = say(QStringLiteral("The run of %1 at %2 takes place after all."),
                        QStringLiteral("%1의 %2 회차를 다시 실행합니다."))
                        .arg(name(*job), at(marked->plannedAt, *job));
    return c;
}

Consequence ConsequenceBuilder::of(const CancelRun& verb) const
{
    Consequence c;
    const auto found = m_state.allActive().find(verb.run);
    c.allowed = found != m_state.allActive().end();
    if (!c.allowed) {
        c.refusal =
            say(QStringLiteral("Run %1 is not running."), QStringLiteral("실행 %1은(는) 진행 중이 아닙니다."))
                .arg(verb.run.value());
        return c;
    }
    c.dangerous = found->second.definition->danger == DangerLevel::Orders;
    c.summary =
        say(QStringLiteral(
                "Run %1 is asked to stop; it shows \"cancel requested\" until it really has ended."),
            QStringLiteral("실행 %1에 중단을 요청합니다. 실제로 끝날 때까지 \"중단 요청됨\"으로 표시됩니다."))
            .arg(verb.run.value());
    c.details.append(say(QStringLiteral("What it has committed stays; it can be undone afterwards."),
                         QStringLiteral("이미 저장한 것은 남으며, 나중에 되돌릴 수 있습니다.")));
    return c;
}

Consequence ConsequenceBuilder::of(const SwitchPath& verb) const
{
    const JobState* job = m_state.job(verb.job);
    if (!job)
        return unknownJob(verb.job);
    Consequence c;
    c.reasonRequired = true;
    c.allowed = !job->definition->paths.isEmpty() && job->path.switchedOn != verb.on;
    if (job->definition->paths.isEmpty())
        c.refusal =
            say(QStringLiteral("%1 has only one path."), QStringLiteral("%1에는 경로가 하나뿐입니다."))
                .arg(name(*job));
    else if (!c.allowed)
        c.refusal = say(QStringLiteral("The switch of %1 already is so."),
                        QStringLiteral("%1의 스위치는 이미 그 상태입니다."))
                        .arg(name(*job));
    c.summary =
        verb.on ? say(QStringLiteral("From its next run %1 takes the preferred path when it is configured."),
                      QStringLiteral("다음 실행부터 %1이(가) 설정된 우선 경로를 씁니다."))
                      .arg(name(*job))
                : say(QStringLiteral("From its next run %1 goes back to the internal path."),
                      QStringLiteral("다음 실행부터 %1이(가) 내부 경로로 돌아갑니다."))
                      .arg(name(*job));
    c.details.append(
        say(QStringLiteral("Now: %1. A running run keeps the path it started with; nothing fires now."),
            QStringLiteral("현재: %1. 진행 중인 실행은 시작한 경로를 유지하며, 지금 실행되는 것은 없습니다."))
            .arg(job->path.active));
    return c;
}

Consequence ConsequenceBuilder::of(const ShadowRun& verb) const
{
    const JobState* job = m_state.job(verb.job);
    if (!job)
        return unknownJob(verb.job);
    Consequence c;
    c.allowed = job->definition->paths.size() > 1;
    c.refusal = c.allowed ? QString()
                          : say(QStringLiteral("%1 has no second path to compare."),
                                QStringLiteral("%1에는 비교할 두 번째 경로가 없습니다."))
                                .arg(name(*job));
    c.summary =
        say(QStringLiteral(
                "Fetches one session through both paths and compares every value. Nothing is written."),
            QStringLiteral("한 거래일을 두 경로로 받아 모든 값을 비교합니다. 아무것도 저장하지 않습니다."));
    return c;
}

Consequence ConsequenceBuilder::of(const UndoRun& verb) const
{
    Consequence c;
    c.reasonRequired = true;
    c.summary =
        say(QStringLiteral(
                "A new run restores every row that run %1 wrote to what it was before, all or nothing."),
            QStringLiteral(
                "새 실행이 실행 %1이(가) 쓴 모든 행을 이전 값으로 되돌립니다. 전부 아니면 전무입니다."))
            .arg(verb.run.value());
    c.details.append(
        say(QStringLiteral(
                "If a later run overwrote some of those rows, the undo is refused and changes nothing."),
            QStringLiteral("이후 실행이 그 행을 다시 썼다면 되돌리기는 거부되고 아무것도 바뀌지 않습니다.")));
    return c;
}

Consequence ConsequenceBuilder::of(const ConfirmRun& verb) const
{
    Consequence c;
    c.reasonRequired = true;
    c.summary =
        verb.succeeded
            ? say(QStringLiteral("Run %1 is booked as succeeded; its job may run again."),
                  QStringLiteral("실행 %1을(를) 성공으로 확정하고, 작업을 다시 실행할 수 있게 합니다."))
                  .arg(verb.run.value())
            : say(QStringLiteral("Run %1 is booked as failed; its job may run again."),
                  QStringLiteral("실행 %1을(를) 실패로 확정하고, 작업을 다시 실행할 수 있게 합니다."))
                  .arg(verb.run.value());
    c.details.append(say(QStringLiteral("The forced decision stays visible in the history."),
                         QStringLiteral("강제로 확정한 기록은 이력에 남습니다.")));
    return c;
}

Consequence ConsequenceBuilder::of(const EditDefinition& verb) const
{
    const JobState* job = m_state.job(verb.definition.id);
    if (!job)
        return unknownJob(verb.definition.id);
    Consequence c;
    c.reasonRequired = true;
    c.summary =
        say(QStringLiteral("Saves version %1 of %2 and plans it anew. Saving fires nothing."),
            QStringLiteral("%2의 %1번째 판을 저장하고 다시 계획합니다. 저장해도 아무것도 실행되지 않습니다."))
            .arg(job->definition->version + 1)
            .arg(name(*job));
    for (const QString& change : RuleWords(m_language).changes(*job->definition, verb.definition))
        c.details.append(change);
    QStringList refusals;
    if (const auto cron = CronExpression::parse(verb.definition.cron);
        !verb.definition.cron.isEmpty() && !cron)
        refusals << QStringLiteral("schedule.cron: %1").arg(cron.error().message);
    for (const DefinitionProblem& problem : DefinitionRules::problems(verb.definition))
        refusals << QStringLiteral("%1: %2.").arg(problem.field, problem.text(m_language));
    c.allowed = refusals.isEmpty();
    c.refusal = refusals.join(QLatin1Char(' '));
    return c;
}

Consequence ConsequenceBuilder::of(const RevertDefinition& verb) const
{
    const JobState* job = m_state.job(verb.job);
    if (!job)
        return unknownJob(verb.job);
    Consequence c;
    c.reasonRequired = true;
    c.summary = say(QStringLiteral("Brings back version %1 of %2 as a new version. Nothing fires."),
                    QStringLiteral("%2의 %1번째 판을 새 판으로 되살립니다. 실행되는 것은 없습니다."))
                    .arg(verb.toVersion)
                    .arg(name(*job));
    return c;
}

Consequence ConsequenceBuilder::of(const SetGate& verb) const
{
    Consequence c;
    c.reasonRequired = true;
    c.allowed = verb.gate != m_state.gate;
    c.refusal = c.allowed ? QString()
                          : say(QStringLiteral("The gate already is so."),
                                QStringLiteral("게이트는 이미 그 상태입니다."));
    if (verb.gate == GateState::Active)
        c.summary = say(QStringLiteral("Everything may start again; each job's own hold stays."),
                        QStringLiteral("모든 작업이 다시 시작할 수 있습니다. 작업별 보류는 그대로입니다."));
    else if (verb.gate == GateState::Reducing)
        c.summary = say(QStringLiteral("Exits, fills, risk and PnL run; whatever opens exposure is blocked."),
                        QStringLiteral("청산·체결·위험·손익은 실행하고, 새로 진입하는 작업은 막습니다."));
    else
        c.summary =
            say(QStringLiteral("No job that can place orders starts; observation and collection go on."),
                QStringLiteral("주문을 낼 수 있는 작업은 시작하지 않습니다. 관찰과 수집은 계속합니다."));
    return c;
}

} // namespace ic
