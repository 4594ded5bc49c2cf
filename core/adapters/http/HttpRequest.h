// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpClass.h"
#include "core/domain/Instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>
#include <functional>
#include <optional>
#include <utility>

namespace ic {

struct HttpResponse;

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
    /// For a provider whose own code outranks the HTTP status: its reading of an answer whose JSON is parsed
    /// already; nullopt leaves the class as it is. Called on the thread that calls HttpCaller.
    std::function<std::optional<HttpClass>(const HttpResponse&)> classify;

    static HttpRequest get(QUrl url);
    /// Not idempotent unless the caller says so.
    static HttpRequest postJson(QUrl url, const QJsonObject& body);
};

} // namespace ic
