// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <functional>
#include <utility>

class QTcpSocket;

namespace ic {

/// An HTTP/1.1 server on a real loopback socket that misbehaves on demand. Lives on the thread that made it
/// and needs its event loop; a handler is called there for each complete request.
class FakeHttpServer : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray path; ///< without the query
        QByteArray query;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    struct Reply
    {
        int status = 200;
        QByteArray body;
        QList<std::pair<QByteArray, QByteArray>> headers = {{"Content-Type", "application/json"}};
        bool held = false;    ///< not answered until release()
        bool chunked = false; ///< Transfer-Encoding: chunked instead of a length
        bool reset = false;   ///< the connection is closed without a byte
        int truncateAt = -1;  ///< closes after so many bytes of the body, the length promising all of it
        qint64 endless = 0;   ///< sends so many bytes of filler without announcing a length

        static Reply json(const QByteArray& body, int status = 200);
        static Reply html(const QByteArray& body, int status = 200);
    };
    using Handler = std::function<Reply(const Request&)>;

    explicit FakeHttpServer(QObject* parent = nullptr);
    QUrl url(const QString& path = {}) const;
    /// What is answered to `path`; the latest setting holds. Unknown paths get 404.
    void on(const QByteArray& path, Handler handler);
    void on(const QByteArray& path, const Reply& reply);
    /// For any path without a handler of its own.
    void onAny(Handler handler) { m_any = std::move(handler); }
    /// Answers what is held.
    void release();
    const QList<Request>& requests() const { return m_requests; }
    int heldCount() const { return int(m_held.size()); }
    /// Connections whose far side went away while their answer was held.
    int abandonedCount() const { return m_abandoned; }

private:
    void accept();
    void read(QTcpSocket* socket);
    void serve(QTcpSocket* socket, const Request& request);
    void write(QTcpSocket* socket, const Reply& reply);
    void writeEndless(QTcpSocket* socket, qint64 left);

    QTcpServer m_server;
    QHash<QByteArray, Handler> m_handlers;
    Handler m_any;
    QHash<QTcpSocket*, QByteArray> m_buffers;
    QList<std::pair<QTcpSocket*, Reply>> m_held;
    QList<Request> m_requests;
    int m_abandoned = 0;
};

} // namespace ic
