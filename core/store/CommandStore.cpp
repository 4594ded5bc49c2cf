// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CommandStore.h"

#include "core/store/Connection.h"

#include <QJsonDocument>

namespace ic {

Result<std::optional<QJsonObject>> CommandStore::find(Connection& connection, const QString& token)
{
    auto query = connection.run("commands.find", {token});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return std::optional<QJsonObject>();
    return std::optional(QJsonDocument::fromJson((*query)->value(0).toByteArray()).object());
}

Result<void> CommandStore::remember(Connection& connection, const QString& token, const QString& verb,
                                    Instant at, const QJsonObject& receipt)
{
    const QString json = QString::fromUtf8(QJsonDocument(receipt).toJson(QJsonDocument::Compact));
    return connection.change("commands.remember", {token, verb, at.ms, json}).map([](int) {});
}

Result<CommandStore::Gate> CommandStore::gate(Connection& connection)
{
    auto query = connection.run("commands.gate");
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return Gate{};
    return Gate{(*query)->value(0).toString(),
                (*query)->value(1).toString(),
                (*query)->value(2).toString(),
                {(*query)->value(3).toLongLong()}};
}

Result<void> CommandStore::setGate(Connection& connection, const Gate& gate)
{
    return connection.change("commands.set_gate", {gate.state, gate.reason, gate.by, gate.at.ms})
        .map([](int) {});
}

} // namespace ic
