// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace ic {

/// One thing an operator (or the program in its own name) did: who, when, what, why, before, after. Never
/// holds a price or a secret. Value type, any thread.
struct AuditEntry
{
    Instant at;
    QString actor;   ///< operator's name, "catalogue", "clock"
    QString verb;    ///< stable word: "job.hold", "definition.edit", "setting.change"
    QString subject; ///< what it was done to: a job id, a setting's name
    QString reason;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
    QString token; ///< of the command that did it
};

/// An entry as stored in the chain. The JSON texts are kept as they were hashed.
struct AuditRow
{
    qint64 id = 0;
    Instant at;
    QString actor;
    QString verb;
    QString subject;
    QString reason;
    std::optional<QString> before;
    std::optional<QString> after;
    QString token;
    QString prevHash;
    QString hash;
    bool operator==(const AuditRow&) const = default;
};

} // namespace ic
