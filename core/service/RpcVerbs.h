// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Command.h"
#include "core/service/RpcParams.h"

#include <QStringList>

namespace ic {

/// The commands as requests name them: trigger, hold, resume, skip-next, unskip, cancel, path, shadow, undo,
/// confirm, edit, revert, gate. Pure, any thread.

QStringList rpcVerbNames();
/// Reads the verb's own parameters; complaints stay in `params`. nullopt for a name that is no verb.
std::optional<Verb> verbFromParams(const QString& name, RpcParams& params);
/// Verbs that cannot be given without a reason: hold, path, undo, gate, edit, revert.
bool needsReason(const Verb& verb);

} // namespace ic
