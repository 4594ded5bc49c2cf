// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/GovernanceVerdict.h"

#include "core/config/Settings.h"

#include <algorithm>

namespace ic {

namespace {

void takeFigures(GovernanceRow& row, const BacktestReport& report)
{
    const PerformanceMetrics& metrics = report.metrics;
    row.mddPct = metrics.mddPct;
    row.sharpe = metrics.sharpe;
    row.winRatePct = metrics.winRatePct;
    row.profitFactor = metrics.profitFactor;
    row.returnPct = metrics.totalReturnPct;
    if (report.benchmarkMetrics)
        row.benchmarkReturnPct = report.benchmarkMetrics->totalReturnPct;
    row.trades = metrics.trades;
}

/// The limits of the strategy itself: what degrades it.
QStringList breaches(const GovernanceRow& row, const GovernanceLimits& limits)
{
    QStringList found;
    if (*row.mddPct < limits.mddPct)
        found.append(QStringLiteral("MDD_BELOW_LIMIT"));
    if (row.trades >= limits.minTrades && row.sharpe && *row.sharpe < limits.minSharpe)
        found.append(QStringLiteral("SHARPE_BELOW_LIMIT"));
    return found;
}

/// What got worse since the former check, and what lags the market: worth a warning.
QStringList concerns(const GovernanceRow& row, const GovernanceLimits& limits,
                     const std::optional<GovernanceRow>& former)
{
    QStringList found;
    const bool deeper = former && former->mddPct && *former->mddPct < 0 &&
                        *row.mddPct < *former->mddPct * (1 + limits.mddWorsePct / 100);
    if (deeper)
        found.append(QStringLiteral("MDD_WORSE"));
    if (former && former->sharpe && row.sharpe && *row.sharpe < *former->sharpe - limits.sharpeWorse)
        found.append(QStringLiteral("SHARPE_WORSE"));
    if (row.benchmarkReturnPct && row.returnPct && *row.returnPct < *row.benchmarkReturnPct)
        found.append(QStringLiteral("BELOW_BENCHMARK"));
    return found;
}

} // namespace

GovernanceLimits GovernanceLimits::from(const Settings& settings)
{
    GovernanceLimits limits;
    limits.mddPct = settings.decimal(QStringLiteral("investment.governance.mdd-threshold-pct"));
    limits.minSharpe = settings.decimal(QStringLiteral("investment.governance.sharpe-min"));
    return limits;
}

void GovernanceVerdict::judge(GovernanceRow& row, const BacktestReport& report,
                              const GovernanceLimits& limits, const std::optional<GovernanceRow>& former)
{
    takeFigures(row, report);
    const QStringList broken = breaches(row, limits);
    // A strategy that only holds closes no trade, but its drawdown is real.
    if (row.trades == 0 && broken.isEmpty())
        return insufficient(row, QStringLiteral("NO_TRADES"));
    const QStringList worse = concerns(row, limits, former);
    row.findings = broken + worse;
    if (row.trades < limits.minTrades)
        row.findings.append(QStringLiteral("FEW_TRADES"));
    // A lag behind the market alone is said, but it is no decline of the strategy.
    const bool declined =
        worse.contains(QLatin1String("MDD_WORSE")) || worse.contains(QLatin1String("SHARPE_WORSE"));
    row.verdict = !broken.isEmpty() ? QStringLiteral("DEGRADED")
                  : declined        ? QStringLiteral("WARNING")
                                    : QStringLiteral("HEALTHY");
}

void GovernanceVerdict::insufficient(GovernanceRow& row, const QString& finding)
{
    row.verdict = QStringLiteral("INSUFFICIENT");
    row.findings = {finding};
}

void GovernanceVerdict::failed(GovernanceRow& row, const Error& error)
{
    row.verdict = QStringLiteral("FAILED");
    row.findings = {error.code};
}

} // namespace ic
