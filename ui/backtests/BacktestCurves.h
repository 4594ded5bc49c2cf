// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/charts/EquityLine.h"

#include <QDate>

namespace ic {

/// The curves of backtests as a chart takes them. GUI thread.
namespace BacktestCurves {

struct Curves
{
    QVector<QDate> sessions;
    QVector<EquityLine> lines;
};

/// Equity, and the benchmark where there is one, in the market's currency.
Curves ofOne(const BacktestDetail& detail);
/// Both equities on the sessions of either, 100 at the first session that both have (or at their own first
/// when they have none in common). A session that one market does not have keeps its last value.
Curves ofTwo(const BacktestDetail& a, const BacktestDetail& b);

} // namespace BacktestCurves

} // namespace ic
