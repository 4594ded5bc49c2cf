// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CoreLink.h"
#include "core/service/RpcClient.h"

namespace ic {

/// The running process that holds the workspace, over its local socket.
class RemoteLink final : public CoreLink
{
public:
    explicit RemoteLink(std::unique_ptr<RpcClient> client) : m_client(std::move(client)) {}
    Result<QJsonObject> call(const QString& method, const QJsonObject& params) override
    {
        return m_client->call(method, params);
    }
    bool schedules() const override { return true; }
    bool waitForChange(std::chrono::milliseconds most) override { return m_client->stays(most); }

private:
    std::unique_ptr<RpcClient> m_client;
};

} // namespace ic
