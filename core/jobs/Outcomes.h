// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobOutcome.h"
#include "core/domain/Result.h"

namespace ic::outcome {

/// Short forms of the outcomes jobs end with; each has a message and says what happens next. Pure, any
/// thread.

JobOutcome succeeded(Phrase message, Phrase next);
JobOutcome skipped(QString code, Phrase message, Phrase next);
JobOutcome partial(QString code, Phrase message, Phrase next);
JobOutcome failed(QString code, Phrase message, Phrase next);
JobOutcome cancelled(Phrase message, Phrase next);
/// Failed, or Cancelled for an Error CANCELLED; retryable when another attempt can help.
JobOutcome of(const Error& error);

/// True for what passes by itself: transport, time-outs, rate limits, 5xx, an open breaker, a busy database.
/// Refused keys, unknown addresses and malformed answers come back the same and are not worth another
/// attempt.
bool isRetryable(const QString& errorCode);

} // namespace ic::outcome
