// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"

#include <QByteArray>
#include <optional>

namespace ic {

/// An HTTP-date, preferred form only: "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7).
std::optional<Instant> httpDate(const QByteArray& text);
/// A Retry-After header, seconds or HTTP-date, as a wait from `now`; never negative, nullopt when unreadable.
std::optional<Millis> retryAfter(const QByteArray& header, Instant now);

} // namespace ic
