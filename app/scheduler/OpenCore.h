// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CoreLink.h"

#include <memory>

namespace ic {

/// How a verb reaches its core.
enum class CoreUse {
    Answer,  ///< the holder of the workspace, else a core that fires nothing
    Running, ///< the holder, else NO_SCHEDULER
    Here     ///< the holder, else a core that runs what is due while the verb lasts
};

/// RPC_CONNECT when the holder does not answer; whatever CoreHost::start refuses.
Result<std::unique_ptr<CoreLink>> openCore(const QString& workspace, CoreUse use);

} // namespace ic
