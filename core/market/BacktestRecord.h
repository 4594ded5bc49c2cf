// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/market/BacktestEngine.h"

namespace ic {

/// A back-test as it is kept and shown. Pure functions, any thread.
class BacktestRecord
{
public:
    /// `id` 0, `by` and `at` as given; names come from the panel.
    static BacktestDetail of(const BacktestRequest& request, const BacktestReport& report,
                             const BarPanel& panel, const QString& by, Instant at);
    /// totalReturnPct, cagrPct, mddPct, sharpe, sortino, calmar, winRatePct, profitFactor, trades; what has
    /// no value is absent.
    static QJsonObject metrics(const PerformanceMetrics& metrics);
};

} // namespace ic
