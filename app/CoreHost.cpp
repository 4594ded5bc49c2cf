// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreHost.h"

#include "app/Composition.h"
#include "app/ProcessVariables.h"
#include "app/WorkspaceFiles.h"
#include "app/WorkspaceLock.h"
#include "core/adapters/kis/MemoryTokenCache.h"
#include "core/config/SecretTokenCache.h"
#include "core/config/SettingValue.h"
#include "core/config/StartupSecrets.h"
#include "core/log/LogSetup.h"
#include "core/store/LeaderStore.h"
#include "core/time/AcceleratedClock.h"
#include "core/time/SystemClock.h"
#include "core/time/ZoneText.h"

#include <QDir>
#include <QThread>
#include <algorithm>

namespace ic {

namespace {

constexpr qint64 kRingLines = 200'000;
constexpr int kPreloadedLines = 2'000;
constexpr Millis kClockTolerance{60'000};
/// Time to type the password of a locked keychain; then the start goes on without it.
constexpr Millis kSecretsWait{10'000};

Result<Instant> latestOf(Store& store)
{
    auto seen = store.read([](Connection& c) { return LeaderStore::latestInstant(c); });
    seen.waitForFinished();
    return seen.result();
}

/// Real time, or accelerated from the given start, never back behind what the ledger has seen.
std::unique_ptr<Clock> makeClock(const CoreOptions& options, Instant latest)
{
    if (!options.acceleration)
        return std::make_unique<SystemClock>();
    const Instant start = std::max(options.acceleration->start, latest);
    return std::make_unique<AcceleratedClock>(start, options.acceleration->rate);
}

/// What has run does not run again: behind a clock that was set back, or after a rehearsal on this workspace,
/// the ledger is silent until its own past is over, and nobody would know why.
void warnOfSilence(Instant now, Instant latest)
{
    if (latest - now < kClockTolerance)
        return;
    Logger().error(
        QStringLiteral("The clock reads %1, but this ledger was led until %2 already: nothing that is "
                       "planned before then starts. Set the clock right, or use another workspace with "
                       "--workspace DIR.")
            .arg(toZonedText(now, "Asia/Seoul"), toZonedText(latest, "Asia/Seoul")));
}

/// What the environment gives already need not be asked for, least of all with a password prompt.
QStringList wantedSecrets(const QHash<QString, QString>& environment)
{
    QStringList names{SecretTokenCache::entryName()};
    for (const SettingKey& key : Settings::table()) {
        const QStringList variables = variablesOf(key);
        const bool given = std::any_of(variables.begin(), variables.end(), [&](const QString& variable) {
            return environment.contains(variable);
        });
        if (key.type == SettingKey::Type::Secret && !given)
            names.append(key.name);
    }
    return names;
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
    QThread thread;
    // Made, used and destroyed on `thread`:
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<TokenCache> tokens;
    std::unique_ptr<Composition> composition;

    Result<void> prepare();
    StartupSecrets::Found readSecrets(const QHash<QString, QString>& environment);
    void makeTokens(const QString& stored);
    Result<void> startCore();
    void onCore(const std::function<void()>& work);
};

/// Runs `work` on the core thread and waits for its end.
void CoreHost::Private::onCore(const std::function<void()>& work)
{
    QObject anchor;
    anchor.moveToThread(&thread);
    QMetaObject::invokeMethod(
        &anchor,
        [&] {
            work();
            anchor.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
}

StartupSecrets::Found CoreHost::Private::readSecrets(const QHash<QString, QString>& environment)
{
    if (!options.secrets)
        return {};
    StartupSecrets reading;
    onCore([&] {
        secrets = options.secrets();
        reading.begin(*secrets, wantedSecrets(environment));
    });
    return reading.wait(kSecretsWait);
}

void CoreHost::Private::makeTokens(const QString& stored)
{
    const bool canKeep = secrets && secrets->kind() == QLatin1String("keychain");
    onCore([&] {
        if (canKeep)
            tokens = std::make_unique<SecretTokenCache>(*secrets, stored, *clock);
        else
            tokens = std::make_unique<MemoryTokenCache>();
    });
}

Result<void> CoreHost::Private::prepare()
{
    auto taken = WorkspaceLock::take(options.workspace);
    if (!taken)
        return tl::unexpected(taken.error());
    lock = std::move(*taken);
    thread.setObjectName(QStringLiteral("core"));
    thread.start();
    StartupSecrets::Found found = readSecrets(ProcessVariables::all());
    auto loaded = WorkspaceFiles::settings(options.workspace, options.settingsFile, found.values);
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
    const auto latest = latestOf(*store);
    if (!latest)
        return tl::unexpected(latest.error());
    clock = makeClock(options, *latest);
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
    // A verb that only asks something would repeat it at every call.
    if (!found.note.isEmpty())
        Logger().write(options.paused ? LogLevel::Debug : LogLevel::Info, found.note);
    if (!options.paused)
        warnOfSilence(clock->now(), *latest);
    makeTokens(found.values.value(SecretTokenCache::entryName()));
    return {};
}

Result<void> CoreHost::Private::startCore()
{
    Result<void> started;
    onCore([&] {
        composition = std::make_unique<Composition>(
            Composition::Ground{options, *clock, *store, *ring, *log, settings, calendars, *tokens});
        started = composition->start();
    });
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
        QObject::connect(
            &d->thread, &QThread::finished, &d->thread,
            [this, &hung] {
                hung = d->composition && d->composition->hasHungJobs();
                if (hung)
                    return;
                d->composition.reset();
                d->tokens.reset();
                d->secrets.reset();
            },
            Qt::DirectConnection);
        if (d->composition) {
            QObject::connect(d->composition.get(), &Composition::stopped, &d->thread, &QThread::quit,
                             Qt::DirectConnection);
            QMetaObject::invokeMethod(d->composition.get(), &Composition::stop);
        } else {
            d->thread.quit();
        }
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
