// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisToken.h"

#include "core/adapters/http/HttpErrors.h"
#include "core/adapters/kis/KisEnvelope.h"
#include "core/adapters/kis/KisErrors.h"
#include "core/log/Logger.h"

#include <QDateTime>
#include <QJsonObject>
#include <algorithm>

namespace ic {

namespace {

constexpr Millis kRenewBefore{3'600'000}; // an hour of the 24 is left
constexpr Millis kNoTime{60'000};         // with less than this left it may expire under way
constexpr Millis kBetweenIssues{60'000};
constexpr int kSeoulOffset = 9 * 3600; // seconds; no daylight saving

/// "2026-11-21 08:01:10", Seoul time.
std::optional<Instant> expiryText(const QString& text)
{
    QDateTime at = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!at.isValid())
        return std::nullopt;
    at = QDateTime(at.date(), at.time(), Qt::OffsetFromUTC, kSeoulOffset);
    return Instant{at.toMSecsSinceEpoch()};
}

/// The earlier of KIS's two statements: a token issued before is handed out again with its old expiry.
std::optional<Instant> expiryOf(const QJsonObject& body, Instant now)
{
    const qint64 seconds = body.value(u"expires_in").toVariant().toLongLong();
    const auto stated = expiryText(body.value(u"access_token_token_expired").toString());
    const auto counted = seconds > 0 ? std::optional(now + Millis(seconds * 1000)) : std::nullopt;
    if (stated && counted)
        return std::min(*stated, *counted);
    return stated ? stated : counted;
}

HttpRequest issueRequest(const KisAccess& access)
{
    HttpRequest request =
        HttpRequest::postJson(access.url(QStringLiteral("/oauth2/tokenP")),
                              {{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                               {QStringLiteral("appkey"), access.appKey},
                               {QStringLiteral("appsecret"), access.appSecret}});
    request.connectTimeout = Millis(3'000);
    request.readTimeout = Millis(10'000);
    request.totalTimeout = Millis(20'000);
    request.classify = KisEnvelope::classOf;
    return request;
}

} // namespace

KisToken::KisToken(KisAccess access, HttpCaller& caller, const Clock& clock, Waiter& waiter,
                   TokenCache& cache)
    : m_access(std::move(access)), m_caller(caller), m_clock(clock), m_waiter(waiter), m_cache(cache)
{}

Result<QString> KisToken::value(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!std::exchange(m_loaded, true))
        m_token = m_cache.load(m_access.cacheKey());
    if (auto atHand = atHandLocked(lock, stop))
        return std::move(*atHand);
    m_renewing = true;
    lock.unlock();
    const auto issued = renew(stop);
    lock.lock();
    m_renewing = false;
    auto result = settleLocked(issued);
    lock.unlock();
    m_settled.notify_all();
    return result;
}

/// What can be answered without an issue by this thread; nullopt: this thread has to ask for one.
std::optional<Result<QString>> KisToken::atHandLocked(std::unique_lock<std::mutex>& lock,
                                                      std::stop_token stop)
{
    if (const auto fresh = validLocked(kRenewBefore))
        return fresh;
    const auto old = validLocked(kNoTime);
    if (old && (m_renewing || untilNextIssueLocked() > Millis(0)))
        return old;
    if (!m_renewing)
        return std::nullopt;
    m_failure.reset();
    if (!m_settled.wait(lock, stop, [this] { return !m_renewing; }))
        return fail(QStringLiteral("CANCELLED"),
                    QT_TRANSLATE_NOOP("Phrase", "Waiting for KIS's token was stopped."),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was asked for."));
    if (const auto renewed = validLocked(kNoTime))
        return renewed;
    // The renewal this thread waited for failed; a second one at once would fail like it. When it was only
    // stopped, this thread has to do it.
    if (m_failure && m_failure->code != QLatin1String("CANCELLED"))
        return tl::unexpected(*m_failure);
    return atHandLocked(lock, stop);
}

std::optional<QString> KisToken::validLocked(Millis before) const
{
    const bool valid = m_token && m_clock.now() + before < m_token->expiresAt;
    return valid ? std::optional(m_token->value) : std::nullopt;
}

Millis KisToken::untilNextIssueLocked() const
{
    if (!m_lastIssue)
        return Millis(0);
    return std::max(Millis(0), kBetweenIssues - Millis(m_clock.monotonicMs() - *m_lastIssue));
}

void KisToken::discard(const QString& refused)
{
    const std::lock_guard lock(m_mutex);
    if (!m_token || m_token->value != refused)
        return;
    m_token.reset();
    m_cache.remove(m_access.cacheKey());
}

/// Called by the one thread that renews, without the lock.
Result<TokenCache::Token> KisToken::renew(std::stop_token stop)
{
    if (!m_access.hasKeys())
        return tl::unexpected(KisErrors::keyMissing(m_access));
    auto issued = issue(stop);
    const auto mayTryAgain = [&] {
        const std::lock_guard lock(m_mutex);
        return !issued && issued.error().code == QLatin1String("RATE") && !validLocked(kNoTime);
    };
    // Another program got one within this minute; without a token there is nothing to do but to wait.
    return mayTryAgain() ? issue(stop) : issued;
}

Result<TokenCache::Token> KisToken::issue(std::stop_token stop)
{
    const HttpRequest request = issueRequest(m_access);
    std::unique_lock lock(m_mutex);
    const auto former = m_lastIssue;
    const Millis wait = untilNextIssueLocked();
    lock.unlock();
    if (wait > Millis(0) && !m_waiter.wait(wait, stop))
        return tl::unexpected(httpError::cancelled(request));
    const qint64 sentAt = m_clock.monotonicMs();
    const auto response = m_caller.call(request, stop);
    lock.lock();
    // What never reached KIS does not count there either.
    m_lastIssue = !response && httpError::neverSent(response.error()) ? former : sentAt;
    lock.unlock();
    if (!response)
        return tl::unexpected(response.error());
    return readReply(*response, request);
}

Result<TokenCache::Token> KisToken::readReply(const HttpResponse& response, const HttpRequest& request) const
{
    const KisCall call = KisCall::inquiry(QString(), QByteArrayLiteral("a token"), {});
    if (response.cls != HttpClass::Ok)
        return tl::unexpected(KisErrors::ofAnswer(response, request, call));
    const QJsonObject body = response.json.object();
    const QString value = body.value(u"access_token").toString();
    const auto expires = expiryOf(body, m_clock.now());
    if (value.isEmpty() || !expires)
        return fail(QStringLiteral("SCHEMA"),
                    QT_TRANSLATE_NOOP("Phrase",
                                      "KIS's answer to the request for a token holds no token or no expiry."),
                    QT_TRANSLATE_NOOP("Phrase", "Check the address of the server."));
    return TokenCache::Token{value, *expires};
}

Result<QString> KisToken::settleLocked(const Result<TokenCache::Token>& issued)
{
    if (issued) {
        m_failure.reset();
        m_token = *issued;
        m_cache.save(m_access.cacheKey(), *issued);
        return issued->value;
    }
    m_failure = issued.error();
    const auto old = validLocked(kNoTime);
    if (!old)
        return tl::unexpected(issued.error());
    Logger().warning(QStringLiteral("KIS's token could not be renewed: %1 The old one serves until it "
                                    "expires; the next call a minute from now tries again.")
                         .arg(issued.error().message.english()));
    return *old;
}

} // namespace ic
