// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpClass.h"
#include "core/domain/Result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <optional>

namespace ic {

/// A complete HTTP answer of any status, classified once.
struct HttpResponse
{
    HttpClass cls = HttpClass::Ok;
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;                       ///< decompressed
    QJsonDocument json;                    ///< parsed when JSON was expected and came, whatever the status
    QString excerpt;                       ///< first 200 characters of the body on one line, secrets masked
    qint64 elapsedMs = 0;                  ///< of the last attempt
    int attempts = 1;

    QByteArray header(const QByteArray& lowerCaseName) const { return headers.value(lowerCaseName); }
    bool isHtml() const;
    /// "HTTP 503, HTTP_5XX, 120 bytes in 35 ms: <excerpt>": the run log's line.
    QString report() const;
    /// The standard error of an answer that is not Ok; `who` is the peer's name as a reader knows it.
    Error failure(const Phrase& who) const;
};

} // namespace ic
