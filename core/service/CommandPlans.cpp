// SPDX-License-Identifier: GPL-3.0-or-later
// What each verb writes and tells the engine; CommandHandler.cpp carries it out.
#include "core/jobs/JobCatalogue.h"
#include "core/jobs/ParameterRules.h"
#include "core/schedule/Planner.h"
#include "core/service/CommandHandler.h"
#include "core/store/CommandStore.h"
#include "core/store/DefinitionStore.h"
#include "core/store/HistoryStore.h"
#include "core/store/HoldStore.h"
#include "core/store/PathSwitchStore.h"

namespace ic {

namespace {

Receipt receiptOf(OccurrenceId occurrence)
{
    Receipt receipt;
    receipt.occurrence = occurrence;
    return receipt;
}

Receipt plainReceipt()
{
    return {};
}

QString gateText(GateState gate)
{
    return gate == GateState::Active     ? QStringLiteral("ACTIVE")
           : gate == GateState::Reducing ? QStringLiteral("REDUCING")
                                         : QStringLiteral("HALTED");
}

/// The open cron rows of a job, as the engine holds them.
Result<QVector<Occurrence>> plannedRows(Connection& c, const JobDefinition& definition, Instant from)
{
    auto query = c.run("occurrences.planned_cron_of_job", {definition.id.value(), from.ms});
    if (!query)
        return tl::unexpected(query.error());
    QVector<Occurrence> rows;
    while ((*query)->next()) {
        Occurrence row;
        row.id = OccurrenceId((*query)->value(0).toLongLong());
        row.job = definition.id;
        row.plannedAt = {(*query)->value(1).toLongLong()};
        row.definitionVersion = definition.version;
        row.skipRequested = (*query)->value(2).toBool();
        rows.append(row);
    }
    return rows;
}

} // namespace

CommandHandler::Plan CommandHandler::startOccurrence(const Occurrence& draft, const QString& verb)
{
    auto planned = std::make_shared<Occurrence>(draft);
    Plan plan;
    plan.audit.verb = verb;
    plan.audit.subject = draft.job.value();
    plan.audit.after = draft.parameters;
    plan.write = [planned,
                  occurrences = m_scheduler.ledger().occurrences()](Connection& c) -> Result<Receipt> {
        auto row = occurrences.planOne(c, *planned);
        if (!row)
            return tl::unexpected(row.error());
        *planned = *row;
        return receiptOf(planned->id);
    };
    plan.apply = [this, planned] { m_scheduler.occurrencePlanned(*planned); };
    return plan;
}

Result<CommandHandler::Plan> CommandHandler::plan(const TriggerJob& verb, const Command&)
{
    const JobDefinition& definition = *m_scheduler.state().job(verb.job)->definition;
    const auto parameters = validateParameters(definition.parameters, verb.parameters);
    if (!parameters)
        return tl::unexpected(parameters.error());
    Occurrence draft;
    draft.job = verb.job;
    draft.plannedAt = m_clock.now();
    draft.kind = TriggerKind::Manual;
    draft.forced = verb.force;
    draft.definitionVersion = definition.version;
    draft.parameters = *parameters;
    return startOccurrence(draft, verb.force ? QStringLiteral("job.force") : QStringLiteral("job.trigger"));
}

Result<CommandHandler::Plan> CommandHandler::plan(const ShadowRun& verb, const Command&)
{
    const JobDefinition& definition = *m_scheduler.state().job(verb.job)->definition;
    Occurrence draft;
    draft.job = verb.job;
    draft.plannedAt = m_clock.now();
    draft.kind = TriggerKind::Shadow;
    draft.definitionVersion = definition.version;
    draft.parameters = verb.parameters;
    return startOccurrence(draft, QStringLiteral("job.shadow"));
}

Result<CommandHandler::Plan> CommandHandler::plan(const HoldJob& verb, const Command& command)
{
    const HoldInfo hold{command.actor, command.reason, m_clock.now(), verb.until};
    Plan plan;
    plan.audit.verb = QStringLiteral("job.hold");
    plan.audit.subject = verb.job.value();
    plan.audit.after =
        QJsonObject{{QStringLiteral("until"), verb.until ? QJsonValue(verb.until->ms) : QJsonValue()}};
    plan.write = [verb, hold](Connection& c) {
        return HoldStore::place(c, verb.job, hold).map(plainReceipt);
    };
    plan.apply = [this, verb, hold] { m_scheduler.holdChanged(verb.job, hold); };
    return plan;
}

Result<CommandHandler::Plan> CommandHandler::plan(const ResumeJob& verb, const Command& command)
{
    Plan plan;
    plan.audit.verb = QStringLiteral("job.resume");
    plan.audit.subject = verb.job.value();
    plan.write = [verb, command, now = m_clock.now()](Connection& c) {
        return HoldStore::release(c, verb.job, command.actor, command.reason, now).map(plainReceipt);
    };
    plan.apply = [this, verb] { m_scheduler.holdChanged(verb.job, std::nullopt); };
    return plan;
}

CommandHandler::Plan CommandHandler::markSkip(const JobId& job, const DueKey& key, bool skip)
{
    Plan plan;
    plan.audit.verb = skip ? QStringLiteral("occurrence.skip") : QStringLiteral("occurrence.unskip");
    plan.audit.subject = job.value();
    plan.audit.after = QJsonObject{{QStringLiteral("occurrence"), key.id.value()},
                                   {QStringLiteral("plannedAt"), key.plannedAt.ms}};
    plan.write = [key, skip,
                  occurrences = m_scheduler.ledger().occurrences()](Connection& c) -> Result<Receipt> {
        return occurrences.requestSkip(c, key.id, skip).map([&] { return receiptOf(key.id); });
    };
    plan.apply = [this, job, key, skip] { m_scheduler.skipMarked(job, key, skip); };
    return plan;
}

Result<CommandHandler::Plan> CommandHandler::plan(const SkipNext& verb, const Command&)
{
    const EngineState& state = m_scheduler.state();
    for (const DueKey& key : state.job(verb.job)->planned) {
        if (!state.planned(key)->skipRequested)
            return markSkip(verb.job, key, true);
    }
    return fail(QStringLiteral("NOT_PLANNED"), QT_TRANSLATE_NOOP("Phrase", "Nothing is planned."));
}

Result<CommandHandler::Plan> CommandHandler::plan(const UnskipNext& verb, const Command&)
{
    const EngineState& state = m_scheduler.state();
    for (const DueKey& key : state.job(verb.job)->planned) {
        if (state.planned(key)->skipRequested)
            return markSkip(verb.job, key, false);
    }
    return fail(QStringLiteral("NOT_SKIPPED"),
                QT_TRANSLATE_NOOP("Phrase", "Nothing is marked to be skipped."));
}

Result<CommandHandler::Plan> CommandHandler::plan(const CancelRun& verb, const Command&)
{
    Plan plan;
    plan.audit.verb = QStringLiteral("run.cancel");
    plan.audit.subject = QString::number(verb.run.value());
    plan.write = [](Connection&) -> Result<Receipt> { return plainReceipt(); };
    plan.apply = [this, verb] { m_scheduler.requestCancel(verb.run); };
    return plan;
}

Result<CommandHandler::Plan> CommandHandler::plan(const SwitchPath& verb, const Command& command)
{
    auto version = std::make_shared<int>(0);
    Plan plan;
    plan.audit.verb = QStringLiteral("path.switch");
    plan.audit.subject = verb.job.value();
    plan.audit.before = QJsonObject{{QStringLiteral("on"), !verb.on}};
    plan.audit.after = QJsonObject{{QStringLiteral("on"), verb.on}};
    plan.write = [verb, command, version, now = m_clock.now()](Connection& c) -> Result<Receipt> {
        return PathSwitchStore::switchTo(c, verb.job, verb.on, command.actor, command.reason, now)
            .map([&](const PathSwitchStore::PathSwitch& done) {
                *version = done.version;
                return plainReceipt();
            });
    };
    plan.apply = [this, verb, version] { m_scheduler.pathSwitched(verb.job, verb.on, *version); };
    return plan;
}

Result<CommandHandler::Plan> CommandHandler::plan(const UndoRun& verb, const Command&)
{
    auto planned = std::make_shared<Occurrence>();
    Plan plan;
    plan.audit.verb = QStringLiteral("run.undo");
    plan.audit.subject = QString::number(verb.run.value());
    plan.write = [verb, planned, now = m_clock.now(),
                  occurrences = m_scheduler.ledger().occurrences()](Connection& c) -> Result<Receipt> {
        const auto target = HistoryStore::runDetail(c, verb.run);
        if (!target)
            return tl::unexpected(target.error());
        if (!target->row.undoable) {
            return fail(
                QStringLiteral("NOT_UNDOABLE"),
                Phrase(QT_TRANSLATE_NOOP("Phrase",
                                         "Run %1 wrote nothing that can be undone, or was undone already."),
                       verb.run.value()),
                QT_TRANSLATE_NOOP("Phrase", "Nothing was changed."));
        }
        planned->job = target->row.job;
        planned->plannedAt = now;
        planned->kind = TriggerKind::Undo;
        planned->definitionVersion = target->row.definitionVersion;
        planned->parameters = {{QStringLiteral("run"), verb.run.value()}};
        auto row = occurrences.planOne(c, *planned);
        if (!row)
            return tl::unexpected(row.error());
        *planned = *row;
        return receiptOf(planned->id);
    };
    plan.apply = [this, planned] { m_scheduler.occurrencePlanned(*planned); };
    return plan;
}

Result<CommandHandler::Plan> CommandHandler::plan(const ConfirmRun& verb, const Command& command)
{
    auto job = std::make_shared<JobId>();
    Plan plan;
    plan.audit.verb = QStringLiteral("run.confirm");
    plan.audit.subject = QString::number(verb.run.value());
    plan.audit.after = QJsonObject{{QStringLiteral("succeeded"), verb.succeeded}};
    plan.write = [verb, command, job, runs = m_scheduler.ledger().runs()](Connection& c) -> Result<Receipt> {
        const auto target = HistoryStore::runDetail(c, verb.run);
        if (!target)
            return tl::unexpected(target.error());
        *job = target->row.job;
        return runs.confirm(c, verb.run, verb.succeeded, command.actor, command.reason).map(plainReceipt);
    };
    plan.apply = [this, verb, job] { m_scheduler.outcomeConfirmed(*job, verb.run, verb.succeeded); };
    return plan;
}

/// Saves a definition and makes the open cron rows of its job exactly what it plans; superseded rows stay,
/// explained.
CommandHandler::Plan CommandHandler::replan(const JobId& job, const QString& verb, SaveDefinition save)
{
    struct Effect
    {
        JobDefinition definition;
        QVector<Occurrence> planned;
    };
    auto effect = std::make_shared<Effect>();
    const Instant now = m_clock.now();
    const Instant until = std::max(m_scheduler.state().job(job)->plannedUntil, now + Planner::kHorizon);
    Plan plan;
    plan.audit.verb = verb;
    plan.audit.subject = job.value();
    plan.write = [=, occurrences = m_scheduler.ledger().occurrences()](Connection& c) -> Result<Receipt> {
        const auto saved = save(c);
        if (!saved)
            return tl::unexpected(saved.error());
        EngineState scratch;
        const JobState& state = scratch.setDefinition(*saved);
        const QVector<Occurrence> rows = Planner::plan(state, now, until);
        QVector<Instant> keep;
        for (const Occurrence& row : rows)
            keep.append(row.plannedAt);
        if (auto done = occurrences.supersede(c, job, now, keep, saved->version, now); !done)
            return tl::unexpected(done.error());
        if (auto done = occurrences.plan(c, rows); !done)
            return tl::unexpected(done.error());
        if (auto done = occurrences.setCursor(c, job, saved->version, until); !done)
            return tl::unexpected(done.error());
        auto planned = plannedRows(c, *saved, now);
        if (!planned)
            return tl::unexpected(planned.error());
        *effect = {*saved, *planned};
        return plainReceipt();
    };
    plan.apply = [this, effect, until] {
        m_scheduler.definitionChanged(effect->definition, effect->planned, until);
    };
    return plan;
}

Result<CommandHandler::Plan> CommandHandler::plan(const EditDefinition& verb, const Command& command)
{
    QVector<JobDefinition> all;
    for (const JobId& id : m_scheduler.state().jobIds())
        all.append(*m_scheduler.state().job(id)->definition);
    if (auto sound = JobCatalogue::checkEdit(all, verb.definition); !sound)
        return tl::unexpected(sound.error());
    return replan(verb.definition.id, QStringLiteral("definition.edit"),
                  [verb, command, now = m_clock.now()](Connection& c) {
                      return DefinitionStore::edit(c, verb.definition, command.actor, command.reason, now);
                  });
}

Result<CommandHandler::Plan> CommandHandler::plan(const RevertDefinition& verb, const Command& command)
{
    return replan(
        verb.job, QStringLiteral("definition.revert"), [verb, command, now = m_clock.now()](Connection& c) {
            return DefinitionStore::revert(c, verb.job, verb.toVersion, command.actor, command.reason, now);
        });
}

Result<CommandHandler::Plan> CommandHandler::plan(const SetGate& verb, const Command& command)
{
    const CommandStore::Gate gate{gateText(verb.gate), command.reason, command.actor, m_clock.now()};
    Plan plan;
    plan.audit.verb = QStringLiteral("gate.set");
    plan.audit.subject = QStringLiteral("gate");
    plan.audit.before = QJsonObject{{QStringLiteral("state"), gateText(m_scheduler.state().gate)}};
    plan.audit.after = QJsonObject{{QStringLiteral("state"), gate.state}};
    plan.write = [gate](Connection& c) { return CommandStore::setGate(c, gate).map(plainReceipt); };
    plan.apply = [this, verb, command] { m_scheduler.gateChanged(verb.gate, command.reason); };
    return plan;
}

namespace {

struct Said
{
    const char16_t* english;
    const char16_t* korean;
};

Said said(const TriggerJob&)
{
    return {u"The run is on its way.", u"실행을 시작했습니다."};
}
Said said(const HoldJob&)
{
    return {u"Held.", u"보류했습니다."};
}
Said said(const ResumeJob&)
{
    return {u"Resumed; nothing fired.", u"재개했습니다. 즉시 실행된 것은 없습니다."};
}
Said said(const SkipNext&)
{
    return {u"The next run is marked to be skipped.", u"다음 회차를 건너뛰도록 표시했습니다."};
}
Said said(const UnskipNext&)
{
    return {u"The next run takes place after all.", u"다음 회차를 다시 실행합니다."};
}
Said said(const CancelRun&)
{
    return {u"Cancel requested.", u"중단을 요청했습니다."};
}
Said said(const SwitchPath&)
{
    return {u"Switched; it takes effect from the next run.", u"전환했습니다. 다음 실행부터 적용됩니다."};
}
Said said(const ShadowRun&)
{
    return {u"The comparison is on its way.", u"비교를 시작했습니다."};
}
Said said(const UndoRun&)
{
    return {u"The undo is on its way.", u"되돌리기를 시작했습니다."};
}
Said said(const ConfirmRun&)
{
    return {u"Confirmed.", u"확정했습니다."};
}
Said said(const EditDefinition&)
{
    return {u"Saved and planned anew; nothing fired.",
            u"저장하고 다시 계획했습니다. 즉시 실행된 것은 없습니다."};
}
Said said(const RevertDefinition&)
{
    return {u"Reverted and planned anew; nothing fired.",
            u"되살리고 다시 계획했습니다. 즉시 실행된 것은 없습니다."};
}
Said said(const SetGate&)
{
    return {u"The gate is set.", u"게이트를 바꿨습니다."};
}

} // namespace

QString receiptMessage(const Verb& verb, Language language)
{
    const Said words = std::visit([](const auto& v) { return said(v); }, verb);
    return inLanguage(language, QString::fromUtf16(words.english), QString::fromUtf16(words.korean));
}

} // namespace ic
