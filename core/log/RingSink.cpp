// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/RingSink.h"

#include "core/log/LineFormatter.h"
#include "core/log/LogFormat.h"

namespace ic {

void RingSink::sink_it_(const spdlog::details::log_msg& message)
{
    LogLine line;
    line.at = LineFormatter::instantOf(message);
    line.level = LineFormatter::levelOf(message);
    LogFormat::parseMessage({message.payload.data(), message.payload.size()}, line);
    m_ring.append(std::move(line));
}

} // namespace ic
