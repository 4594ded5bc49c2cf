// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpRequest.h"
#include "core/adapters/http/HttpResponse.h"
#include "core/time/Clock.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <memory>
#include <mutex>
#include <stop_token>

namespace ic {

class HttpCall;

/// The program's one door to HTTP: TLS verified, every time-out and the body cap enforced, redirects only
/// within the host, no cookies. One attempt a call; retries, breaker and rate limits are HttpCaller's. Create
/// it on a thread that runs an event loop (the core thread) and let that thread delete it.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the client.
    explicit HttpClient(const Clock& clock, QObject* parent = nullptr);
    /// Ends whatever is under way as CANCELLED. Callers must have left or be leaving.
    ~HttpClient() override;

    /// Blocks the calling thread, which must not be the client's own, until the answer is complete, a
    /// time-out strikes or `stop` is requested. An answer of any status is a value; an Error means no
    /// complete answer (codes: see HttpErrors.h). Thread-safe.
    Result<HttpResponse> send(HttpRequest request, std::stop_token stop);

signals:
    /// A peer's Date header and our clock differ by more than 30 s; said once until they agree again.
    /// Positive: our clock is ahead.
    void clockSkewed(const QString& host, qint64 seconds);

private:
    void begin(const std::shared_ptr<HttpCall>& call);
    void forget(const std::shared_ptr<HttpCall>& call);
    void checkClock(const QString& host, const HttpResponse& response);

    const Clock& m_clock;
    QNetworkAccessManager m_manager;
    std::mutex m_mutex;
    QSet<std::shared_ptr<HttpCall>> m_calls; ///< guarded; what the destructor has to release
    QSet<QString> m_skewedHosts;
};

} // namespace ic
