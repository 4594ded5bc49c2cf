// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogRing.h"

#include <mutex>
#include <spdlog/sinks/base_sink.h>

namespace ic {

/// Fills the ring with the lines that pass through spdlog; runs on spdlog's thread. The ring must outlive the
/// sink.
class RingSink final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    explicit RingSink(LogRing& ring) : m_ring(ring) {}

private:
    void sink_it_(const spdlog::details::log_msg& message) override;
    void flush_() override {}

    LogRing& m_ring;
};

} // namespace ic
