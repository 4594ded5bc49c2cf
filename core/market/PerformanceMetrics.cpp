// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/PerformanceMetrics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ic {

namespace {

constexpr double kSessionsAYear = 252;
constexpr double kDaysAYear = 365.25;
constexpr double kNoDeviation = 1e-12;

std::vector<double> excessReturns(std::span<const double> equity, double riskFreePct)
{
    std::vector<double> returns;
    returns.reserve(equity.size());
    for (size_t i = 1; i < equity.size(); ++i)
        returns.push_back(equity[i] / equity[i - 1] - 1 - riskFreePct / 100 / kSessionsAYear);
    return returns;
}

double mean(std::span<const double> values)
{
    double sum = 0;
    for (const double v : values)
        sum += v;
    return sum / double(values.size());
}

double rootMeanSquare(std::span<const double> values, auto&& part)
{
    double sum = 0;
    for (const double v : values)
        sum += part(v) * part(v);
    return std::sqrt(sum / double(values.size()));
}

double mddPct(std::span<const double> equity)
{
    double peak = equity.front();
    double worst = 0;
    for (const double value : equity) {
        peak = std::max(peak, value);
        worst = std::max(worst, (peak - value) / peak);
    }
    return worst > 0 ? -worst * 100 : 0;
}

std::optional<double> cagrPct(double growth, int days)
{
    if (days <= 0 || growth <= 0)
        return std::nullopt;
    return (std::pow(growth, kDaysAYear / days) - 1) * 100;
}

std::optional<double> sharpe(std::span<const double> returns)
{
    const double middle = mean(returns);
    const double deviation = rootMeanSquare(returns, [middle](double r) { return r - middle; });
    if (deviation < kNoDeviation)
        return std::nullopt;
    return middle / deviation * std::sqrt(kSessionsAYear);
}

std::optional<double> sortino(std::span<const double> returns)
{
    const double middle = mean(returns);
    const double downside = rootMeanSquare(returns, [](double r) { return std::min(r, 0.0); });
    if (downside >= kNoDeviation)
        return middle / downside * std::sqrt(kSessionsAYear);
    return middle > 0 ? std::optional(PerformanceMetrics::kNoDownside) : std::nullopt;
}

void judgeTrades(PerformanceMetrics& metrics, std::span<const double> profits)
{
    metrics.trades = int(profits.size());
    if (profits.empty())
        return;
    double won = 0;
    double lost = 0;
    for (const double profit : profits)
        (profit > 0 ? won : lost) += profit;
    const auto wins = std::ranges::count_if(profits, [](double profit) { return profit > 0; });
    metrics.winRatePct = 100.0 * double(wins) / double(profits.size());
    if (lost < 0)
        metrics.profitFactor = won / -lost;
}

} // namespace

PerformanceMetrics PerformanceMetrics::of(std::span<const double> equity, int days,
                                          std::span<const double> profits, double riskFreePct)
{
    PerformanceMetrics metrics;
    judgeTrades(metrics, profits);
    if (equity.size() < 2 || !(equity.front() > 0))
        return metrics;
    const double growth = equity.back() / equity.front();
    metrics.totalReturnPct = (growth - 1) * 100;
    metrics.mddPct = ic::mddPct(equity);
    metrics.cagrPct = ic::cagrPct(growth, days);
    const std::vector<double> returns = excessReturns(equity, riskFreePct);
    metrics.sharpe = ic::sharpe(returns);
    metrics.sortino = ic::sortino(returns);
    if (metrics.cagrPct && metrics.mddPct < 0)
        metrics.calmar = *metrics.cagrPct / -metrics.mddPct;
    return metrics;
}

} // namespace ic
