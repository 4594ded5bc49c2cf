// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/log/Logger.h"
#include "core/service/ServiceRpc.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace ic {

class LocalResearchService;
class RpcConnection;

/// Lets other programs of the same user reach the core that holds a workspace: ServiceRpc over a local
/// socket, one JSON object a line each way. Lives on the core thread; the service outlives it. Only the owner
/// of the workspace can connect (file mode 0600).
class RpcServer : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds, for tests to shorten.
    struct Limits
    {
        int lineMs = 10'000;   ///< from the first byte of a request to its end
        int idleMs = 600'000;  ///< without any request under way
        int answerMs = 60'000; ///< until a request is answered TIMEOUT
        int connections = 32;
        int requestsUnderWay = 64; ///< a connection; more wait in the socket
    };
    RpcServer(ConsoleService& service, QString workspace, QObject* parent = nullptr);
    RpcServer(ConsoleService& service, QString workspace, Limits limits, QObject* parent = nullptr);
    ~RpcServer() override;

    /// Also answers the methods of ResearchRpc; before listen(). The service outlives it.
    void serve(LocalResearchService& research) { m_research = &research; }
    /// Only the holder of the workspace may call it: a socket left by a dead process is taken over.
    /// RPC_LISTEN when the socket cannot be made.
    Result<void> listen();
    /// Closes every connection and removes the socket; idempotent.
    void stop();
    int connections() const { return m_connections; }

private:
    void accept();

    ConsoleService& m_service;
    LocalResearchService* m_research = nullptr;
    QString m_workspace;
    Limits m_limits;
    QLocalServer m_server;
    Logger m_log;
    int m_connections = 0;
};

} // namespace ic
