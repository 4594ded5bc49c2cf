// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisCall.h"

#include "core/adapters/kis/KisEnvelope.h"

#include <QJsonObject>
#include <QUrlQuery>
#include <algorithm>

namespace ic {

namespace {

constexpr Millis kConnectTimeout{3'000};
constexpr Millis kReadTimeout{10'000};
constexpr Millis kTotalTimeout{20'000};
constexpr int kInquiryAttempts = 3;

/// Every character a form might give a meaning of its own ("+" is a blank there) is escaped.
QString queryOf(const KisCall::Fields& fields)
{
    QStringList items;
    for (const auto& [name, value] : fields)
        items.append(name + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return items.join(QLatin1Char('&'));
}

QJsonObject bodyOf(const KisCall::Fields& fields)
{
    QJsonObject body;
    for (const auto& [name, value] : fields)
        body.insert(name, value);
    return body;
}

} // namespace

KisCall KisCall::inquiry(QString path, QByteArray transaction, Fields fields)
{
    return {Kind::Inquiry, std::move(path), std::move(transaction), std::move(fields), {}};
}

KisCall KisCall::order(QString path, QByteArray transaction, Fields fields)
{
    return {Kind::Order, std::move(path), std::move(transaction), std::move(fields), {}};
}

QString KisCall::field(const QString& name) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? QString() : found->second;
}

void KisCall::setField(const QString& name, const QString& value)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    if (found == fields.end())
        fields.append({name, value});
    else
        found->second = value;
}

HttpRequest KisCall::request(const KisAccess& access, const QString& token) const
{
    QUrl url = access.url(path);
    if (!isOrder())
        url.setQuery(queryOf(fields), QUrl::StrictMode);
    HttpRequest request = isOrder() ? HttpRequest::postJson(url, bodyOf(fields)) : HttpRequest::get(url);
    request.headers = {{"Content-Type", "application/json; charset=utf-8"},
                       {"Accept", "application/json"},
                       {"authorization", "Bearer " + token.toLatin1()},
                       {"appkey", access.appKey.toLatin1()},
                       {"appsecret", access.appSecret.toLatin1()},
                       {"tr_id", transaction},
                       {"tr_cont", continuation},
                       {"custtype", "P"}};
    request.attempts = isOrder() ? 1 : kInquiryAttempts;
    request.connectTimeout = kConnectTimeout;
    request.readTimeout = kReadTimeout;
    request.totalTimeout = kTotalTimeout;
    request.classify = KisEnvelope::classOf;
    return request;
}

} // namespace ic
