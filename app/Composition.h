// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreHost.h"
#include "core/adapters/http/DayCountFile.h"
#include "core/adapters/http/HttpCaller.h"
#include "core/adapters/http/HttpClient.h"
#include "core/adapters/http/ThreadWaiter.h"
#include "core/adapters/kis/KisClient.h"
#include "core/config/Settings.h"
#include "core/jobs/CollectionSources.h"
#include "core/jobs/JobRegistry.h"
#include "core/log/LogSetup.h"
#include "core/schedule/Scheduler.h"
#include "core/service/EventHub.h"
#include "core/service/LocalConsoleService.h"
#include "core/service/LocalResearchService.h"
#include "core/service/RpcServer.h"
#include "core/store/BarStore.h"
#include "core/store/ResearchStore.h"
#include "core/store/RunTimeSettings.h"

#include <QThreadPool>
#include <memory>

namespace ic {

/// Everything that lives on the core thread, built in order and destroyed in reverse. CoreHost makes it
/// there.
class Composition : public QObject
{
    Q_OBJECT
public:
    struct Ground
    {
        const CoreOptions& options;
        const Clock& clock;
        Store& store;
        const LogRing& ring;
        LogSetup& log;
        std::shared_ptr<const Settings> settings;
        std::shared_ptr<const MarketCalendars> calendars;
        TokenCache& tokens;
    };
    explicit Composition(const Ground& ground);
    ~Composition() override;

    /// Loads what operators decided, recovers and plans.
    Result<void> start();
    void stop();
    ConsoleService& service() { return *m_service; }
    LocalResearchService& research() { return *m_researchService; }
    /// After stopped(): a job did not end; this object and what it stands on must outlive the process.
    bool hasHungJobs() const { return m_scheduler->hasHungJobs(); }

signals:
    void stopped();

private:
    JobOutcome runJob(const RunOrder& order, const std::stop_token& stop,
                      const Runner::ReportProgress& progress);
    /// Counts the lines of an ended run into the log index.
    void indexLog(RunId run, quint64 afterSeq);
    void warnIfCalendarEnds() const;
    std::unique_ptr<CollectionSources> makeSources();
    CollectionSources::Seconds makeSeconds();
    Result<void> loadDecisions();

    Ground m_ground;
    CoreOptions m_options;
    ThreadWaiter m_waiter;
    HttpClient m_http;
    DayCountFile m_krxCalls; ///< outlives the bucket it counts for
    HttpCaller m_caller;
    std::shared_ptr<KisClient> m_kis; ///< one for all who ask the broker: they share its allowance
    std::unique_ptr<CollectionSources> m_sources;
    BarStore m_bars;
    ResearchStore m_research;
    RunTimeSettings m_switches;
    JobRegistry m_registry;
    QVector<JobDefinition> m_shipped;
    std::unique_ptr<EventHub> m_events;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<LocalConsoleService> m_service;
    QThreadPool m_researchPool; ///< for what operators compute and import; never for jobs
    std::unique_ptr<LocalResearchService> m_researchService;
    std::unique_ptr<RpcServer> m_rpc; ///< the door for other processes; none while paused
};

} // namespace ic
