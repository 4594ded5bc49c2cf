// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpRequest.h"
#include "core/domain/Result.h"

#include <QNetworkReply>

namespace ic {

/// Errors of calls that brought no complete answer, and what can be known from them.
/// Codes: CANCELLED, TIMEOUT, DNS, CONNECT, TLS, RESET, TRUNCATED, BODY_TOO_LARGE, REDIRECT_REFUSED,
/// TRANSPORT, BREAKER_OPEN, QUOTA_EXHAUSTED, WRONG_THREAD, BAD_URL.
namespace httpError {

Error cancelled(const HttpRequest& request);
Error fromReply(QNetworkReply::NetworkError error, const HttpRequest& request);
/// `what` has no secrets in its arguments.
Error make(const QString& code, const HttpRequest& request, const Phrase& what);
/// What make() was told, without the address: for messages that name it themselves.
Phrase whatHappened(const Error& error);
/// A repetition may help: the connection failed, not the request.
bool isTransport(const Error& error);
/// The request surely never reached the far side (no name, no connection, no TLS, breaker, quota). Anything
/// else may have arrived: for an order that means UNKNOWN, never "failed".
bool neverSent(const Error& error);

} // namespace httpError

} // namespace ic
