// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpExchange.h"

#include "core/adapters/http/HttpErrors.h"
#include "core/adapters/http/HttpSecretMask.h"
#include "core/adapters/http/OneShotBody.h"

namespace ic {

namespace {

constexpr int kMaxRedirects = 3;

int effectivePort(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Errors from 201 on are Qt's names for HTTP statuses, not failures of the transfer.
bool isTransferError(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError &&
           (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError);
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager& manager, const Clock& clock, HttpRequest request, Done done,
                           QObject* parent)
    : QObject(parent)
    , m_manager(manager)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_done(std::move(done))
    , m_startedMs(clock.monotonicMs())
{
    m_idle.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        timedOut(m_sent
                     ? Phrase(QT_TRANSLATE_NOOP("Phrase", "no data for %1 ms"), m_request.readTimeout.count())
                     : Phrase(QT_TRANSLATE_NOOP("Phrase", "no connection within %1 ms"),
                              m_request.connectTimeout.count()));
    });
    connect(&m_total, &QTimer::timeout, this, [this] {
        timedOut(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "not complete within %1 ms"), m_request.totalTimeout.count()));
    });
}

void HttpExchange::start()
{
    m_total.start(m_request.totalTimeout);
    send(m_request.url);
}

void HttpExchange::send(const QUrl& url)
{
    m_url = url;
    m_sent = false;
    m_body.clear();
    QNetworkRequest wire(url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    for (const auto& [name, value] : m_request.headers)
        wire.setRawHeader(name, value);
    m_reply = m_request.method == HttpRequest::Method::Get ? m_manager.get(wire) : post(wire);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::onRequestSent);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0)
            onRequestSent();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    m_idle.start(m_request.connectTimeout);
}

QNetworkReply* HttpExchange::post(const QNetworkRequest& wire)
{
    if (m_request.idempotent)
        return m_manager.post(wire, m_request.body);
    QNetworkRequest once(wire);
    once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    once.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    return m_manager.post(once, new OneShotBody(m_request.body, this));
}

void HttpExchange::onRequestSent()
{
    m_sent = true;
    m_idle.start(m_request.readTimeout);
}

void HttpExchange::onHeaders()
{
    onRequestSent();
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() > m_request.maxBody)
        abort(httpError::make(QStringLiteral("BODY_TOO_LARGE"), m_request,
                              Phrase(QT_TRANSLATE_NOOP("Phrase", "announced %1 bytes, the limit is %2"),
                                     length.toLongLong(), m_request.maxBody)));
}

void HttpExchange::onReadyRead()
{
    onRequestSent();
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxBody)
        abort(httpError::make(QStringLiteral("BODY_TOO_LARGE"), m_request,
                              Phrase(QT_TRANSLATE_NOOP("Phrase", "more than %1 bytes"), m_request.maxBody)));
}

void HttpExchange::onFinished()
{
    const int status = statusOf(*m_reply);
    const QUrl location = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    // Qt has tried to rewind a one-shot body for the redirect before telling us of it.
    const bool redirected =
        !isTransferError(m_reply->error()) || m_reply->error() == QNetworkReply::ContentReSendError;
    if (redirected && status >= 300 && status < 400 && !location.isEmpty())
        follow(m_url.resolved(location));
    else
        finish(answer());
}

void HttpExchange::follow(const QUrl& location)
{
    if (const Phrase why = refusal(location); !why.isEmpty()) {
        QUrl shown = location;
        shown.setQuery(QString());
        finish(tl::unexpected(httpError::make(
            QStringLiteral("REDIRECT_REFUSED"), m_request,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "redirected to %1, %2"),
                   HttpSecretMask(m_request).text(shown.toString(QUrl::RemoveUserInfo)), why))));
        return;
    }
    ++m_redirects;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    send(location);
}

Phrase HttpExchange::refusal(const QUrl& target) const
{
    const bool upgrade = m_url.scheme() == QLatin1String("http") && target.scheme() == QLatin1String("https");
    if (m_request.method != HttpRequest::Method::Get)
        return QT_TRANSLATE_NOOP("Phrase", "which is not followed for a POST");
    if (m_redirects >= kMaxRedirects)
        return QT_TRANSLATE_NOOP("Phrase", "the fourth redirect");
    if (target.host() != m_url.host())
        return QT_TRANSLATE_NOOP("Phrase", "another host");
    if (target.scheme() != m_url.scheme() && !upgrade)
        return QT_TRANSLATE_NOOP("Phrase", "which is not secure");
    if (effectivePort(target) != effectivePort(m_url) && !upgrade)
        return QT_TRANSLATE_NOOP("Phrase", "another service of the host");
    return {};
}

bool HttpExchange::isTruncated() const
{
    const QByteArray coding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool plain = coding.isEmpty() || coding == "identity";
    return plain && length.isValid() && m_body.size() < length.toLongLong();
}

Result<HttpResponse> HttpExchange::answer()
{
    m_body += m_reply->readAll();
    const int status = statusOf(*m_reply);
    const bool transferFailed = isTransferError(m_reply->error());
    if (status != 0 && (transferFailed || isTruncated()))
        return tl::unexpected(
            httpError::make(QStringLiteral("TRUNCATED"), m_request,
                            Phrase(QT_TRANSLATE_NOOP("Phrase", "HTTP %1, the answer ended after %2 bytes"),
                                   status, m_body.size())));
    if (transferFailed || status == 0)
        return tl::unexpected(httpError::fromReply(m_reply->error(), m_request));
    HttpResponse response;
    response.status = status;
    response.cls = classOfStatus(status);
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        response.headers.insert(name.toLower(), value);
    response.excerpt = HttpSecretMask(m_request).excerpt(m_body);
    response.body = std::move(m_body);
    response.elapsedMs = m_clock.monotonicMs() - m_startedMs;
    return response;
}

void HttpExchange::timedOut(const Phrase& what)
{
    // Also before requestSent: bytes may have left while that signal was on its way here.
    abort(httpError::make(QStringLiteral("TIMEOUT"), m_request, what));
}

void HttpExchange::abort(Error error)
{
    if (!m_done)
        return;
    finish(tl::unexpected(std::move(error)));
}

void HttpExchange::finish(Result<HttpResponse> result)
{
    m_idle.stop();
    m_total.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(result));
    deleteLater();
}

} // namespace ic
