// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpErrors.h"

#include "core/adapters/http/HttpSecretMask.h"

namespace ic::httpError {

namespace {

Phrase nextStep(const QString& code)
{
    if (code == QLatin1String("CANCELLED"))
        return QT_TRANSLATE_NOOP("Phrase", "Nothing of the answer was used.");
    if (code == QLatin1String("TLS"))
        return QT_TRANSLATE_NOOP(
            "Phrase", "The certificate was not accepted; check the address and the machine's clock.");
    if (code == QLatin1String("REDIRECT_REFUSED") || code == QLatin1String("BAD_URL"))
        return QT_TRANSLATE_NOOP("Phrase", "Check the configured address.");
    if (code == QLatin1String("BODY_TOO_LARGE"))
        return QT_TRANSLATE_NOOP("Phrase",
                                 "The answer was dropped; check that the address is the right service.");
    if (code == QLatin1String("DNS") || code == QLatin1String("CONNECT"))
        return QT_TRANSLATE_NOOP(
            "Phrase", "Check that the service runs and the network is up; the next run asks again.");
    return QT_TRANSLATE_NOOP("Phrase", "The next run asks again.");
}

QString codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return QStringLiteral("DNS");
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return QStringLiteral("CONNECT");
    case QNetworkReply::SslHandshakeFailedError:
        return QStringLiteral("TLS");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProxyConnectionClosedError:
        return QStringLiteral("RESET");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return QStringLiteral("TIMEOUT");
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return QStringLiteral("BAD_URL");
    default:
        return QStringLiteral("TRANSPORT");
    }
}

Phrase describe(const QString& code)
{
    if (code == QLatin1String("DNS"))
        return QT_TRANSLATE_NOOP("Phrase", "the host name was not found");
    if (code == QLatin1String("CONNECT"))
        return QT_TRANSLATE_NOOP("Phrase", "the connection was refused");
    if (code == QLatin1String("TLS"))
        return QT_TRANSLATE_NOOP("Phrase", "the TLS handshake failed");
    if (code == QLatin1String("RESET"))
        return QT_TRANSLATE_NOOP("Phrase", "the far side closed the connection before a complete answer");
    if (code == QLatin1String("TIMEOUT"))
        return QT_TRANSLATE_NOOP("Phrase", "no answer in time");
    return QT_TRANSLATE_NOOP("Phrase", "the transfer failed");
}

} // namespace

Error make(const QString& code, const HttpRequest& request, const Phrase& what)
{
    const QString method =
        request.method == HttpRequest::Method::Get ? QStringLiteral("GET") : QStringLiteral("POST");
    return {code,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 %2: %3."), method,
                   HttpSecretMask(request).url(request.url), what),
            nextStep(code)};
}

Phrase whatHappened(const Error& error)
{
    return error.message.argument(2);
}

Error cancelled(const HttpRequest& request)
{
    return make(QStringLiteral("CANCELLED"), request, QT_TRANSLATE_NOOP("Phrase", "stopped on request"));
}

Error fromReply(QNetworkReply::NetworkError error, const HttpRequest& request)
{
    const QString code = codeOf(error);
    // Qt's own error text repeats the address with its query, so it is not used.
    return make(code, request,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 (network error %2)"), describe(code), int(error)));
}

bool isTransport(const Error& error)
{
    static const QStringList codes = {QStringLiteral("TIMEOUT"),   QStringLiteral("DNS"),
                                      QStringLiteral("CONNECT"),   QStringLiteral("RESET"),
                                      QStringLiteral("TRUNCATED"), QStringLiteral("TRANSPORT")};
    return codes.contains(error.code);
}

bool neverSent(const Error& error)
{
    static const QStringList codes = {
        QStringLiteral("DNS"),          QStringLiteral("CONNECT"),         QStringLiteral("TLS"),
        QStringLiteral("BREAKER_OPEN"), QStringLiteral("QUOTA_EXHAUSTED"), QStringLiteral("BAD_URL"),
        QStringLiteral("WRONG_THREAD")};
    return codes.contains(error.code);
}

} // namespace ic::httpError
