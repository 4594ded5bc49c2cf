// SPDX-License-Identifier: GPL-3.0-or-later
// What the command side tells the engine; the rest of Scheduler is in Scheduler.cpp.
#include "core/schedule/HistoryRows.h"
#include "core/schedule/Scheduler.h"

namespace ic {

void Scheduler::occurrencePlanned(const Occurrence& occurrence)
{
    m_state.addPlanned(occurrence);
    notify(occurrence.job);
    notify(historyRow(occurrence));
    runDue(m_parts.clock.now());
}

void Scheduler::holdChanged(const JobId& id, const std::optional<HoldInfo>& hold)
{
    m_state.job(id)->hold = hold;
    notify(id);
    reevaluateWaiting();
    arm();
}

void Scheduler::pathSwitched(const JobId& id, bool on, int version)
{
    JobState& job = *m_state.job(id);
    if (m_parts.choosePath)
        job.path = m_parts.choosePath(*job.definition, on);
    job.path.switchedOn = on;
    job.path.version = version;
    notify(id);
}

void Scheduler::skipMarked(const JobId& id, const DueKey& key, bool skip)
{
    if (Occurrence* occurrence = m_state.planned(key))
        occurrence->skipRequested = skip;
    notify(id);
}

void Scheduler::gateChanged(GateState gate, const QString& reason)
{
    m_state.gate = gate;
    m_state.gateReason = reason;
    if (m_parts.listener)
        m_parts.listener->statusChanged();
    reevaluateWaiting();
    arm();
}

void Scheduler::definitionChanged(const JobDefinition& definition, const QVector<Occurrence>& planned,
                                  Instant until)
{
    JobState& job = *m_state.job(definition.id);
    const std::set<DueKey> former = job.planned;
    for (const DueKey& key : former) {
        const Occurrence* occurrence = m_state.planned(key);
        if (occurrence && occurrence->kind == TriggerKind::Cron)
            m_state.removePlanned(definition.id, key);
    }
    m_state.setDefinition(definition);
    job.plannedUntil = until;
    for (const Occurrence& occurrence : planned)
        m_state.addPlanned(occurrence);
    notify(definition.id);
    arm();
}

void Scheduler::outcomeConfirmed(const JobId& id, RunId run, bool succeeded)
{
    JobState& job = *m_state.job(id);
    if (job.unconfirmed == run)
        job.unconfirmed.reset();
    const RunState state = succeeded ? RunState::Succeeded : RunState::Failed;
    if (job.last && job.last->run == run)
        job.last->state = state;
    for (OutcomeMark& mark : job.outcomes) {
        if (job.last && mark.occurrence == job.last->occurrence && mark.run == RunState::Unknown)
            mark.run = state;
    }
    notify(id);
}

bool Scheduler::requestCancel(RunId run)
{
    ActiveRun* active = m_state.active(run);
    if (!active)
        return false;
    const bool again = std::exchange(active->cancelRequested, true);
    notify(active->occurrence.job);
    if (m_retryDelays.contains(run) && active->state == RunState::RetryWait) {
        cancelRetryWait(run);
        return true;
    }
    // Between two bookings the request is kept; the continuation honours it.
    return m_runner.requestStop(run) || again || active->state == RunState::RetryWait ||
           m_retryDelays.contains(run);
}

void Scheduler::cancelRetryWait(RunId run)
{
    m_retryDelays.erase(run);
    const ActiveRun& active = *m_state.active(run);
    JobOutcome outcome;
    outcome.state = RunState::Cancelled;
    outcome.message = QT_TRANSLATE_NOOP("Phrase", "Cancelled while waiting for the next attempt.");
    const AttemptEnd end{run, active.occurrence, active.attempt, outcome, m_parts.clock.now(), false};
    whenWritten(m_ledger->writeCancelled(end), [this, end](const Result<QVector<Occurrence>>& followUps) {
        if (followUps) {
            ended(end, *followUps);
            reevaluateWaiting();
            return arm();
        }
        storeFailed(followUps.error());
        if (!m_state.leader)
            return leave(end.run);
        if (!m_stopping)
            QTimer::singleShot(realMs(kStoreRetry), this, [this, run = end.run] { cancelRetryWait(run); });
    });
}

void Scheduler::leaderSeen(const LeaderStore::Row& row)
{
    if (!m_started || row.epoch <= m_state.epoch)
        return;
    loseLeadership(LeaderStore::notLeader(row.holder), row.holder);
}

void Scheduler::loseLeadership(const Error& error, const QString& holder)
{
    const bool news = std::exchange(m_state.leader, false);
    if (news || !holder.isEmpty())
        m_otherLeader = holder.isEmpty() ? QStringLiteral("another process") : holder;
    if (!news)
        return;
    m_timer.stop();
    m_log.error(error.text());
    m_waits.clear();
    // A run between two attempts belongs to the process that leads now: it found it open and booked it.
    for (const auto& [run, delay] : std::exchange(m_retryDelays, {}))
        leave(run);
    if (m_parts.listener)
        m_parts.listener->statusChanged();
    emit leadershipLost(error);
}

void Scheduler::leave(RunId run)
{
    ActiveRun* active = m_state.active(run);
    if (!active)
        return;
    const JobId job = active->occurrence.job;
    Logger(job, run).warning(QStringLiteral("Ended here without being booked: %1 leads this workspace and "
                                            "decides what becomes of the run.")
                                 .arg(m_otherLeader));
    m_state.removeActive(run);
    notify(job);
    checkStopped();
}

void Scheduler::notify(const JobId& job)
{
    if (m_parts.listener)
        m_parts.listener->jobChanged(job);
}

void Scheduler::notify(const HistoryRow& row)
{
    if (m_parts.listener)
        m_parts.listener->occurrenceChanged(row);
}

} // namespace ic
