// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LineFormatter.h"

#include "core/log/LogFormat.h"

#include <algorithm>

namespace ic {

// toSpdlog() and levelOf() rely on both enums counting alike from "trace".
static_assert(int(LogLevel::Trace) == int(spdlog::level::trace) &&
              int(LogLevel::Error) == int(spdlog::level::err));

void LineFormatter::format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out)
{
    LogFormat::appendHead(instantOf(message), levelOf(message), out);
    out.append(message.payload.data(), message.payload.data() + message.payload.size());
    out.push_back('\n');
}

Instant LineFormatter::instantOf(const spdlog::details::log_msg& message)
{
    return {std::chrono::duration_cast<Millis>(message.time.time_since_epoch()).count()};
}

LogLevel LineFormatter::levelOf(const spdlog::details::log_msg& message)
{
    return LogLevel(std::min(int(message.level), int(LogLevel::Error)));
}

} // namespace ic
