// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RpcConnection.h"

#include "core/domain/WhenReady.h"
#include "core/service/RpcSocket.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ic {

RpcConnection::RpcConnection(const ServiceRpc& rpc, QLocalSocket* socket, const RpcServer::Limits& limits,
                             QObject* parent)
    : QObject(parent), m_rpc(rpc), m_socket(socket), m_limits(limits), m_patience(this)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kMostRequestBytes + 1);
    m_patience.setSingleShot(true);
    connect(m_socket, &QLocalSocket::readyRead, this, &RpcConnection::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_patience, &QTimer::timeout, m_socket, &QLocalSocket::abort);
    watch();
    read();
}

void RpcConnection::read()
{
    while (m_socket->canReadLine() && m_underWay.size() < m_limits.requestsUnderWay)
        take(m_socket->readLine());
    if (!m_socket->canReadLine() && m_socket->bytesAvailable() > kMostRequestBytes)
        return refuse({u"REQUEST_TOO_LARGE"_s,
                       u"A request is at most %1 bytes on one line."_s.arg(kMostRequestBytes),
                       u"The connection is closed."_s});
    watch();
}

void RpcConnection::watch()
{
    if (!m_underWay.isEmpty())
        return m_patience.stop();
    const bool middleOfLine = m_socket->bytesAvailable() > 0;
    if (!middleOfLine)
        m_patience.start(m_limits.idleMs);
    else if (!m_patience.isActive() || m_patience.remainingTime() > m_limits.lineMs)
        m_patience.start(m_limits.lineMs);
}

void RpcConnection::take(const QByteArray& line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (!document.isObject()) {
        const QString what =
            problem.error == QJsonParseError::NoError ? u"it is not an object"_s : problem.errorString();
        return send(ServiceRpc::errorAnswer({}, {u"NOT_JSON"_s,
                                                 u"A request is one JSON object a line: %1."_s.arg(what),
                                                 u"Nothing was done."_s}));
    }
    const QJsonObject request = document.object();
    const qint64 number = ++m_lastNumber;
    m_underWay.insert(number);
    answer(number, request.value(u"id"_s), m_rpc.handle(request));
}

void RpcConnection::answer(qint64 number, const QJsonValue& id, const QFuture<QJsonObject>& future)
{
    const auto finish = [this, number](const QJsonObject& object) {
        if (!m_underWay.remove(number))
            return;
        send(object);
        read();
    };
    // A future that is abandoned (the core stops) never finishes; the timer answers for it.
    QTimer::singleShot(m_limits.answerMs, this, [finish, id] {
        finish(ServiceRpc::errorAnswer(
            id, {u"TIMEOUT"_s, u"The core did not answer in time."_s,
                 u"A command may still take effect; its token makes repeating it safe."_s}));
    });
    whenReady(future, this, finish);
}

void RpcConnection::send(const QJsonObject& answer)
{
    m_socket->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
}

void RpcConnection::refuse(const Error& error)
{
    send(ServiceRpc::errorAnswer({}, error));
    m_socket->disconnect(this);
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    m_patience.start(m_limits.lineMs);
    m_socket->disconnectFromServer();
}

} // namespace ic
