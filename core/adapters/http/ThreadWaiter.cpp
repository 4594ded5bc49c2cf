// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/ThreadWaiter.h"

#include <condition_variable>
#include <mutex>

namespace ic {

bool ThreadWaiter::wait(Millis duration, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, duration, [] { return false; });
    return !stop.stop_requested();
}

} // namespace ic
