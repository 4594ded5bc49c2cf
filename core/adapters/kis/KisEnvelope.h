// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpResponse.h"

#include <QJsonObject>
#include <QString>
#include <QVector>
#include <optional>

namespace ic {

/// The envelope around everything KIS answers: rt_cd, msg_cd, msg1, or error_code and error_description from
/// the token service. rt_cd decides, not the HTTP status, which may be 200, 400, 403 or 500. Value type.
struct KisEnvelope
{
    bool accepted = false;
    QString code;    ///< msg_cd; "EGW00201", "APBK0919", "20310000"
    QString message; ///< msg1 without its padding

    /// nullopt when the answer is no JSON object with such an envelope.
    static std::optional<KisEnvelope> of(const HttpResponse& response);
    /// KIS's reading of an answer for HttpRequest::classify: its throttles are RATE, its gateway's hiccups
    /// HTTP_5XX, other refusals PROVIDER_CODE, an accepted one OK under any status.
    static std::optional<HttpClass> classOf(const HttpResponse& response);
    /// EGW00121 and EGW00123: the token is invalid or has expired.
    bool refusesToken() const;
};

} // namespace ic
