// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisErrors.h"

#include "core/adapters/http/HttpErrors.h"
#include "core/adapters/http/HttpSecretMask.h"

namespace ic::KisErrors {

namespace {

const QString kTokenRefused = QStringLiteral("TOKEN_REFUSED");
const QString kRate = QStringLiteral("RATE");
/// A refusal of the gateway that may come after the request was passed on.
const QString kHiccup = QStringLiteral("KIS_EGW00300");

QString codeOf(const KisEnvelope& envelope, const HttpResponse& response, const KisCall& call)
{
    if (envelope.refusesToken())
        return kTokenRefused;
    if (envelope.code == QLatin1String("EGW02004"))
        return QStringLiteral("WRONG_SERVER");
    if (envelope.code == QLatin1String("EGW00103") || envelope.code == QLatin1String("EGW00105"))
        return QStringLiteral("KEY_REJECTED");
    // An order's error says exactly which refusal it was; an inquiry's only that asking later may help.
    if (response.cls == HttpClass::Rate && !call.isOrder())
        return kRate;
    return QStringLiteral("KIS_") + (envelope.code.isEmpty() ? QStringLiteral("REFUSED") : envelope.code);
}

Phrase nextStep(const QString& code)
{
    if (code == kRate)
        return QT_TRANSLATE_NOOP("Phrase",
                                 "The next run asks again; other programs may use the same app key.");
    if (code == kTokenRefused)
        return QT_TRANSLATE_NOOP("Phrase", "The next call asks for another token.");
    if (code == QLatin1String("WRONG_SERVER"))
        return QT_TRANSLATE_NOOP(
            "Phrase", "Check investment.korea-investment.server-type: real and paper have their own "
                      "keys and transactions.");
    if (code == QLatin1String("KEY_REJECTED"))
        return QT_TRANSLATE_NOOP("Phrase",
                                 "Check investment.korea-investment.app-key, app-secret and server-type.");
    return QT_TRANSLATE_NOOP("Phrase", "The answer was not used.");
}

} // namespace

Error keyMissing(const KisAccess& access)
{
    return {QStringLiteral("KEY_MISSING"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "No app key and secret for the %1 server of KIS are set."),
                   access.serverName()),
            QT_TRANSLATE_NOOP("Phrase",
                              "Set investment.korea-investment.app-key and app-secret: KIS_APP_KEY and "
                              "KIS_APP_SECRET in the environment, or the keychain.")};
}

Error ofAnswer(const HttpResponse& response, const HttpRequest& request, const KisCall& call)
{
    const auto envelope = KisEnvelope::of(response);
    const QString transaction = QString::fromLatin1(call.transaction);
    if (!envelope && response.cls == HttpClass::Ok)
        return {QStringLiteral("SCHEMA"),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "KIS's answer to %1 has no rt_cd (HTTP %2): %3"),
                       transaction, response.status, response.excerpt),
                nextStep({})};
    if (!envelope)
        return response.failure(QStringLiteral("KIS"));
    const QString code = codeOf(*envelope, response, call);
    const QString words = HttpSecretMask(request).text(envelope->message.left(200));
    Phrase message(QT_TRANSLATE_NOOP("Phrase", "KIS refused %1 (%2, HTTP %3): %4"), transaction,
                   envelope->code, response.status, words);
    if (response.attempts > 1)
        message += Phrase(QT_TRANSLATE_NOOP("Phrase", "It was asked %1 times."), response.attempts);
    return {code, message, nextStep(code)};
}

Error withoutToken(const KisCall& call, const Error& cause)
{
    if (!call.isOrder())
        return cause;
    return forOrder({QStringLiteral("NO_TOKEN"),
                     Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 was not sent, there is no token: %2"),
                            QString::fromLatin1(call.transaction), cause.message),
                     {}});
}

Error forOrder(Error error)
{
    switch (fateOf(error)) {
    case OrderFate::NeverSent:
        error.next = QT_TRANSLATE_NOOP("Phrase", "The order was not sent.");
        break;
    case OrderFate::Refused:
        error.next = QT_TRANSLATE_NOOP("Phrase", "Nothing was placed.");
        break;
    case OrderFate::Unknown:
        error.next =
            QT_TRANSLATE_NOOP("Phrase", "The order may have been placed: it is looked up, never sent again.");
        break;
    }
    return error;
}

OrderFate fateOf(const Error& error)
{
    static const QStringList refusals{kTokenRefused, QStringLiteral("WRONG_SERVER"),
                                      QStringLiteral("KEY_REJECTED")};
    static const QStringList unsent{QStringLiteral("KEY_MISSING"), QStringLiteral("NO_TOKEN")};
    if (httpError::neverSent(error) || unsent.contains(error.code))
        return OrderFate::NeverSent;
    const bool saidNo = error.code.startsWith(QLatin1String("KIS_")) && error.code != kHiccup;
    return saidNo || refusals.contains(error.code) ? OrderFate::Refused : OrderFate::Unknown;
}

bool endsTheRound(const Error& error)
{
    static const QStringList codes{QStringLiteral("CANCELLED"),
                                   QStringLiteral("BREAKER_OPEN"),
                                   QStringLiteral("DNS"),
                                   QStringLiteral("CONNECT"),
                                   QStringLiteral("TLS"),
                                   QStringLiteral("REDIRECT_REFUSED"),
                                   QStringLiteral("NOT_JSON"),
                                   QStringLiteral("KEY_MISSING"),
                                   QStringLiteral("KEY_REJECTED"),
                                   QStringLiteral("WRONG_SERVER"),
                                   kTokenRefused,
                                   kRate};
    return codes.contains(error.code);
}

} // namespace ic::KisErrors
