// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a run to its booked end; the rest of Scheduler is in Scheduler.cpp.
#include "core/schedule/HistoryRows.h"
#include "core/schedule/Recovery.h"
#include "core/schedule/RetryDelay.h"
#include "core/schedule/Scheduler.h"

#include <algorithm>

namespace ic {

namespace {

constexpr int kOutcomeMarks = 20;
constexpr int kDurations = 100;
constexpr size_t kMostEnds = 500;

JobOutcome cancelledBefore(const Phrase& message)
{
    JobOutcome outcome;
    outcome.state = RunState::Cancelled;
    outcome.message = message;
    return outcome;
}

} // namespace

void Scheduler::launch(const Verdict& verdict, RunId run)
{
    m_state.removeStarting(verdict.occurrence);
    ActiveRun active;
    active.run = run;
    active.occurrence = verdict.occurrence;
    active.definition = m_state.job(verdict.occurrence.job)->definition;
    active.path = verdict.path;
    active.pathReason = verdict.pathReason;
    active.startedAt = verdict.at;
    m_state.addActive(active);
    const RunOrder order{run, active.occurrence, active.definition, active.path, active.pathReason, 1};
    if (m_stopping)
        return attemptEnded(order, cancelledBefore(QT_TRANSLATE_NOOP(
                                       "Phrase", "The scheduler was stopped before the job began.")));
    m_runner.launch(order);
    notify(historyRow(active));
}

void Scheduler::attemptEnded(const RunOrder& order, JobOutcome outcome)
{
    ActiveRun* active = m_state.active(order.run);
    if (!active)
        return;
    if (!m_state.leader)
        return leave(order.run);
    const bool good = outcome.state == RunState::Succeeded || outcome.state == RunState::Skipped;
    if (active->timedOut && !good) {
        outcome.state = RunState::Failed;
        outcome.code = QStringLiteral("TIMEOUT");
        Phrase why(QT_TRANSLATE_NOOP("Phrase", "Stopped because it ran over its timeout of %1 s."),
                   order.definition->timeout.count());
        why += outcome.message;
        outcome.message = why;
        outcome.retryable = false;
    } else if (active->cancelRequested && !good) {
        outcome.state = RunState::Cancelled;
    }
    if (m_stopping && !good && outcome.state == RunState::Cancelled)
        outcome.next = QT_TRANSLATE_NOOP("Phrase", "The scheduler was stopped.");
    const Instant now = m_parts.clock.now();
    AttemptEnd end{order.run, active->occurrence, order.attempt, outcome, now, false};
    // Whatever its rules say: a second start of something that sends orders may send them twice.
    const bool mayRetry = order.definition->danger != DangerLevel::Orders && !active->cancelRequested;
    if (outcome.state == RunState::Failed && outcome.retryable && mayRetry && !m_stopping) {
        const auto delay = RetryDelay::next(order.definition->retry, order.run, order.attempt,
                                            order.occurrence.plannedAt, now);
        if (delay) {
            end.retries = true;
            end.outcome.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Attempt %1 starts in %2 s."),
                                      order.attempt + 1, delay->count() / 1000);
            m_retryDelays[order.run] = *delay;
        }
    }
    bookEnd(end);
}

void Scheduler::bookEnd(AttemptEnd end)
{
    m_ends.push_back(std::move(end));
    bookEnds();
}

/// One write at a time; what ends meanwhile goes with the next, so that a storm of short runs costs few
/// transactions and a single one waits for nothing.
void Scheduler::bookEnds()
{
    if (m_endsInFlight > 0 || m_ends.empty())
        return;
    const auto last = m_ends.begin() + ptrdiff_t(std::min(m_ends.size(), kMostEnds));
    auto ends = std::make_shared<std::vector<AttemptEnd>>(std::make_move_iterator(m_ends.begin()),
                                                          std::make_move_iterator(last));
    m_ends.erase(m_ends.begin(), last);
    write(ends);
}

void Scheduler::write(const Ends& ends)
{
    ++m_endsInFlight;
    const auto written = m_ledger->writeEnds(ends);
    whenWritten(written, [this, ends](const Result<QVector<LedgerWriter::FollowUps>>& followUps) {
        --m_endsInFlight;
        if (!followUps) {
            endsRefused(ends, followUps.error());
        } else {
            for (size_t i = 0; i < ends->size(); ++i)
                ended((*ends)[i], (*followUps)[qsizetype(i)]);
            reevaluateWaiting();
            arm();
        }
        bookEnds();
    });
}

void Scheduler::endsRefused(const Ends& ends, const Error& error)
{
    // One of them may be at fault: the others need not wait for it.
    if (ends->size() > 1 && error.code == QLatin1String("RUN_MOVED")) {
        for (const AttemptEnd& end : *ends)
            write(std::make_shared<const std::vector<AttemptEnd>>(std::vector{end}));
        return;
    }
    storeFailed(error);
    for (const AttemptEnd& end : *ends) {
        if (!m_state.leader)
            leave(end.run);
        // The run has ended whether or not the disk is full: its end is booked as soon as it can be.
        else if (!m_stopping)
            QTimer::singleShot(realMs(kStoreRetry), this, [this, end] { bookEnd(end); });
    }
}

void Scheduler::ended(const AttemptEnd& end, const QVector<Occurrence>& followUps)
{
    ActiveRun* active = m_state.active(end.run);
    if (!active)
        return;
    const JobId id = end.occurrence.job;
    if (end.retries && !m_state.leader)
        return leave(end.run);
    if (end.retries) {
        active->state = RunState::RetryWait;
        // A cancel or a stop may have come while the failed attempt was being booked.
        if (active->cancelRequested || m_stopping)
            cancelRetryWait(end.run);
        else
            retryLater(end.run, m_retryDelays[end.run]);
    } else {
        notify(historyRow(*active, end));
        rememberEnd(*m_state.job(id), end, *active);
        m_state.removeActive(end.run);
        for (const Occurrence& followUp : followUps)
            m_state.addPlanned(followUp);
        if (end.occurrence.kind == TriggerKind::Undo)
            reloadSessions();
    }
    notify(id);
}

void Scheduler::retryLater(RunId run, Millis delay)
{
    m_retryDelays[run] = delay;
    QTimer::singleShot(realMs(delay), this, [this, run] { nextAttempt(run); });
}

void Scheduler::nextAttempt(RunId run)
{
    ActiveRun* active = m_state.active(run);
    if (!active || m_stopping || !m_retryDelays.contains(run))
        return;
    m_retryDelays.erase(run);
    const int attempt = active->attempt + 1;
    const auto next = m_ledger->writeNextAttempt(run, attempt, m_parts.clock.now());
    whenWritten(next, [=, this](const Result<void>& written) {
        ActiveRun* again = m_state.active(run);
        if (!written) {
            storeFailed(written.error());
            return m_state.leader ? retryLater(run, kStoreRetry) : leave(run);
        }
        again->attempt = attempt;
        again->state = RunState::Running;
        const RunOrder order{run,         again->occurrence, again->definition,
                             again->path, again->pathReason, attempt};
        if (again->cancelRequested || m_stopping)
            return attemptEnded(
                order, cancelledBefore(QT_TRANSLATE_NOOP("Phrase", "Cancelled before the attempt began.")));
        m_runner.launch(order);
        notify(again->occurrence.job);
    });
}

void Scheduler::rememberEnd(JobState& job, const AttemptEnd& end, const ActiveRun& active)
{
    const JobOutcome& outcome = end.outcome;
    job.last = LastRun{end.run,         end.occurrence.id, outcome.state, outcome.code,
                       outcome.message, active.startedAt,  end.at,        outcome.counters};
    job.lastAttemptCode = outcome.code.isEmpty() ? toText(outcome.state) : outcome.code;
    OutcomeMark mark;
    mark.occurrence = end.occurrence.id;
    mark.plannedAt = end.occurrence.plannedAt;
    mark.state = OccurrenceState::Ran;
    mark.run = outcome.state;
    mark.durationMs = (end.at - active.startedAt).count();
    rememberOutcome(job, mark);
    if (outcome.state == RunState::Succeeded || outcome.state == RunState::Partial) {
        job.durations.prepend(mark.durationMs);
        job.durations.resize(std::min(job.durations.size(), qsizetype(kDurations)));
    }
    const bool maintenance =
        end.occurrence.kind == TriggerKind::Undo || end.occurrence.kind == TriggerKind::Shadow;
    if (maintenance)
        return;
    if (outcome.state == RunState::Succeeded)
        job.lastSuccessAt = end.at;
    if (outcome.session && isUsableSession(outcome.state, outcome.code))
        job.sessions.insert(*outcome.session, {end.run, outcome.state, outcome.code});
}

void Scheduler::rememberOutcome(JobState& job, const OutcomeMark& mark)
{
    job.outcomes.append(mark);
    if (job.outcomes.size() > kOutcomeMarks)
        job.outcomes.removeFirst();
}

void Scheduler::reloadSessions()
{
    const Instant now = m_parts.clock.now();
    // On the store thread, so that it sees the undo; the engine's memory is touched on the core thread only.
    auto facts = std::make_shared<EngineState>();
    for (const JobId& id : m_state.jobIds())
        facts->setDefinition(*m_state.job(id)->definition);
    const auto load = [facts, now](Connection& c) { return Recovery::loadSessionFacts(c, *facts, now); };
    whenWritten(m_parts.store.write(load), [this, facts](const Result<void>& loaded) {
        if (!loaded)
            return storeFailed(loaded.error());
        for (const JobId& id : m_state.jobIds())
            m_state.job(id)->sessions = facts->job(id)->sessions;
    });
}

} // namespace ic
