// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/Result.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace ic {

class Connection;

/// Tokens of commands that were carried out, with their receipts; and the global gate. Functions run in a
/// Store task.
class CommandStore
{
public:
    static Result<std::optional<QJsonObject>> find(Connection& connection, const QString& token);
    static Result<void> remember(Connection& connection, const QString& token, const QString& verb,
                                 Instant at, const QJsonObject& receipt);
    struct Gate
    {
        QString state = QStringLiteral("ACTIVE");
        QString reason;
        QString by;
        Instant at;
    };
    static Result<Gate> gate(Connection& connection);
    static Result<void> setGate(Connection& connection, const Gate& gate);
};

} // namespace ic
