// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpRequest.h"

#include <QJsonDocument>

namespace ic {

HttpRequest HttpRequest::get(QUrl url)
{
    HttpRequest request;
    request.url = std::move(url);
    return request;
}

HttpRequest HttpRequest::postJson(QUrl url, const QJsonObject& body)
{
    HttpRequest request = get(std::move(url));
    request.method = Method::Post;
    request.idempotent = false;
    request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace ic
