// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogLine.h"

#include <spdlog/details/log_msg.h>
#include <spdlog/formatter.h>

namespace ic {

/// Gives spdlog's file and stderr sinks our line format (LogFormat). Stateless.
class LineFormatter final : public spdlog::formatter
{
public:
    void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out) override;
    std::unique_ptr<spdlog::formatter> clone() const override { return std::make_unique<LineFormatter>(); }

    static Instant instantOf(const spdlog::details::log_msg& message);
    static LogLevel levelOf(const spdlog::details::log_msg& message);
    static spdlog::level::level_enum toSpdlog(LogLevel level)
    {
        return spdlog::level::level_enum(int(level));
    }
};

} // namespace ic
