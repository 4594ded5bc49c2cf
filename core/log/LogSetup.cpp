// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogSetup.h"

#include "core/log/DrainSink.h"
#include "core/log/LineFormatter.h"
#include "core/log/LogBackend.h"
#include "core/log/LogTail.h"
#include "core/log/QtMessageRoute.h"
#include "core/log/RingSink.h"

#include <QDir>
#include <spdlog/async.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace ic {

namespace {

constexpr size_t queueLength = 16'384;

spdlog::sink_ptr openFile(const LogOptions& options)
{
    if (options.folder.isEmpty())
        return nullptr;
    const QString path = QDir(options.folder).filePath(QLatin1String(LogSetup::kFileName));
    return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
        QDir::toNativeSeparators(path).toStdString(), size_t(options.fileBytes), size_t(options.files - 1));
}

spdlog::sink_ptr openStderr(const LogOptions& options)
{
    if (!options.stderrLevel)
        return nullptr;
    const auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    sink->set_level(LineFormatter::toSpdlog(*options.stderrLevel));
    return sink;
}

tl::unexpected<Error> cannotWrite(const LogOptions& options, const QString& reason)
{
    return fail(QStringLiteral("LOG_FOLDER"),
                QStringLiteral("The log folder %1 cannot be written: %2.").arg(options.folder, reason),
                QStringLiteral("Make it writable or start with another workspace."));
}

} // namespace

/// Destroyed from the last member up: route and backend first, so that nothing new arrives; the pool then
/// drains.
struct LogSetup::Private
{
    std::shared_ptr<spdlog::details::thread_pool> pool;
    spdlog::sink_ptr file;
    std::shared_ptr<DrainSink> drain;
    std::shared_ptr<spdlog::async_logger> logger;
    std::shared_ptr<LogBackend> backend;
    std::unique_ptr<QtMessageRoute> qtMessages;

    Private(const LogOptions& options, LogRing& ring, const Clock& clock)
        : pool(std::make_shared<spdlog::details::thread_pool>(queueLength, 1)), file(openFile(options))
    {
        drain = std::make_shared<DrainSink>(file, *pool);
        logger = std::make_shared<spdlog::async_logger>("ic", std::make_shared<RingSink>(ring), pool);
        for (const spdlog::sink_ptr& sink : {file, openStderr(options), spdlog::sink_ptr(drain)}) {
            if (sink)
                logger->sinks().push_back(sink);
        }
        logger->set_formatter(std::make_unique<LineFormatter>());
        logger->set_level(LineFormatter::toSpdlog(options.level));
        logger->flush_on(spdlog::level::err);
        backend = std::make_shared<LogBackend>(logger, clock);
    }
};

Result<std::unique_ptr<LogSetup>> LogSetup::start(const LogOptions& options, const Clock& clock,
                                                  LogRing& ring)
{
    if (!options.folder.isEmpty() && !QDir().mkpath(options.folder))
        return cannotWrite(options, QStringLiteral("it cannot be made"));
    if (!options.folder.isEmpty() && options.preload > 0)
        ring.preload(LogTail::read(options.folder, options.preload));
    try {
        return std::unique_ptr<LogSetup>(new LogSetup(std::make_unique<Private>(options, ring, clock)));
    } catch (const std::exception& error) {
        return cannotWrite(options, QString::fromLocal8Bit(error.what()));
    }
}

LogSetup::LogSetup(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    LogBackend::setCurrent(d->backend);
    d->qtMessages = std::make_unique<QtMessageRoute>();
}

LogSetup::~LogSetup()
{
    d->qtMessages.reset();
    LogBackend::setCurrent(nullptr);
    flush();
}

SecretMask& LogSetup::mask()
{
    return d->backend->mask();
}

bool LogSetup::flush()
{
    const bool arrived = d->drain->waitForLines(d->backend->written());
    if (d->file)
        d->file->flush();
    return arrived;
}

} // namespace ic
