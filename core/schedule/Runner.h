// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobOutcome.h"
#include "core/domain/Progress.h"
#include "core/schedule/EngineState.h"
#include "core/time/Clock.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <map>
#include <stop_token>

namespace ic {

/// One attempt of one run, as the pool gets it.
struct RunOrder
{
    RunId run;
    Occurrence occurrence;
    std::shared_ptr<const JobDefinition> definition;
    QString path;
    Phrase pathReason;
    int attempt = 1;
};

/// Carries out attempts on the job pool: timeout, cooperative cancel, progress 10 times a second at most.
/// Core thread; the body runs on a pool thread. drain() ends it.
class Runner : public QObject
{
    Q_OBJECT
public:
    using ReportProgress = std::function<void(const Progress&)>;
    /// What an attempt does; must not throw, must return soon after a stop request.
    using Body = std::function<JobOutcome(const RunOrder&, std::stop_token, const ReportProgress&)>;

    Runner(Body body, const Clock& clock, int threads, QObject* parent = nullptr);
    ~Runner() override;

    void launch(const RunOrder& order);
    /// Asks the attempt to end; false when it is not on the pool.
    bool requestStop(RunId run);
    /// Requests every stop and waits until the pool is empty; finished() of the drained attempts is still
    /// emitted.
    void drain();
    int running() const { return int(m_attempts.size()); }

signals:
    void finished(const ic::RunOrder& order, const ic::JobOutcome& outcome);
    void progressed(ic::RunId run, const ic::Progress& progress);
    /// The attempt is over its timeout and was asked to stop; it has not ended yet.
    void timedOut(ic::RunId run);

private:
    void checkDeadlines();
    JobOutcome guarded(const RunOrder& order, const std::stop_token& stop,
                       const ReportProgress& report) const;
    void end(const RunOrder& order, const JobOutcome& outcome);

    Body m_body;
    const Clock& m_clock;
    QThreadPool m_pool;
    struct Attempt
    {
        std::stop_source stop;
        std::optional<Instant> deadline;
    };
    std::map<RunId, Attempt> m_attempts;
    QTimer m_deadlineTimer;
};

} // namespace ic
