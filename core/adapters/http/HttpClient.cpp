// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpClient.h"

#include "core/adapters/http/HttpCall.h"
#include "core/adapters/http/HttpDate.h"
#include "core/adapters/http/HttpErrors.h"
#include "core/adapters/http/HttpExchange.h"
#include "core/adapters/http/ThisMachine.h"

#include <QNetworkProxyFactory>
#include <QThread>
#include <cstdlib>

namespace ic {

namespace {

constexpr Millis kTolerableSkew{30'000};
/// Beyond the total time-out: by then the network thread itself must be stuck.
constexpr Millis kGrace{10'000};

/// The system's proxy, but never for this machine's own services.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isThisMachine(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

bool isHttpUrl(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

} // namespace

HttpClient::HttpClient(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock), m_manager(this)
{
    m_manager.setProxyFactory(new SystemProxies);
}

HttpClient::~HttpClient()
{
    QSet<std::shared_ptr<HttpCall>> calls;
    {
        const std::lock_guard lock(m_mutex);
        calls.swap(m_calls);
    }
    for (const auto& call : calls)
        call->finish(tl::unexpected(httpError::cancelled(call->request())));
    qDeleteAll(findChildren<HttpExchange*>(Qt::FindDirectChildrenOnly));
}

Result<HttpResponse> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    if (QThread::currentThread() == thread())
        return tl::unexpected(
            httpError::make(QStringLiteral("WRONG_THREAD"), request,
                            QT_TRANSLATE_NOOP("Phrase", "a blocking call on the network thread")));
    if (!isHttpUrl(request.url))
        return tl::unexpected(httpError::make(QStringLiteral("BAD_URL"), request,
                                              QT_TRANSLATE_NOOP("Phrase", "not an http or https address")));
    if (stop.stop_requested())
        return tl::unexpected(httpError::cancelled(request));
    const Millis limit = request.totalTimeout + kGrace;
    const auto call = std::make_shared<HttpCall>(std::move(request));
    {
        const std::lock_guard lock(m_mutex);
        m_calls.insert(call);
    }
    QMetaObject::invokeMethod(
        this, [this, call] { begin(call); }, Qt::QueuedConnection);
    auto result = call->wait(stop, limit);
    forget(call);
    return result;
}

void HttpClient::begin(const std::shared_ptr<HttpCall>& call)
{
    if (call->isFinished())
        return;
    const QString host = call->request().url.host();
    auto done = [this, call, host](Result<HttpResponse> result) {
        if (result)
            checkClock(host, *result);
        call->finish(std::move(result));
    };
    call->exchange = new HttpExchange(m_manager, m_clock, call->request(), std::move(done), this);
    call->exchange->start();
}

void HttpClient::forget(const std::shared_ptr<HttpCall>& call)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_calls.remove(call))
            return; // the destructor has it
    }
    QMetaObject::invokeMethod(
        this,
        [call] {
            if (call->exchange)
                call->exchange->abort(httpError::cancelled(call->request()));
        },
        Qt::QueuedConnection);
}

void HttpClient::checkClock(const QString& host, const HttpResponse& response)
{
    const auto theirs = httpDate(response.header("date"));
    // An aged copy says when it was made, and a rehearsal's clock is meant to differ.
    if (!theirs || response.headers.contains("age") || m_clock.realMsPerSecond() != 1000.0)
        return;
    const Millis skew = m_clock.now() - *theirs;
    if (std::abs(skew.count()) <= kTolerableSkew.count()) {
        m_skewedHosts.remove(host);
    } else if (!m_skewedHosts.contains(host)) {
        m_skewedHosts.insert(host);
        emit clockSkewed(host, skew.count() / 1000);
    }
}

} // namespace ic
