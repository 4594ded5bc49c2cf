// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/RpcServer.h"
#include "core/service/ServiceRpc.h"

#include <QLocalSocket>
#include <QTimer>

namespace ic {

/// One client of the RpcServer: reads lines, hands them to ServiceRpc, writes answers as they come, each with
/// the id of its request. Deletes itself when the client leaves or breaks a limit. Core thread.
class RpcConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket.
    RpcConnection(const ServiceRpc& rpc, QLocalSocket* socket, const RpcServer::Limits& limits,
                  QObject* parent);

private:
    void read();
    void take(const QByteArray& line);
    void answer(qint64 number, const QJsonValue& id, const QFuture<QJsonObject>& future);
    void send(const QJsonObject& answer);
    void refuse(const Error& error);
    void watch();

    ServiceRpc m_rpc;
    QLocalSocket* m_socket;
    RpcServer::Limits m_limits;
    QTimer m_patience; ///< for the rest of a line, or for the next request
    QSet<qint64> m_underWay;
    qint64 m_lastNumber = 0;
};

} // namespace ic
