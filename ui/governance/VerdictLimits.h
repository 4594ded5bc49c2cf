// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ic {

/// The limits that governance judges by, as lines and figures beside the results (jobs.md 11.20). Value, any
/// thread.
struct VerdictLimits
{
    double mddPct = -15; ///< a deeper drawdown is beyond it
    double sharpe = 0;   ///< a lower ratio is below it

    /// As the settings are shipped.
    static VerdictLimits shipped();
};

} // namespace ic
