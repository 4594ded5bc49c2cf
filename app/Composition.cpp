// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Composition.h"

#include "core/adapters/collector/CollectorSource.h"
#include "core/adapters/file/DropFolderSource.h"
#include "core/adapters/kis/KisDailyBarSource.h"
#include "core/adapters/krx/KrxOpenApiSource.h"
#include "core/adapters/script/ScriptSource.h"
#include "core/jobs/JobCatalogue.h"
#include "core/jobs/JobContext.h"
#include "core/jobs/JobRegistry.h"
#include "core/jobs/PathChooser.h"
#include "core/simulated/SimulatedBarSource.h"
#include "core/simulated/SimulatedMarket.h"
#include "core/store/CommandStore.h"
#include "core/store/DefinitionStore.h"
#include "core/store/HoldStore.h"
#include "core/store/LogIndexStore.h"
#include "core/store/PathSwitchStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

namespace ic {

namespace {

QString holderName(const CoreOptions& options)
{
    return QStringLiteral("%1 %2@%3")
        .arg(options.holder)
        .arg(QCoreApplication::applicationPid())
        .arg(QSysInfo::machineHostName());
}

GateState gateFromText(const QString& text)
{
    return text == QLatin1String("REDUCING") ? GateState::Reducing
           : text == QLatin1String("HALTED") ? GateState::Halted
                                             : GateState::Active;
}

constexpr int kResearchThreads = 2;

/// The logger of the run this pool thread carries out, so that what adapters do is found under its run.
thread_local Logger currentRun;

void logAttempt(const HttpCaller::Attempt& attempt)
{
    const QString next =
        attempt.retryIn ? QStringLiteral(" The next attempt starts in %1 ms.").arg(attempt.retryIn->count())
                        : QString();
    const LogLevel level =
        attempt.cls == HttpClass::Ok || attempt.cls == HttpClass::Empty ? LogLevel::Debug : LogLevel::Warning;
    currentRun.write(level, attempt.summary + next);
}

/// A comparison asks over every path and an undo over none, whatever the switch says.
QString startLine(const RunOrder& order)
{
    const TriggerKind kind = order.occurrence.kind;
    const bool takesPath = !order.path.isEmpty() && kind != TriggerKind::Shadow && kind != TriggerKind::Undo;
    return QStringLiteral("%1%2.").arg(
        order.attempt > 1 ? QStringLiteral("Attempt %1 started").arg(order.attempt)
                          : QStringLiteral("Started"),
        takesPath ? QStringLiteral(" on path %1 (%2)").arg(order.path, order.pathReason) : QString());
}

/// SIM as long as nothing real is configured; real orders need more locks than any of these.
WorkspaceMode modeOf(const Settings& settings)
{
    for (const char* name : {"investment.data.krx.auth-key", "investment.data.krx.collector-url",
                             "investment.data.us.collector-url", "investment.data.us.yfinance-script-path",
                             "investment.data.krx.drop-folder", "investment.data.us.drop-folder"}) {
        if (settings.isSet(QLatin1String(name)))
            return WorkspaceMode::Paper;
    }
    return WorkspaceMode::Sim;
}

} // namespace

Composition::Composition(const Ground& ground)
    : m_ground(ground)
    , m_options(ground.options)
    , m_http(ground.clock)
    , m_krxCalls(QDir(ground.options.workspace).filePath(QStringLiteral("krx-calls.json")))
    , m_caller(m_http, ground.clock, m_waiter)
    , m_kis(std::make_shared<KisClient>(KisAccess::from(*ground.settings), m_caller, ground.clock, m_waiter,
                                        ground.tokens))
    , m_sources(makeSources())
    , m_bars(ground.store)
    , m_research(ground.store)
    , m_switches(ground.store)
    , m_registry(std::make_shared<ThreadWaiter>())
    , m_shipped(JobCatalogue::load().definitions())
{
    m_caller.setObserver(logAttempt);
    connect(&m_http, &HttpClient::clockSkewed, this, [](const QString& host, qint64 seconds) {
        Logger().warning(
            QStringLiteral(
                "The clock of this machine differs from %1 by %2 s; set it, or sessions are judged wrongly.")
                .arg(host)
                .arg(seconds));
    });
    m_events = std::make_unique<EventHub>([this](const JobId& job) { return m_service->jobRow(job); },
                                          [this] { return m_service->status(); });
    Scheduler::Parts parts{
        ground.clock, *ground.calendars, ground.store,
        [this](const RunOrder& order, const std::stop_token& stop, const Runner::ReportProgress& progress) {
            return runJob(order, stop, progress);
        }};
    parts.choosePath = [settings = ground.settings](const JobDefinition& definition, bool switchedOn) {
        return PathChooser::choose(definition, switchedOn, *settings);
    };
    parts.listener = m_events.get();
    parts.paused = m_options.paused;
    m_scheduler = std::make_unique<Scheduler>(parts);
    connect(m_scheduler.get(), &Scheduler::stopped, this, &Composition::stopped);
    m_service = std::make_unique<LocalConsoleService>(LocalConsoleService::Parts{
        *m_scheduler, *m_events, ground.store, m_bars, ground.clock, *ground.calendars, ground.ring,
        QDir(m_options.workspace).filePath(QStringLiteral("logs")), modeOf(*ground.settings),
        m_options.workspace, m_shipped});
    m_researchPool.setMaxThreadCount(kResearchThreads);
    m_researchPool.setObjectName(QStringLiteral("research"));
    m_researchService = std::make_unique<LocalResearchService>(
        LocalResearchService::Parts{m_research, ground.store, *m_service, ground.clock, *ground.calendars,
                                    ground.settings, m_researchPool});
}

Composition::~Composition()
{
    m_rpc.reset();
    m_researchService.reset();
    // The pool may still touch the sources: it goes first.
    m_service.reset();
    m_scheduler.reset();
}

std::unique_ptr<CollectionSources> Composition::makeSources()
{
    const Settings& settings = *m_ground.settings;
    const auto calendars = m_ground.calendars;
    const quint64 seed = m_options.simulationSeed ? m_options.simulationSeed : SimulatedMarket::kDefaultSeed;
    const auto simulated = std::make_shared<SimulatedBarSource>(
        std::make_shared<const SimulatedMarket>(calendars, seed), m_ground.clock, calendars);
    QHash<Market, CollectionSources::Paths> sources;
    KrxOpenApiSource::Config krx;
    krx.baseUrl = QUrl(settings.text(QStringLiteral("investment.data.krx.base-url")));
    krx.authKey = settings.text(QStringLiteral("investment.data.krx.auth-key"));
    if (TokenBucket* bucket = KrxOpenApiSource::limitCalls(m_caller, krx.baseUrl))
        m_krxCalls.attach(*bucket);
    const bool krxSimulated = PathChooser::isSimulated(Market::Kr, QStringLiteral("internal"), settings);
    if (krxSimulated)
        sources[Market::Kr].insert(QStringLiteral("internal"), simulated);
    else
        sources[Market::Kr].insert(QStringLiteral("internal"), std::make_shared<KrxOpenApiSource>(
                                                                   krx, m_caller, calendars, m_ground.clock));
    sources[Market::Us].insert(QStringLiteral("stub"), simulated);
    const auto addCollector = [&](Market market, const char* key) {
        const QString url = settings.text(QLatin1String(key));
        if (url.isEmpty())
            return;
        CollectorSource::Config config;
        config.market = market;
        config.url = QUrl(url);
        config.apiKey = settings.text(QStringLiteral("investment.collector.api-key"));
        sources[market].insert(QStringLiteral("collector"), std::make_shared<CollectorSource>(
                                                                config, m_caller, calendars, m_ground.clock));
    };
    addCollector(Market::Kr, "investment.data.krx.collector-url");
    addCollector(Market::Us, "investment.data.us.collector-url");
    const auto addDropFolder = [&](Market market, const char* key) {
        const QString folder = settings.text(QLatin1String(key));
        if (!folder.isEmpty())
            sources[market].insert(QStringLiteral("file"),
                                   std::make_shared<DropFolderSource>(market, folder));
    };
    addDropFolder(Market::Kr, "investment.data.krx.drop-folder");
    addDropFolder(Market::Us, "investment.data.us.drop-folder");
    const QString script = settings.text(QStringLiteral("investment.data.us.yfinance-script-path"));
    if (!script.isEmpty()) {
        ScriptSource::Config config;
        // The interpreter may bring arguments of its own; the script is one file, whatever its folder is
        // called.
        config.command = QStringLiteral("%1 \"%2\"")
                             .arg(settings.text(QStringLiteral("investment.data.us.python-command")), script);
        sources[Market::Us].insert(QStringLiteral("script"), std::make_shared<ScriptSource>(config));
    }
    return std::make_unique<CollectionSources>(m_ground.settings, std::move(sources), makeSeconds());
}

CollectionSources::Seconds Composition::makeSeconds()
{
    if (!m_kis->access().hasKeys())
        return {};
    m_kis->access().limitCalls(m_caller);
    const auto broker = std::make_shared<KisDailyBarSource>(m_kis, m_ground.calendars, m_ground.clock);
    return {{Market::Kr, broker}, {Market::Us, broker}};
}

Result<void> Composition::loadDecisions()
{
    struct Decisions
    {
        QVector<JobDefinition> definitions;
        QStringList notes;
        QHash<JobId, HoldInfo> holds;
        QHash<JobId, PathSwitchStore::PathSwitch> switches;
        CommandStore::Gate gate;
    };
    const Instant now = m_ground.clock.now();
    auto future = m_ground.store.write([shipped = m_shipped, now](Connection& c) -> Result<Decisions> {
        Decisions d;
        const auto seeded = DefinitionStore::seed(c, shipped, now);
        const auto effective = DefinitionStore::effective(c, shipped);
        const auto holds = HoldStore::active(c, now);
        const auto switches = PathSwitchStore::all(c);
        const auto gate = CommandStore::gate(c);
        for (const std::optional<Error>& problem :
             {seeded ? std::nullopt : std::optional(seeded.error()),
              effective ? std::nullopt : std::optional(effective.error()),
              holds ? std::nullopt : std::optional(holds.error()),
              switches ? std::nullopt : std::optional(switches.error()),
              gate ? std::nullopt : std::optional(gate.error())}) {
            if (problem)
                return tl::unexpected(*problem);
        }
        return Decisions{*effective, seeded->notes, *holds, *switches, *gate};
    });
    future.waitForFinished();
    const Result<Decisions> decided = future.result();
    if (!decided)
        return tl::unexpected(decided.error());
    for (const QString& note : decided->notes)
        Logger().info(note);
    m_scheduler->setDefinitions(decided->definitions);
    EngineState& state = m_scheduler->state();
    state.gate = gateFromText(decided->gate.state);
    state.gateReason = decided->gate.reason;
    for (auto it = decided->holds.constBegin(); it != decided->holds.constEnd(); ++it) {
        if (JobState* job = state.job(it.key()))
            job->hold = it.value();
    }
    for (auto it = decided->switches.constBegin(); it != decided->switches.constEnd(); ++it) {
        if (state.job(it.key()))
            m_scheduler->pathSwitched(it.key(), it->on, it->version);
    }
    return {};
}

Result<void> Composition::start()
{
    auto done = loadDecisions();
    if (done)
        done = m_scheduler->start(holderName(m_options));
    if (!done)
        return done;
    m_service->refresh();
    warnIfCalendarEnds();
    if (m_options.paused)
        return {};
    m_rpc = std::make_unique<RpcServer>(*m_service, m_options.workspace);
    m_rpc->serve(*m_researchService);
    if (const auto listening = m_rpc->listen(); !listening)
        Logger().warning(listening.error().text());
    return {};
}

void Composition::warnIfCalendarEnds() const
{
    const qint64 today = m_ground.clock.now().ms / 86'400'000;
    for (const Market market : {Market::Kr, Market::Us}) {
        const TradingDate last = m_ground.calendars->of(market).lastCovered();
        if (last.epochDay() - today < 60)
            Logger().warning(
                QStringLiteral("The %1 calendar ends on %2; put a calendar*.csv into the workspace before.")
                    .arg(exchangeName(market), last.toIso()));
    }
}

void Composition::indexLog(RunId run, quint64 afterSeq)
{
    m_ground.log.flush();
    LogIndexStore::Entry entry;
    for (const LogLine& line : m_ground.ring.since(afterSeq)) {
        if (line.run == run)
            entry.add(line);
    }
    m_ground.store.write([run, entry](Connection& c) { return LogIndexStore::save(c, run, entry); });
}

void Composition::stop()
{
    m_service->refuseCommands();
    m_researchService->stop();
    m_scheduler->stop();
}

JobOutcome Composition::runJob(const RunOrder& order, const std::stop_token& stop,
                               const Runner::ReportProgress& progress)
{
    const Logger log(order.occurrence.job, order.run);
    const quint64 before = m_ground.ring.lastSeq();
    currentRun = log;
    const std::unique_ptr<Job> job = m_registry.create(order.occurrence.job, order.occurrence.kind);
    if (!job) {
        JobOutcome outcome;
        outcome.state = RunState::Failed;
        outcome.code = QStringLiteral("NOT_IMPLEMENTED");
        outcome.message = QT_TRANSLATE_NOOP("Phrase", "The body of this job is not built yet.");
        return outcome;
    }
    log.info(startLine(order));
    JobContext context{order.occurrence.job,
                       order.run,
                       order.occurrence.id,
                       order.occurrence.plannedAt,
                       order.occurrence.kind,
                       order.attempt,
                       order.occurrence.parameters,
                       order.path,
                       order.pathReason,
                       m_ground.clock,
                       *m_ground.calendars,
                       *m_ground.settings,
                       m_switches,
                       m_bars,
                       m_research,
                       *m_sources,
                       log,
                       stop,
                       progress};
    const JobOutcome outcome = job->run(context);
    const QString line =
        QStringLiteral("Ended %1%2. %3 %4")
            .arg(toText(outcome.state), outcome.code.isEmpty() ? QString() : QLatin1Char(' ') + outcome.code,
                 outcome.message, outcome.next)
            .trimmed();
    currentRun = Logger();
    log.write(outcome.state == RunState::Failed ? LogLevel::Error : LogLevel::Info, line);
    indexLog(order.run, before);
    m_researchService->runEnded(order.occurrence.job);
    return outcome;
}

} // namespace ic
