// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpCaller.h"
#include "core/adapters/kis/KisAccess.h"
#include "core/ports/TokenCache.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace ic {

/// The access token of one app key: valid for 24 hours, renewed after 23, asked for at most once a minute and
/// by one thread at a time. While a renewal fails, the old token serves as long as it is valid. Thread-safe.
/// Each issue sends the account holder a message, so the token is kept in a cache across clients and, where
/// the cache does it, across restarts.
class KisToken
{
public:
    /// All references must outlive the token.
    KisToken(KisAccess access, HttpCaller& caller, const Clock& clock, Waiter& waiter, TokenCache& cache);

    /// A token to use now. Blocks a pool thread while one is asked for, up to some 70 s when the minute
    /// between two issues has to pass first.
    Result<QString> value(std::stop_token stop);
    /// KIS did not accept `refused`; the next value() asks for another, unless that has happened already.
    void discard(const QString& refused);

private:
    std::optional<Result<QString>> atHandLocked(std::unique_lock<std::mutex>& lock, std::stop_token stop);
    std::optional<QString> validLocked(Millis before) const;
    Result<TokenCache::Token> renew(std::stop_token stop);
    Result<TokenCache::Token> issue(std::stop_token stop);
    Result<TokenCache::Token> readReply(const HttpResponse& response, const HttpRequest& request) const;
    Result<QString> settleLocked(const Result<TokenCache::Token>& issued);
    Millis untilNextIssueLocked() const;

    const KisAccess m_access;
    HttpCaller& m_caller;
    const Clock& m_clock;
    Waiter& m_waiter;
    TokenCache& m_cache;
    std::mutex m_mutex;
    std::condition_variable_any m_settled;
    bool m_renewing = false;
    bool m_loaded = false;
    std::optional<TokenCache::Token> m_token;
    std::optional<Error> m_failure;    ///< of the latest renewal
    std::optional<qint64> m_lastIssue; ///< monotonic ms of the latest request, whatever it brought
};

} // namespace ic
