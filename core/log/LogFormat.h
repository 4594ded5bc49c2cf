// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogLine.h"

#include <optional>
#include <spdlog/common.h>
#include <string>
#include <string_view>

namespace ic {

/// The one text form of a log line, written to files and stderr and read back. Pure functions, any thread.
///
///     2026-11-23T04:00:12.123Z INFO  krx-daily-collector run=1234 2026-11-20: 2,763 rows
///     2026-11-23T04:00:12.124Z WARN  - - a line of no job, and its
///     <tab>second line
///
/// A line feed inside a text continues on a line that begins with a tab, so no text can pretend to be another
/// line; other control characters become their visible picture (U+2400 block).
namespace LogFormat {

/// Job, run and text: what travels through spdlog as the message.
std::string message(const JobId& job, RunId run, const QString& text);
/// Instant and level, in front of the message.
void appendHead(Instant at, LogLevel level, spdlog::memory_buf_t& out);
/// The inverse of message().
void parseMessage(std::string_view message, LogLine& line);
/// The inverse of head plus message, continuation lines included; nullopt when it is not such a line. seq
/// stays 0.
std::optional<LogLine> parse(std::string_view text);
/// " run=1234 ", the only place in a line where a run id stands between head and text.
std::string runMark(RunId run);

} // namespace LogFormat

} // namespace ic
