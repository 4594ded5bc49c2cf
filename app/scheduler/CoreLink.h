// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QJsonObject>
#include <chrono>

namespace ic {

/// The core a verb talks to: the process that holds the workspace, or one opened for this verb. Main thread;
/// a call blocks until the answer is there.
class CoreLink
{
public:
    virtual ~CoreLink() = default;
    /// A method of ServiceRpc; its result or its error.
    virtual Result<QJsonObject> call(const QString& method, const QJsonObject& params) = 0;
    /// Whether a scheduler behind it fires what is due.
    virtual bool schedules() const = 0;
    /// Blocks until something may have changed, at most so long; false when the core is gone.
    virtual bool waitForChange(std::chrono::milliseconds most) = 0;
};

} // namespace ic
