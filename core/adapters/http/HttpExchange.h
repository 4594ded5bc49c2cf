// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpRequest.h"
#include "core/adapters/http/HttpResponse.h"
#include "core/time/Clock.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <functional>

namespace ic {

/// One request on the wire, redirects included: enforces time-outs and the body cap while the answer streams
/// in. Lives on the network thread, calls `done` exactly once and then deletes itself.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpResponse>)>;

    HttpExchange(QNetworkAccessManager& manager, const Clock& clock, HttpRequest request, Done done,
                 QObject* parent);
    void start();
    void abort(Error error);

private:
    void send(const QUrl& url);
    QNetworkReply* post(const QNetworkRequest& wire);
    void onRequestSent();
    void onHeaders();
    void onReadyRead();
    void onFinished();
    void follow(const QUrl& location);
    /// Why a redirect to `target` is not followed; empty when it may be.
    Phrase refusal(const QUrl& target) const;
    Result<HttpResponse> answer();
    bool isTruncated() const;
    void timedOut(const Phrase& what);
    void finish(Result<HttpResponse> result);

    QNetworkAccessManager& m_manager;
    const Clock& m_clock;
    const HttpRequest m_request;
    Done m_done;
    QUrl m_url;
    QNetworkReply* m_reply = nullptr;
    QByteArray m_body;
    QTimer m_idle; ///< connect time-out until the request is sent, then read time-out
    QTimer m_total;
    bool m_sent = false;
    int m_redirects = 0;
    qint64 m_startedMs = 0;
};

} // namespace ic
