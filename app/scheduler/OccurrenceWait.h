// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CoreLink.h"

namespace ic {

/// Follows one occurrence until it ran or is explained. Main thread.
class OccurrenceWait
{
public:
    /// The history row at the end. NO_OCCURRENCE when the receipt named none, RPC_LOST when the core went
    /// away.
    static Result<QJsonObject> untilSettled(CoreLink& core, const QJsonValue& occurrence);
    static bool isSettled(const QJsonObject& row);
    /// Succeeded, partly succeeded, or had nothing to do.
    static bool isGood(const QJsonObject& row);
    /// "Run 12 SUCCEEDED in 2.1 s: 2,763 rows"
    static QString sentence(const QJsonObject& row);
};

} // namespace ic
