// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/log/LogRing.h"
#include "core/log/SecretMask.h"
#include "core/time/Clock.h"

#include <QString>
#include <memory>
#include <optional>

namespace ic {

struct LogOptions
{
    QString folder;                      ///< <workspace>/logs, made when missing; empty = no files
    LogLevel level = LogLevel::Debug;    ///< lines below are dropped everywhere
    std::optional<LogLevel> stderrLevel; ///< the CLI shows lines from this level on; nullopt = none
    qint64 fileBytes = 10 * 1024 * 1024; ///< a file is rotated when a line would make it larger
    int preload = 0;                     ///< lines of the file, as it was found, that the ring begins with
    int files = 10; ///< kept altogether: investment-console.log, .1.log (newer) ... .9.log
};

/// Turns logging on while it lives: Logger -> mask -> one queue -> spdlog's thread -> ring, file, stderr, all
/// in the same order. A full queue makes the writer wait; no line is dropped. The composition root makes it
/// first and destroys it last; the clock and the ring outlive it. One at a time.
class LogSetup
{
public:
    static constexpr const char* kFileName = "investment-console.log";

    /// LOG_FOLDER when the folder or the file cannot be written; nothing is set up then.
    static Result<std::unique_ptr<LogSetup>> start(const LogOptions& options, const Clock& clock,
                                                   LogRing& ring);
    /// Drains the queue, flushes and closes the files. Later lines take the way of lines before the start.
    ~LogSetup();
    LogSetup(const LogSetup&) = delete;
    LogSetup& operator=(const LogSetup&) = delete;

    /// Where the settings register the configured secrets. Any thread.
    SecretMask& mask();
    /// Blocks until every line written before is in the ring and the files; at most two seconds. Any thread.
    bool flush();

private:
    struct Private;
    explicit LogSetup(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace ic
