// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BacktestRecord.h"

#include <cmath>

namespace ic {

namespace {

void put(QJsonObject& json, const char* name, const std::optional<double>& value)
{
    if (value)
        json.insert(QLatin1String(name), *value);
}

QVector<BacktestPoint> curveOf(const BacktestReport& report)
{
    QVector<BacktestPoint> curve;
    curve.reserve(qsizetype(report.dates.size()));
    for (size_t i = 0; i < report.dates.size(); ++i) {
        BacktestPoint point{report.dates[i], report.equity[i], {}};
        if (i < report.benchmark.size() && !std::isnan(report.benchmark[i]))
            point.benchmark = report.benchmark[i];
        curve.append(point);
    }
    return curve;
}

QString nameOf(const BarPanel& panel, const QString& symbol)
{
    const int index = panel.symbolIndex(symbol);
    return index < 0 ? QString() : panel.symbol(index).name;
}

} // namespace

BacktestDetail BacktestRecord::of(const BacktestRequest& request, const BacktestReport& report,
                                  const BarPanel& panel, const QString& by, Instant at)
{
    BacktestDetail detail;
    detail.row.at = at;
    detail.row.by = by;
    detail.row.market = panel.market();
    detail.row.strategy = toCode(request.strategy);
    detail.row.from = request.from;
    detail.row.to = request.to;
    detail.row.capital = request.capital;
    detail.row.metrics = metrics(report.metrics);
    if (report.benchmarkMetrics)
        detail.row.benchmark = metrics(*report.benchmarkMetrics);
    detail.row.trades = report.metrics.trades;
    detail.curve = curveOf(report);
    for (const BacktestTrade& trade : report.trades) {
        detail.trades.append({trade.symbol, nameOf(panel, trade.symbol), trade.entryDate, trade.exitDate,
                              trade.entryPrice, trade.exitPrice, trade.quantity, trade.profit,
                              trade.profitPct, trade.friction, trade.reason});
    }
    return detail;
}

QJsonObject BacktestRecord::metrics(const PerformanceMetrics& metrics)
{
    QJsonObject json{{QStringLiteral("totalReturnPct"), metrics.totalReturnPct},
                     {QStringLiteral("mddPct"), metrics.mddPct},
                     {QStringLiteral("trades"), metrics.trades}};
    put(json, "cagrPct", metrics.cagrPct);
    put(json, "sharpe", metrics.sharpe);
    put(json, "sortino", metrics.sortino);
    put(json, "calmar", metrics.calmar);
    put(json, "winRatePct", metrics.winRatePct);
    put(json, "profitFactor", metrics.profitFactor);
    return json;
}

} // namespace ic
