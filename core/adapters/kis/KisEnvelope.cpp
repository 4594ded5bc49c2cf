// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisEnvelope.h"

#include <QStringList>

namespace ic {

namespace {

/// Calls a second, the ledger's own throttle, tokens a minute.
const QStringList kThrottles{QStringLiteral("EGW00201"), QStringLiteral("EGW00215"),
                             QStringLiteral("EGW00133")};
const QStringList kTokenRefusals{QStringLiteral("EGW00121"), QStringLiteral("EGW00123")};
const QString kGatewayHiccup = QStringLiteral("EGW00300");

} // namespace

std::optional<KisEnvelope> KisEnvelope::of(const HttpResponse& response)
{
    const QJsonObject body = response.json.object();
    if (body.value(u"error_code").isString())
        return KisEnvelope{false, body.value(u"error_code").toString().trimmed(),
                           body.value(u"error_description").toString().trimmed()};
    if (!body.value(u"rt_cd").isString())
        return std::nullopt;
    return KisEnvelope{body.value(u"rt_cd").toString() == QLatin1String("0"),
                       body.value(u"msg_cd").toString().trimmed(), body.value(u"msg1").toString().trimmed()};
}

std::optional<HttpClass> KisEnvelope::classOf(const HttpResponse& response)
{
    const auto envelope = of(response);
    if (!envelope)
        return std::nullopt;
    if (envelope->accepted)
        return HttpClass::Ok;
    if (kThrottles.contains(envelope->code))
        return HttpClass::Rate;
    return envelope->code == kGatewayHiccup ? HttpClass::Http5xx : HttpClass::ProviderCode;
}

bool KisEnvelope::refusesToken() const
{
    return !accepted && kTokenRefusals.contains(code);
}

} // namespace ic
