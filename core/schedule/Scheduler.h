// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/domain/WhenReady.h"
#include "core/log/Logger.h"
#include "core/schedule/ClockWatch.h"
#include "core/schedule/EngineListener.h"
#include "core/schedule/EngineState.h"
#include "core/schedule/FactGatherer.h"
#include "core/schedule/LedgerWriter.h"
#include "core/schedule/Runner.h"
#include "core/store/LeaderStore.h"
#include "core/store/Store.h"
#include "core/time/Clock.h"
#include "core/time/MarketCalendar.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace ic {

/// The single scheduler: plans occurrences ahead, decides the due ones by the rule chain, claims and starts
/// them, books how they end. Lives on the core thread; start() and stop() block it, nothing else does. Order
/// of everything that may start: committed claim first, then the pool.
class Scheduler : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const Clock& clock;
        const MarketCalendars& calendars;
        Store& store;
        Runner::Body body;
        int poolThreads = 4;
        /// The execution path a job takes now; empty for a job without paths.
        std::function<PathInfo(const JobDefinition&, bool switchedOn)> choosePath;
        EngineListener* listener = nullptr;          ///< not owned, may be null
        bool paused = false;                         ///< loads and plans, decides nothing
        std::chrono::milliseconds stopGrace{10'000}; ///< real time a stopped job has to end
    };
    explicit Scheduler(Parts parts, QObject* parent = nullptr);
    ~Scheduler() override;

    /// Before start(): the catalogue. After it: edits go through definitionChanged().
    void setDefinitions(const QVector<JobDefinition>& definitions);
    /// Recovers, plans, and arms the timer. `holder` names this process in the leader row.
    Result<void> start(const QString& holder);
    /// Starts nothing more, asks the running to stop and books how they ended; then emits stopped(). A job
    /// that has not ended after the grace is left behind: the next start recovers its run.
    void stop();
    /// After stopped(): a job body is still on the pool, so this object must not be destroyed.
    bool hasHungJobs() const { return m_runner.running() > 0; }

    /// As the timer does: plans further ahead, decides what is due, beats.
    void tick();
    /// Decides everything due at `now`. Called by the timer; tests and rehearsal call it themselves.
    void runDue(Instant now);

    EngineState& state() { return m_state; }
    const EngineState& state() const { return m_state; }
    const LedgerWriter& ledger() const { return *m_ledger; }
    const FactGatherer& facts() const { return m_facts; }
    bool isStoreHealthy() const { return m_storeProblem.isEmpty(); }
    Phrase storeProblem() const { return m_storeProblem; }
    /// True when nothing is due, being decided, running or being booked: the ledger is at rest.
    bool isIdle() const;

    // What the command side tells the engine, after its own write is committed.
    void occurrencePlanned(const Occurrence& occurrence);
    void holdChanged(const JobId& job, const std::optional<HoldInfo>& hold);
    void pathSwitched(const JobId& job, bool on, int version);
    void skipMarked(const JobId& job, const DueKey& key, bool skip);
    void gateChanged(GateState gate, const QString& reason);
    /// The open cron rows of the job are now exactly `planned`.
    void definitionChanged(const JobDefinition& definition, const QVector<Occurrence>& planned,
                           Instant until);
    void outcomeConfirmed(const JobId& job, RunId run, bool succeeded);
    bool requestCancel(RunId run);
    /// What somebody read in the leader row. A term later than ours means that another process took the
    /// workspace: nothing is started any more, what runs may end, nothing of it is booked here.
    void leaderSeen(const LeaderStore::Row& row);
    /// Who leads instead of this process; empty as long as it leads itself.
    QString otherLeader() const { return m_otherLeader; }

signals:
    /// Nothing more is started by this process; said once.
    void leadershipLost(const ic::Error& error);
    /// After stop(): everything that ran is booked; the store may close.
    void stopped();

private:
    static constexpr Millis kStoreRetry{5'000};

    void arm();
    void topUpPlan();
    void heartbeat(Instant now);
    void planJobs(const QVector<JobId>& jobs, Instant until);
    void decide(std::vector<Occurrence> occurrences, Instant now, bool judgeMisfires);
    void reevaluateWaiting();
    void applyInMemory(const Verdict& verdict);
    void commit(std::vector<Verdict> verdicts);
    void committed(const std::vector<Verdict>& verdicts, const QVector<Booked>& booked);
    void explained(const Verdict& verdict);
    void commitFailed(const std::vector<Verdict>& verdicts, const Error& error);
    void launch(const Verdict& verdict, RunId run);
    void attemptEnded(const RunOrder& order, JobOutcome outcome);
    using Ends = std::shared_ptr<const std::vector<AttemptEnd>>;
    void bookEnd(AttemptEnd end);
    void bookEnds();
    void write(const Ends& ends);
    void endsRefused(const Ends& ends, const Error& error);
    void ended(const AttemptEnd& end, const QVector<Occurrence>& followUps);
    void retryLater(RunId run, Millis delay);
    void nextAttempt(RunId run);
    void cancelRetryWait(RunId run);
    void rememberEnd(JobState& job, const AttemptEnd& end, const ActiveRun& active);
    void rememberOutcome(JobState& job, const OutcomeMark& mark);
    void reloadSessions();
    void storeFailed(const Error& error);
    void storeWorks();
    void loseLeadership(const Error& error, const QString& holder);
    void leave(RunId run);
    void checkStopped();
    void leaveHungJobs();
    bool isPlanBehind(Instant now) const;
    QHash<OccurrenceId, RuleFacts::Misfire> judgeLateness(const std::vector<Occurrence>& due,
                                                          Instant now) const;
    /// Continues on the core thread once a write is on disk; a stop waits for it.
    template <typename T, typename F>
    void whenWritten(QFuture<Result<T>> future, F then);
    void notify(const JobId& job);
    void notify(const HistoryRow& row);
    int realMs(Millis duration) const;

    Parts m_parts;
    EngineState m_state;
    FactGatherer m_facts;
    std::unique_ptr<LedgerWriter> m_ledger;
    Runner m_runner;
    ClockWatch m_clockWatch;
    QTimer m_timer;
    Logger m_log;
    std::map<RunId, Millis> m_retryDelays;
    struct Wait
    {
        Instant since; ///< its first decision
        Instant limit;
    };
    std::map<OccurrenceId, Wait> m_waits;
    std::vector<AttemptEnd> m_ends; ///< ended, not on their way to the ledger yet
    int m_endsInFlight = 0;         ///< writes of ends
    Phrase m_storeProblem;
    QString m_otherLeader;
    Instant m_lastHeartbeat;
    int m_writesInFlight = 0;
    bool m_started = false;
    bool m_stopping = false;
    bool m_planning = false;
    bool m_stoppedSaid = false;
};

template <typename T, typename F>
void Scheduler::whenWritten(QFuture<Result<T>> future, F then)
{
    ++m_writesInFlight;
    whenReady(std::move(future), this, [this, then = std::move(then)](const Result<T>& result) {
        --m_writesInFlight;
        if (result)
            storeWorks();
        then(result);
        checkStopped();
    });
}

} // namespace ic
