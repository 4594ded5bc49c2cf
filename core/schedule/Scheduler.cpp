// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/Scheduler.h"

#include "core/schedule/HistoryRows.h"
#include "core/schedule/MisfireJudge.h"
#include "core/schedule/Planner.h"
#include "core/schedule/Recovery.h"
#include "core/schedule/RuleChain.h"
#include "core/store/LeaderStore.h"

#include <algorithm>

namespace ic {

namespace {

constexpr Millis kLookAgain{30'000}; ///< no timer is longer: clocks step and machines sleep
constexpr Millis kHeartbeat{10'000};
/// In one write: SQLite's time for a savepoint grows with the square of its rows.
constexpr size_t kMostVerdicts = 1000;

} // namespace

Scheduler::Scheduler(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_facts(m_state, m_parts.calendars)
    , m_runner(m_parts.body, m_parts.clock, m_parts.poolThreads)
    , m_clockWatch(m_parts.clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::tick);
    connect(&m_runner, &Runner::finished, this, &Scheduler::attemptEnded);
    connect(&m_runner, &Runner::progressed, this, [this](RunId run, const Progress& progress) {
        if (ActiveRun* active = m_state.active(run)) {
            active->progress = progress;
            notify(active->occurrence.job);
        }
    });
    connect(&m_runner, &Runner::timedOut, this, [this](RunId run) {
        if (ActiveRun* active = m_state.active(run)) {
            active->timedOut = active->cancelRequested = true;
            Logger(active->occurrence.job, run)
                .warning(QStringLiteral("Over its timeout of %1 s; asked to stop, not ended yet.")
                             .arg(active->definition->timeout.count()));
            notify(active->occurrence.job);
        }
    });
}

Scheduler::~Scheduler()
{
    m_runner.drain();
}

void Scheduler::setDefinitions(const QVector<JobDefinition>& definitions)
{
    for (const JobDefinition& definition : definitions) {
        JobState& job = m_state.setDefinition(definition);
        if (m_parts.choosePath)
            job.path = m_parts.choosePath(definition, job.path.switchedOn);
    }
}

Result<void> Scheduler::start(const QString& holder)
{
    const Instant now = m_parts.clock.now();
    auto loaded = Recovery::run(m_parts.store, m_state, holder, now);
    if (!loaded)
        return tl::unexpected(loaded.error());
    m_state.epoch = loaded->epoch;
    m_parts.store.fence(loaded->epoch);
    m_ledger = std::make_unique<LedgerWriter>(m_parts.store, loaded->epoch);
    for (const RunStore::OpenRun& run : loaded->ended)
        Logger(run.job, run.run)
            .warning(QStringLiteral("Found running after a crash; booked %1.").arg(toText(run.state)));
    for (Occurrence& occurrence : loaded->open) {
        // A wait does not survive its process: lateness is judged anew.
        occurrence.state = OccurrenceState::Planned;
        if (m_state.job(occurrence.job))
            m_state.addPlanned(occurrence);
    }
    for (const JobId& id : m_state.jobIds())
        m_state.job(id)->plannedUntil = loaded->cursors.value(id, now);
    m_started = true;
    topUpPlan();
    return {};
}

void Scheduler::stop()
{
    m_stopping = true;
    m_timer.stop();
    for (const auto& [run, active] : std::map(m_state.allActive()))
        requestCancel(run);
    QTimer::singleShot(m_parts.stopGrace, this, &Scheduler::leaveHungJobs);
    checkStopped();
}

void Scheduler::leaveHungJobs()
{
    if (m_stoppedSaid)
        return;
    for (const auto& [run, active] : m_state.allActive())
        Logger(active.occurrence.job, run)
            .error(
                QStringLiteral("Did not end when asked to stop; the next start books it %1.")
                    .arg(toText(active.definition->danger == DangerLevel::Orders ? RunState::Unknown
                                                                                 : RunState::Interrupted)));
    m_stoppedSaid = true;
    emit stopped();
}

void Scheduler::checkStopped()
{
    if (m_stopping && !m_stoppedSaid && (isIdle() || !m_state.leader) && m_runner.running() == 0) {
        m_stoppedSaid = true;
        emit stopped();
    }
}

bool Scheduler::isIdle() const
{
    return m_writesInFlight == 0 && m_ends.empty() && m_runner.running() == 0 && m_retryDelays.empty() &&
           !m_planning;
}

int Scheduler::realMs(Millis duration) const
{
    const double ms = double(duration.count()) * m_parts.clock.realMsPerSecond() / 1000.0;
    return int(std::clamp(std::ceil(ms), 0.0, 1e9));
}

void Scheduler::tick()
{
    if (const auto happened = m_clockWatch.look())
        m_log.warning(*happened);
    const Instant now = m_parts.clock.now();
    topUpPlan();
    runDue(now);
    // Last: the beat promises that everything due before it is decided, also to whoever reads after a crash.
    if (!isPlanBehind(now))
        heartbeat(now);
}

void Scheduler::heartbeat(Instant now)
{
    const Millis since = now - m_lastHeartbeat;
    if (since >= Millis(0) && since < kHeartbeat)
        return;
    m_lastHeartbeat = now;
    const auto beat = [epoch = m_state.epoch, now](Connection& c) {
        return LeaderStore::heartbeat(c, epoch, now);
    };
    whenWritten(m_parts.store.write(beat), [this](const Result<void>& beaten) {
        if (!beaten)
            storeFailed(beaten.error());
    });
}

void Scheduler::arm()
{
    if (!m_started || m_stopping || m_parts.paused || !m_state.leader)
        return;
    const Instant now = m_parts.clock.now();
    Instant next = now + kLookAgain;
    if (const auto due = m_state.nextDue())
        next = std::min(next, *due);
    for (const auto& [id, wait] : m_waits)
        next = std::min(next, wait.limit);
    const Millis soonest = isStoreHealthy() ? Millis(0) : kStoreRetry;
    m_timer.start(realMs(std::max(next - now, soonest)));
}

void Scheduler::topUpPlan()
{
    const Instant now = m_parts.clock.now();
    QVector<JobId> jobs;
    Instant until = now + Planner::kHorizon;
    for (const JobId& id : m_state.jobIds()) {
        const JobState& job = *m_state.job(id);
        if (!job.schedule || job.plannedUntil >= now + Planner::kRefillAt)
            continue;
        jobs.append(id);
        // A long downtime is made up for in steps, so that no transaction gets large.
        until = std::min(until, job.plannedUntil + Planner::kHorizon);
    }
    jobs.removeIf([&](const JobId& id) { return m_state.job(id)->plannedUntil >= until; });
    if (!jobs.isEmpty() && !m_planning && m_state.leader)
        planJobs(jobs, until);
    else
        arm();
}

void Scheduler::planJobs(const QVector<JobId>& jobs, Instant until)
{
    QVector<Occurrence> rows;
    QHash<JobId, int> versions;
    for (const JobId& id : jobs) {
        const JobState& job = *m_state.job(id);
        rows += Planner::plan(job, job.plannedUntil, until);
        versions.insert(id, job.definition->version);
    }
    m_planning = true;
    const auto written = m_ledger->writePlan(rows, versions, until);
    whenWritten(written, [this, jobs, until](const Result<QVector<Occurrence>>& planned) {
        m_planning = false;
        if (!planned)
            return storeFailed(planned.error());
        for (const Occurrence& occurrence : *planned)
            m_state.addPlanned(occurrence);
        for (const JobId& id : jobs) {
            m_state.job(id)->plannedUntil = until;
            notify(id);
        }
        topUpPlan();
        runDue(m_parts.clock.now());
    });
}

void Scheduler::runDue(Instant now)
{
    if (!m_started || m_stopping || m_parts.paused || !m_state.leader)
        return;
    // After a long sleep the instants in between are planned first, so that all the misses are judged
    // together.
    if (m_planning && isPlanBehind(now))
        return;
    std::vector<Occurrence> due = m_state.takeDue(now);
    if (!due.empty())
        decide(std::move(due), now, true);
    reevaluateWaiting();
    arm();
}

bool Scheduler::isPlanBehind(Instant now) const
{
    return std::ranges::any_of(m_state.jobIds(), [&](const JobId& id) {
        const JobState& job = *m_state.job(id);
        return job.schedule && job.plannedUntil < now;
    });
}

QHash<OccurrenceId, RuleFacts::Misfire> Scheduler::judgeLateness(const std::vector<Occurrence>& due,
                                                                 Instant now) const
{
    QHash<JobId, QVector<Occurrence>> ofJob;
    for (const Occurrence& occurrence : due)
        ofJob[occurrence.job].append(occurrence);
    QHash<OccurrenceId, RuleFacts::Misfire> verdicts;
    for (auto it = ofJob.constBegin(); it != ofJob.constEnd(); ++it) {
        const JobDefinition& definition = *m_state.job(it.key())->definition;
        const auto closed = [&](Instant at) { return m_facts.isClosedDay(definition, at); };
        verdicts.insert(MisfireJudge::judge(definition, it.value(), closed, now));
    }
    return verdicts;
}

void Scheduler::decide(std::vector<Occurrence> occurrences, Instant now, bool judgeMisfires)
{
    // Follow-ups wait for a run under way, a cron occurrence does not: it goes first.
    std::ranges::stable_partition(occurrences,
                                  [](const Occurrence& o) { return o.kind != TriggerKind::Retry; });
    const auto misfires =
        judgeMisfires ? judgeLateness(occurrences, now) : QHash<OccurrenceId, RuleFacts::Misfire>();
    std::vector<Verdict> verdicts;
    verdicts.reserve(std::min(occurrences.size(), kMostVerdicts));
    for (Occurrence& occurrence : occurrences) {
        const auto late = misfires.constFind(occurrence.id);
        const auto wait = m_waits.find(occurrence.id);
        const RuleFacts facts =
            m_facts.gather(occurrence, now, late == misfires.constEnd() ? std::nullopt : std::optional(*late),
                           wait == m_waits.end() ? std::nullopt : std::optional(wait->second.since));
        Verdict verdict{occurrence, RuleChain::decide(facts), now, {}, {}};
        if (occurrence.state == OccurrenceState::Waiting && verdict.decision.waitUntil) {
            m_waits[occurrence.id] = {facts.since, *verdict.decision.waitUntil};
            continue;
        }
        applyInMemory(verdict);
        verdicts.push_back(std::move(verdict));
        if (verdicts.size() == kMostVerdicts)
            commit(std::exchange(verdicts, {}));
    }
    if (!verdicts.empty())
        commit(std::move(verdicts));
}

void Scheduler::reevaluateWaiting()
{
    std::vector<Occurrence> waiting = m_state.waiting();
    if (!waiting.empty() && !m_stopping && m_state.leader)
        decide(std::move(waiting), m_parts.clock.now(), false);
}

void Scheduler::applyInMemory(const Verdict& verdict)
{
    const Occurrence& occurrence = verdict.occurrence;
    m_state.removeWaiting(occurrence);
    m_waits.erase(occurrence.id);
    if (verdict.decision.verdict == Decision::Verdict::Start) {
        m_state.addStarting(occurrence);
    } else if (verdict.decision.verdict == Decision::Verdict::Wait) {
        Occurrence waiting = occurrence;
        waiting.state = OccurrenceState::Waiting;
        m_state.addWaiting(waiting);
        if (verdict.decision.waitUntil)
            m_waits[occurrence.id] = {verdict.at, *verdict.decision.waitUntil};
    }
}

void Scheduler::commit(std::vector<Verdict> verdicts)
{
    for (Verdict& verdict : verdicts) {
        const JobState& job = *m_state.job(verdict.occurrence.job);
        // A file named for one occurrence takes the place of the path of every day.
        const QString file = verdict.occurrence.parameters.value(QLatin1String("file")).toString();
        verdict.path = file.isEmpty() ? job.path.active : QStringLiteral("file");
        verdict.pathReason = file.isEmpty() ? job.path.why : Phrase(file);
    }
    const auto shared = std::make_shared<const std::vector<Verdict>>(std::move(verdicts));
    whenWritten(m_ledger->writeVerdicts(shared), [this, shared](const Result<QVector<Booked>>& booked) {
        booked ? committed(*shared, *booked) : commitFailed(*shared, booked.error());
    });
}

void Scheduler::committed(const std::vector<Verdict>& verdicts, const QVector<Booked>& booked)
{
    for (size_t i = 0; i < verdicts.size(); ++i) {
        const Verdict& verdict = verdicts[i];
        const Booked& result = booked[qsizetype(i)];
        if (result.gone) {
            m_state.removeStarting(verdict.occurrence);
            m_state.removeWaiting(verdict.occurrence);
            m_waits.erase(verdict.occurrence.id);
        } else if (verdict.decision.verdict == Decision::Verdict::Start && !m_state.leader) {
            m_state.removeStarting(verdict.occurrence); // claimed in time, but the run is the other's now
        } else if (verdict.decision.verdict == Decision::Verdict::Start) {
            launch(verdict, result.run);
        } else {
            explained(verdict);
        }
        notify(verdict.occurrence.job);
    }
    reevaluateWaiting();
    arm();
}

void Scheduler::explained(const Verdict& verdict)
{
    if (verdict.decision.verdict == Decision::Verdict::Skip) {
        OutcomeMark mark;
        mark.occurrence = verdict.occurrence.id;
        mark.plannedAt = verdict.occurrence.plannedAt;
        mark.state = OccurrenceState::Explained;
        mark.skip = verdict.decision.code;
        rememberOutcome(*m_state.job(verdict.occurrence.job), mark);
    }
    notify(historyRow(verdict));
}

void Scheduler::commitFailed(const std::vector<Verdict>& verdicts, const Error& error)
{
    for (const Verdict& verdict : verdicts) {
        m_state.removeStarting(verdict.occurrence);
        m_state.removeWaiting(verdict.occurrence);
        // As the ledger has it: one that waits is decided anew with the waiting ones.
        if (verdict.occurrence.state == OccurrenceState::Waiting)
            m_state.addWaiting(verdict.occurrence);
        else
            m_state.addPlanned(verdict.occurrence);
    }
    storeFailed(error);
}

void Scheduler::storeFailed(const Error& error)
{
    const bool moved = error.code == QLatin1String("NOT_LEADER") ||
                       error.code == QLatin1String("NOT_CLAIMED") ||
                       error.code == QLatin1String("NOT_OPEN") || error.code == QLatin1String("RUN_MOVED");
    if (moved)
        return loseLeadership(error, {});
    m_storeProblem = error.message;
    m_log.error(error.message +
                QStringLiteral(" Nothing starts until the ledger can be written; next try in 5 s."));
    if (m_parts.listener)
        m_parts.listener->statusChanged();
    if (m_started && !m_stopping)
        m_timer.start(realMs(kStoreRetry));
}

void Scheduler::storeWorks()
{
    if (m_storeProblem.isEmpty())
        return;
    m_storeProblem = {};
    m_log.info(QStringLiteral("The ledger can be written again."));
    if (m_parts.listener)
        m_parts.listener->statusChanged();
}

} // namespace ic
