// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/SystemSecretStore.h"
#include "app/scheduler/OpenCore.h"
#include "core/time/Clock.h"

#include <QHash>
#include <QTextStream>
#include <functional>

namespace ic {

enum ExitCode { kDone = 0, kRefused = 1, kUsage = 2 };

/// What a verb works with. Main thread; outlives the verb.
struct CliContext
{
    QTextStream& in;
    QTextStream& out;
    QTextStream& err;
    const Clock& clock;
    std::function<Result<std::unique_ptr<CoreLink>>(const QString& workspace, CoreUse use)> open = openCore;
    QString actor; ///< the operator's name in the audit
    /// The keychain, for the verb that manages it.
    std::function<std::unique_ptr<SecretStore>()> secrets = SystemSecretStore::open;
    QHash<QString, QString> environment = {}; ///< variables of this process
};

} // namespace ic
