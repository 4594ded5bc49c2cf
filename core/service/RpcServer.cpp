// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RpcServer.h"

#include "core/service/RpcConnection.h"
#include "core/service/RpcSocket.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace ic {

RpcServer::RpcServer(ConsoleService& service, QString workspace, QObject* parent)
    : RpcServer(service, std::move(workspace), Limits(), parent)
{}

RpcServer::RpcServer(ConsoleService& service, QString workspace, Limits limits, QObject* parent)
    : QObject(parent), m_service(service), m_workspace(std::move(workspace)), m_limits(limits), m_server(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RpcServer::accept);
}

RpcServer::~RpcServer()
{
    stop();
}

Result<void> RpcServer::listen()
{
    const QString path = rpcSocketPath(m_workspace);
    QLocalServer::removeServer(path);
    if (m_server.listen(path))
        return {};
    return fail(u"RPC_LISTEN"_s, u"Cannot listen on %1: %2."_s.arg(path, m_server.errorString()),
                u"Everything else works; other programs cannot reach this one."_s);
}

void RpcServer::stop()
{
    m_server.close();
    qDeleteAll(findChildren<RpcConnection*>());
}

void RpcServer::accept()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        if (m_connections >= m_limits.connections) {
            m_log.warning(u"Refused a local connection: %1 are open already."_s.arg(m_connections));
            delete socket;
            continue;
        }
        ++m_connections;
        auto* connection = new RpcConnection(ServiceRpc(m_service, m_research), socket, m_limits, this);
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
    }
}

} // namespace ic
