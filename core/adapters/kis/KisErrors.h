// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/kis/KisCall.h"
#include "core/adapters/kis/KisEnvelope.h"
#include "core/domain/Result.h"

namespace ic {

/// What became of an order whose call ended with an Error.
enum class OrderFate {
    NeverSent, ///< it surely did not reach KIS
    Refused,   ///< KIS said no; nothing was placed
    Unknown    ///< it may have been placed: look it up, never send it again
};

/// Errors of calls to KIS. Codes besides HttpCaller's: KEY_MISSING, KEY_REJECTED, NO_TOKEN, TOKEN_REFUSED,
/// WRONG_SERVER, RATE, SCHEMA, CURSOR_REPEATED, TOO_MANY_PAGES, and KIS_ followed by KIS's own code for
/// every other refusal (KIS_APBK0919). Pure functions, any thread; no secret gets into an error.
namespace KisErrors {

Error keyMissing(const KisAccess& access);
/// An answer that is not accepted, or no envelope at all.
Error ofAnswer(const HttpResponse& response, const HttpRequest& request, const KisCall& call);
/// The call never went out because no token could be had.
Error withoutToken(const KisCall& call, const Error& cause);
/// The same error, its next step said for an order: what is known of it, and what to do.
Error forOrder(Error error);
OrderFate fateOf(const Error& error);
/// True when every other inquiry would end the same way now, so a round of them ends here.
bool endsTheRound(const Error& error);

} // namespace KisErrors

} // namespace ic
