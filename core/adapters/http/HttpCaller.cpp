// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpCaller.h"

#include "core/adapters/http/HttpErrors.h"
#include "core/adapters/http/JsonBody.h"

#include <QDateTime>

namespace ic {

namespace {

QString hostKey(const QUrl& url)
{
    return QStringLiteral("%1:%2")
        .arg(url.host())
        .arg(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

void read(const HttpRequest& request, HttpResponse& response)
{
    if (request.expectJson)
        readJson(response);
    if (request.classify)
        response.cls = request.classify(response).value_or(response.cls);
}

} // namespace

HttpCaller::HttpCaller(HttpClient& client, const Clock& clock, Waiter& waiter, HttpRetryPolicy retry)
    : m_client(client), m_clock(clock), m_waiter(waiter), m_retry(std::move(retry))
{}

Result<HttpResponse> HttpCaller::call(const HttpRequest& request, std::stop_token stop)
{
    CircuitBreaker& breaker = breakerOf(request.url);
    for (int attempt = 1;; ++attempt) {
        if (auto entered = enter(request, breaker, stop); !entered)
            return tl::unexpected(entered.error());
        auto result = m_client.send(request, stop);
        if (result) {
            read(request, *result);
            result->attempts = attempt;
        }
        settle(breaker, result);
        const auto delay = delayAfter(request, result, attempt);
        observe(request, result, delay);
        if (!delay)
            return result;
        if (!m_waiter.wait(*delay, stop))
            return tl::unexpected(httpError::cancelled(request));
    }
}

Result<void> HttpCaller::enter(const HttpRequest& request, CircuitBreaker& breaker, std::stop_token stop)
{
    if (!breaker.tryEnter()) {
        const CircuitBreaker::Status status = breaker.status();
        return tl::unexpected(httpError::make(
            QStringLiteral("BREAKER_OPEN"), request,
            Phrase(
                QT_TRANSLATE_NOOP(
                    "Phrase", "not called, the host failed %1 times in a row (last: %2); next probe in %3 s"),
                status.failures, status.lastFailure, (status.retryIn.count() + 999) / 1000)));
    }
    auto token = takeToken(request, stop);
    if (!token)
        breaker.abandoned();
    return token;
}

Result<void> HttpCaller::takeToken(const HttpRequest& request, std::stop_token stop)
{
    TokenBucket* bucket = bucketOf(request.url);
    if (!bucket)
        return {};
    const auto wait = bucket->reserve();
    if (!wait) {
        const QString until =
            QDateTime::fromMSecsSinceEpoch(bucket->nextDay().ms, Qt::UTC).toString(Qt::ISODate);
        return tl::unexpected(httpError::make(
            QStringLiteral("QUOTA_EXHAUSTED"), request,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "the day's %1 calls are used up, the next day begins %2"),
                   bucket->usedToday(), until)));
    }
    if (wait->count() > 0 && !m_waiter.wait(*wait, stop))
        return tl::unexpected(httpError::cancelled(request));
    return {};
}

void HttpCaller::settle(CircuitBreaker& breaker, const Result<HttpResponse>& result) const
{
    if (!result) {
        if (httpError::isTransport(result.error()))
            breaker.failed(httpError::whatHappened(result.error()));
        else
            breaker.abandoned();
        return;
    }
    const bool failed = result->cls == HttpClass::Http5xx || result->cls == HttpClass::Transport;
    failed ? breaker.failed(QStringLiteral("HTTP %1").arg(result->status)) : breaker.succeeded();
}

std::optional<Millis> HttpCaller::delayAfter(const HttpRequest& request, const Result<HttpResponse>& result,
                                             int attempt)
{
    if (!result && !httpError::isTransport(result.error()))
        return std::nullopt;
    HttpRetryPolicy::Attempt failed{.number = attempt};
    if (result) {
        failed.cls = result->cls;
        failed.status = result->status;
        failed.retryAfter = result->header("retry-after");
    }
    return m_retry.delayAfter(request, failed, m_clock.now());
}

void HttpCaller::observe(const HttpRequest& request, const Result<HttpResponse>& result,
                         std::optional<Millis> retryIn)
{
    Observer observer;
    {
        const std::lock_guard lock(m_mutex);
        observer = m_observer;
    }
    if (!observer)
        return;
    if (result)
        observer({request.url.host(), result->cls, result->report(), retryIn});
    else
        observer({request.url.host(), HttpClass::Transport, result.error().message, retryIn});
}

TokenBucket& HttpCaller::limit(const QString& host, TokenBucket::Limits limits)
{
    const std::lock_guard lock(m_mutex);
    auto& bucket = m_buckets[host];
    bucket = std::make_unique<TokenBucket>(m_clock, limits);
    return *bucket;
}

QMap<QString, CircuitBreaker::Status> HttpCaller::breakers() const
{
    const std::lock_guard lock(m_mutex);
    QMap<QString, CircuitBreaker::Status> all;
    for (const auto& [host, breaker] : m_breakers)
        all.insert(host, breaker->status());
    return all;
}

void HttpCaller::setObserver(Observer observer)
{
    const std::lock_guard lock(m_mutex);
    m_observer = std::move(observer);
}

CircuitBreaker& HttpCaller::breakerOf(const QUrl& url)
{
    const std::lock_guard lock(m_mutex);
    auto& breaker = m_breakers[hostKey(url)];
    if (!breaker)
        breaker = std::make_unique<CircuitBreaker>(m_clock);
    return *breaker;
}

TokenBucket* HttpCaller::bucketOf(const QUrl& url)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_buckets.find(url.host());
    return found == m_buckets.end() ? nullptr : found->second.get();
}

} // namespace ic
