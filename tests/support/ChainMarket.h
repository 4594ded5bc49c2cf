// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeKrxServer.h"

namespace ic {

/// Whole Korean trading days for the collection chain.
class ChainMarket
{
public:
    struct Counts
    {
        int kospi = 0;
        int kosdaq = 0;
        int others = 0; ///< ETFs and indices
        int all() const { return kospi + kosdaq + others; }
    };
    /// A made-up day of some hundred rows: trading and halted, letters in codes, both parts of KOSDAQ, prices
    /// of all sizes. The same day is the same rows.
    static Counts addMadeUpDay(FakeKrxServer& krx, const QString& basDd);
};

} // namespace ic
