// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>
#include <utility>

namespace ic {

/// One request, as a value. Headers and query may hold secrets: show it only through HttpSecretMask.
struct HttpRequest
{
    enum class Method { Get, Post };

    Method method = Method::Get;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool idempotent = true; ///< may be sent twice; false means exactly one attempt on one connection
    bool expectJson = true; ///< anything but JSON in a success is NOT_JSON
    int attempts = 3;       ///< in all, when idempotent
    Millis connectTimeout{5'000};
    Millis readTimeout{30'000};          ///< longest silence after the request was sent
    Millis totalTimeout{60'000};         ///< of one attempt
    qint64 maxBody = 32LL * 1024 * 1024; ///< bytes, after decompression

    static HttpRequest get(QUrl url);
    /// Not idempotent unless the caller says so.
    static HttpRequest postJson(QUrl url, const QJsonObject& body);
};

} // namespace ic
