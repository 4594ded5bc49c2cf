// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QJsonObject>
#include <QString>
#include <chrono>
#include <memory>

class QLocalSocket;

namespace ic {

/// A connection to the RpcServer of a workspace, for programs without an event loop: every call blocks its
/// thread until the answer is there. One thread.
class RpcClient
{
public:
    /// RPC_CONNECT when nobody listens.
    static Result<std::unique_ptr<RpcClient>> connect(const QString& workspace);
    ~RpcClient();

    /// The "result" of the answer, or its "error". RPC_LOST when the connection breaks, RPC_TIMEOUT.
    Result<QJsonObject> call(const QString& method, const QJsonObject& params,
                             std::chrono::milliseconds timeout = std::chrono::seconds(70));

    /// Waits; false when the connection breaks meanwhile.
    bool stays(std::chrono::milliseconds duration);

private:
    RpcClient();
    Result<QJsonObject> readAnswer(qint64 id, std::chrono::milliseconds timeout);

    std::unique_ptr<QLocalSocket> m_socket;
    qint64 m_lastId = 0;
};

} // namespace ic
