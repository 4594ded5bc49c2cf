// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RpcClient.h"

#include "core/service/RpcSocket.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr int kConnectMs = 3000;

Error errorOf(const QJsonObject& error)
{
    return {error.value(u"code"_s).toString(), error.value(u"message"_s).toString(),
            error.value(u"next"_s).toString()};
}

Error lost(const QString& why)
{
    return {u"RPC_LOST"_s, u"The connection to the running core broke: %1."_s.arg(why),
            u"A command may have taken effect; its token makes repeating it safe."_s};
}

} // namespace

RpcClient::RpcClient() : m_socket(std::make_unique<QLocalSocket>()) {}
RpcClient::~RpcClient() = default;

Result<std::unique_ptr<RpcClient>> RpcClient::connect(const QString& workspace)
{
    const QString path = rpcSocketPath(workspace);
    const QFileInfo file(path);
    if (file.exists() && file.ownerId() != getuid()) {
        return fail(u"RPC_OWNER"_s, u"%1 belongs to another user."_s.arg(path),
                    u"Run this as the user who owns the workspace."_s);
    }
    std::unique_ptr<RpcClient> client(new RpcClient);
    client->m_socket->connectToServer(path);
    if (!client->m_socket->waitForConnected(kConnectMs)) {
        return fail(
            u"RPC_CONNECT"_s, u"Nobody answers on %1: %2."_s.arg(path, client->m_socket->errorString()),
            u"If the console or the scheduler is just starting or stopping, try again in a moment."_s);
    }
    return client;
}

Result<QJsonObject> RpcClient::call(const QString& method, const QJsonObject& params,
                                    std::chrono::milliseconds timeout)
{
    const qint64 id = ++m_lastId;
    const QJsonObject request{{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}};
    m_socket->write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    const Result<QJsonObject> answer = readAnswer(id, timeout);
    if (!answer)
        return answer;
    if (answer->contains(u"error"_s))
        return tl::unexpected(errorOf(answer->value(u"error"_s).toObject()));
    return answer->value(u"result"_s).toObject();
}

bool RpcClient::stays(std::chrono::milliseconds duration)
{
    m_socket->waitForDisconnected(int(duration.count()));
    return m_socket->state() == QLocalSocket::ConnectedState;
}

Result<QJsonObject> RpcClient::readAnswer(qint64 id, std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    while (true) {
        while (m_socket->canReadLine()) {
            const QJsonObject answer = QJsonDocument::fromJson(m_socket->readLine()).object();
            const QJsonValue answered = answer.value(u"id"_s);
            if (answered.toInteger() == id || answered.isNull())
                return answer;
        }
        if (m_socket->state() != QLocalSocket::ConnectedState)
            return tl::unexpected(lost(m_socket->errorString()));
        if (!m_socket->waitForReadyRead(int(deadline.remainingTime())) && deadline.hasExpired())
            return fail(u"RPC_TIMEOUT"_s, u"The running core did not answer in time."_s,
                        u"It may be starting or stopping; its log says more."_s);
    }
}

} // namespace ic
