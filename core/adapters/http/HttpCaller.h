// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/CircuitBreaker.h"
#include "core/adapters/http/HttpClient.h"
#include "core/adapters/http/HttpRetryPolicy.h"
#include "core/adapters/http/TokenBucket.h"
#include "core/adapters/http/Waiter.h"

#include <QMap>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace ic {

/// What every adapter calls: HttpClient with the manners of a good client. Per host a circuit breaker and,
/// where set, a rate limit; idempotent requests are retried with back-off. One object for the program,
/// thread-safe.
class HttpCaller
{
public:
    /// One finished attempt, for logs; `summary` holds no secret.
    struct Attempt
    {
        QString host;
        HttpClass cls = HttpClass::Ok;
        QString summary;
        std::optional<Millis> retryIn; ///< set when another attempt follows
    };
    using Observer = std::function<void(const Attempt&)>;

    /// All three must outlive the caller.
    HttpCaller(HttpClient& client, const Clock& clock, Waiter& waiter, HttpRetryPolicy retry = {});

    /// Blocks a pool thread. Every answer is a value with its class (see HttpResponse::failure for the error
    /// of one that is not Ok); an Error when no answer came, the breaker is open (BREAKER_OPEN), the day's
    /// allowance is used up (QUOTA_EXHAUSTED) or `stop` was requested (CANCELLED).
    Result<HttpResponse> call(const HttpRequest& request, std::stop_token stop);

    /// Sets the allowance of a host; before the first call to it. The bucket lives as long as the caller.
    TokenBucket& limit(const QString& host, TokenBucket::Limits limits);
    /// By "host:port", hosts that were called so far.
    QMap<QString, CircuitBreaker::Status> breakers() const;
    /// Called on pool threads after each attempt.
    void setObserver(Observer observer);

private:
    Result<void> enter(const HttpRequest& request, CircuitBreaker& breaker, std::stop_token stop);
    Result<void> takeToken(const HttpRequest& request, std::stop_token stop);
    void settle(CircuitBreaker& breaker, const Result<HttpResponse>& result) const;
    void observe(const HttpRequest& request, const Result<HttpResponse>& result,
                 std::optional<Millis> retryIn);
    std::optional<Millis> delayAfter(const HttpRequest& request, const Result<HttpResponse>& result,
                                     int attempt);
    CircuitBreaker& breakerOf(const QUrl& url);
    TokenBucket* bucketOf(const QUrl& url);

    HttpClient& m_client;
    const Clock& m_clock;
    Waiter& m_waiter;
    const HttpRetryPolicy m_retry;
    mutable std::mutex m_mutex; ///< guards the maps and the observer, not what they hold
    std::map<QString, std::unique_ptr<CircuitBreaker>> m_breakers;
    std::map<QString, std::unique_ptr<TokenBucket>> m_buckets;
    Observer m_observer;
};

} // namespace ic
