// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreHost.h"

#include "app/Composition.h"
#include "app/WorkspaceFiles.h"
#include "app/WorkspaceLock.h"
#include "core/adapters/kis/MemoryTokenCache.h"
#include "core/log/LogSetup.h"
#include "core/store/LeaderStore.h"
#include "core/time/AcceleratedClock.h"
#include "core/time/SystemClock.h"

#include <QDir>
#include <QThread>

namespace ic {

namespace {

constexpr qint64 kRingLines = 200'000;
constexpr int kPreloadedLines = 2'000;

/// Real time, or accelerated from the given start, never back behind what the ledger has seen.
Result<std::unique_ptr<Clock>> makeClock(const CoreOptions& options, Store& store)
{
    if (!options.acceleration)
        return std::make_unique<SystemClock>();
    auto seen = store.read([](Connection& c) { return LeaderStore::latestInstant(c); });
    seen.waitForFinished();
    const Result<Instant> latest = seen.result();
    if (!latest)
        return tl::unexpected(latest.error());
    const Instant start = std::max(options.acceleration->start, *latest);
    return std::make_unique<AcceleratedClock>(start, options.acceleration->rate);
}

void registerSecrets(const Settings& settings, SecretMask& mask)
{
    for (const SettingKey& key : Settings::table()) {
        if (key.type == SettingKey::Type::Secret && settings.isSet(key.name))
            mask.add(settings.text(key.name));
    }
    // Calls to the broker carry the account without its product code.
    mask.add(settings.text(QStringLiteral("investment.korea-investment.account-no")).section(u'-', 0, 0));
}

} // namespace

struct CoreHost::Private
{
    CoreOptions options;
    std::unique_ptr<WorkspaceLock> lock;
    std::shared_ptr<const Settings> settings;
    std::shared_ptr<const MarketCalendars> calendars;
    std::unique_ptr<Store> store;
    std::unique_ptr<Clock> clock;
    std::unique_ptr<LogRing> ring;
    std::unique_ptr<LogSetup> log;
    MemoryTokenCache tokens;
    QThread thread;
    std::unique_ptr<Composition> composition; ///< made, used and destroyed on `thread`

    Result<void> prepare();
    Result<void> startCore();
};

Result<void> CoreHost::Private::prepare()
{
    auto taken = WorkspaceLock::take(options.workspace);
    if (!taken)
        return tl::unexpected(taken.error());
    lock = std::move(*taken);
    auto loaded = WorkspaceFiles::settings(options.workspace, options.settingsFile);
    if (!loaded)
        return tl::unexpected(loaded.error());
    settings = *loaded;
    const QDir folder(options.workspace);
    auto sessions = WorkspaceFiles::calendars(options.workspace);
    if (!sessions)
        return tl::unexpected(sessions.error());
    calendars = *sessions;
    auto opened = Store::open(folder.filePath(QStringLiteral("ledger.db")));
    if (!opened)
        return tl::unexpected(opened.error());
    store = std::move(*opened);
    auto time = makeClock(options, *store);
    if (!time)
        return tl::unexpected(time.error());
    clock = std::move(*time);
    ring = std::make_unique<LogRing>(kRingLines);
    LogOptions logOptions;
    logOptions.folder = folder.filePath(QStringLiteral("logs"));
    logOptions.preload = kPreloadedLines;
    if (options.logToStderr)
        logOptions.stderrLevel = LogLevel::Info;
    auto logging = LogSetup::start(logOptions, *clock, *ring);
    if (!logging)
        return tl::unexpected(logging.error());
    log = std::move(*logging);
    registerSecrets(*settings, log->mask());
    return {};
}

Result<void> CoreHost::Private::startCore()
{
    thread.setObjectName(QStringLiteral("core"));
    thread.start();
    QObject anchor;
    anchor.moveToThread(&thread);
    Result<void> started;
    QMetaObject::invokeMethod(
        &anchor,
        [&] {
            composition = std::make_unique<Composition>(
                Composition::Ground{options, *clock, *store, *ring, *log, settings, calendars, tokens});
            started = composition->start();
            anchor.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    return started;
}

CoreHost::CoreHost() : d(std::make_unique<Private>()) {}

CoreHost::~CoreHost()
{
    stop();
}

Result<std::unique_ptr<CoreHost>> CoreHost::start(const CoreOptions& options)
{
    std::unique_ptr<CoreHost> host(new CoreHost);
    host->d->options = options;
    auto ready = host->d->prepare();
    if (ready)
        ready = host->d->startCore();
    if (!ready)
        return tl::unexpected(ready.error());
    return host;
}

ConsoleService& CoreHost::service()
{
    return d->composition->service();
}

LocalResearchService& CoreHost::research()
{
    return d->composition->research();
}

void CoreHost::stop()
{
    if (!d)
        return;
    bool hung = false;
    if (d->thread.isRunning()) {
        // The core's objects die on their own thread, after its loop: nothing of theirs is on the stack then.
        QObject::connect(d->composition.get(), &Composition::stopped, &d->thread, &QThread::quit,
                         Qt::DirectConnection);
        QObject::connect(
            &d->thread, &QThread::finished, &d->thread,
            [this, &hung] {
                hung = d->composition->hasHungJobs();
                if (!hung)
                    d->composition.reset();
            },
            Qt::DirectConnection);
        QMetaObject::invokeMethod(d->composition.get(), &Composition::stop);
        d->thread.wait();
    }
    if (d->store)
        d->store->close();
    if (hung) {
        // A thread cannot be ended from outside: what it may still touch stays until the process is gone.
        d->log->flush();
        (void)d.release();
        return;
    }
    d->log.reset();
    d->lock.reset();
}

} // namespace ic
