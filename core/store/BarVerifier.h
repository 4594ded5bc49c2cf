// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/LedgerVerifier.h"

namespace ic {

/// The part of LedgerVerifier about stored bars: written by runs that exist and are no shadow runs, and
/// counted rightly by the coverage of their session. One pass over the bars.
class BarVerifier
{
public:
    static Result<void> verify(Connection& connection, LedgerReport& report);
};

} // namespace ic
