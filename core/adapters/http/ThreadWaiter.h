// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/Waiter.h"

namespace ic {

/// Blocks the calling thread for real time. Stateless, any thread.
class ThreadWaiter final : public Waiter
{
public:
    bool wait(Millis duration, std::stop_token stop) override;
};

} // namespace ic
