// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeHttpServer.h"

#include <QTcpSocket>
#include <algorithm>

namespace ic {

namespace {

/// Takes one complete request off the front of `buffer`; false while it is incomplete.
bool takeRequest(QByteArray& buffer, FakeHttpServer::Request& request)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return false;
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    request.method = words.first();
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return true;
}

QByteArray chunks(const QByteArray& body)
{
    QByteArray framed;
    for (qsizetype at = 0; at < body.size(); at += 1000) {
        const QByteArray part = body.mid(at, 1000);
        framed += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    return framed + "0\r\n\r\n";
}

QByteArray head(const FakeHttpServer::Reply& reply)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + " Fake\r\n";
    for (const auto& [name, value] : reply.headers)
        text += name + ": " + value + "\r\n";
    if (reply.chunked)
        text += "Transfer-Encoding: chunked\r\n";
    else if (reply.endless == 0)
        text += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    return text + "\r\n";
}

} // namespace

FakeHttpServer::Reply FakeHttpServer::Reply::json(const QByteArray& body, int status)
{
    return Reply{.status = status, .body = body};
}

FakeHttpServer::Reply FakeHttpServer::Reply::html(const QByteArray& body, int status)
{
    return Reply{.status = status, .body = body, .headers = {{"Content-Type", "text/html; charset=utf-8"}}};
}

FakeHttpServer::FakeHttpServer(QObject* parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeHttpServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port to listen on");
}

QUrl FakeHttpServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

void FakeHttpServer::on(const QByteArray& path, Handler handler)
{
    m_handlers.insert(path, std::move(handler));
}

void FakeHttpServer::on(const QByteArray& path, const Reply& reply)
{
    on(path, [reply](const Request&) { return reply; });
}

void FakeHttpServer::release()
{
    const auto held = std::exchange(m_held, {});
    for (const auto& [socket, reply] : held)
        write(socket, reply);
}

void FakeHttpServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_abandoned += int(m_held.removeIf([socket](const auto& held) { return held.first == socket; }));
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakeHttpServer::read(QTcpSocket* socket)
{
    QByteArray& buffer = m_buffers[socket];
    buffer += socket->readAll();
    Request request;
    while (takeRequest(buffer, request)) {
        m_requests.append(request);
        serve(socket, request);
        request = {};
    }
}

void FakeHttpServer::serve(QTcpSocket* socket, const Request& request)
{
    const auto found = m_handlers.find(request.path);
    Handler& handler = found == m_handlers.end() ? m_any : *found; // by reference: it may count its calls
    const Reply reply = handler ? handler(request) : Reply::json("{\"detail\":\"Not Found\"}", 404);
    if (reply.held)
        m_held.append({socket, reply});
    else
        write(socket, reply);
}

void FakeHttpServer::write(QTcpSocket* socket, const Reply& reply)
{
    if (reply.reset) {
        socket->abort();
        return;
    }
    socket->write(head(reply));
    if (reply.endless > 0) {
        writeEndless(socket, reply.endless);
    } else if (reply.truncateAt >= 0) {
        socket->write(reply.body.left(reply.truncateAt));
        socket->disconnectFromHost();
    } else {
        socket->write(reply.chunked ? chunks(reply.body) : reply.body);
    }
}

void FakeHttpServer::writeEndless(QTcpSocket* socket, qint64 left)
{
    const qint64 part = std::min<qint64>(left, 256 * 1024);
    socket->write(QByteArray(part, ' '));
    if (left > part) {
        connect(
            socket, &QTcpSocket::bytesWritten, this,
            [this, socket, left, part] { writeEndless(socket, left - part); }, Qt::SingleShotConnection);
    } else {
        socket->disconnectFromHost();
    }
}

} // namespace ic
