// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/HttpClass.h"

namespace ic {

QString toText(HttpClass cls)
{
    switch (cls) {
    case HttpClass::Ok:
        return QStringLiteral("OK");
    case HttpClass::Empty:
        return QStringLiteral("EMPTY");
    case HttpClass::Transport:
        return QStringLiteral("TRANSPORT");
    case HttpClass::Http4xx:
        return QStringLiteral("HTTP_4XX");
    case HttpClass::Rate:
        return QStringLiteral("RATE");
    case HttpClass::Http5xx:
        return QStringLiteral("HTTP_5XX");
    case HttpClass::NotJson:
        return QStringLiteral("NOT_JSON");
    case HttpClass::Schema:
        return QStringLiteral("SCHEMA");
    case HttpClass::ProviderCode:
        return QStringLiteral("PROVIDER_CODE");
    }
    return {};
}

HttpClass classOfStatus(int status)
{
    if (status == 429)
        return HttpClass::Rate;
    if (status >= 500)
        return HttpClass::Http5xx;
    return status >= 400 ? HttpClass::Http4xx : HttpClass::Ok;
}

} // namespace ic
