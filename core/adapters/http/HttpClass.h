// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ic {

/// What an HTTP result is, decided once, where it arrives. Run logs, retries and breakers go by it.
enum class HttpClass {
    Ok,
    Empty,     ///< success without a body
    Transport, ///< DNS, connect, TLS, reset, time-out, truncated: no complete answer
    Http4xx,   ///< any 4xx but 429
    Rate,      ///< 429, or a provider's own "too many requests"
    Http5xx,
    NotJson,     ///< JSON was expected and something else came, mostly an HTML page
    Schema,      ///< broken JSON, a missing or wrong-typed member
    ProviderCode ///< well-formed, but the provider's own code says no
};

/// "OK", "EMPTY", "TRANSPORT", "HTTP_4XX", "RATE", "HTTP_5XX", "NOT_JSON", "SCHEMA", "PROVIDER_CODE".
QString toText(HttpClass cls);
/// By status alone: 2xx and 3xx are Ok.
HttpClass classOfStatus(int status);

} // namespace ic
