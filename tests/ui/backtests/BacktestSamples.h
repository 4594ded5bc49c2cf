// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"

#include <array>
#include <cmath>

namespace ic {

/// Backtests as the engine stores them, the same for the same arguments.
namespace BacktestSamples {

/// Even numbers between 0 and 1.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_state(seed * 2'654'435'761u + 12'345u) {}
    double roll()
    {
        m_state = m_state * 1'664'525u + 1'013'904'223u;
        return double(m_state >> 8) / double(1u << 24);
    }

private:
    quint32 m_state;
};

inline QVector<TradingDate> weekdays(TradingDate last, int count)
{
    QVector<TradingDate> days;
    for (TradingDate day = last; days.size() < count; day = day.addDays(-1)) {
        if (day.dayOfWeek() <= 5)
            days.prepend(day);
    }
    return days;
}

inline QJsonObject metricsOf(double totalReturn, double mdd, double sharpe, int trades)
{
    QJsonObject metrics{{QStringLiteral("totalReturnPct"), totalReturn},
                        {QStringLiteral("cagrPct"), totalReturn * 0.8},
                        {QStringLiteral("mddPct"), mdd},
                        {QStringLiteral("sharpe"), sharpe},
                        {QStringLiteral("sortino"), sharpe * 1.4},
                        {QStringLiteral("calmar"), totalReturn * 0.8 / std::max(1.0, -mdd)},
                        {QStringLiteral("trades"), trades}};
    if (trades > 0) {
        metrics.insert(QStringLiteral("winRatePct"), 47.25);
        metrics.insert(QStringLiteral("profitFactor"), 1.38);
    }
    return metrics;
}

inline QVector<BacktestTradeRow> trades(const QVector<TradingDate>& sessions, int count, Dice& dice)
{
    static const std::array<std::pair<const char16_t*, const char16_t*>, 6> names{
        {{u"005930", u"삼성전자"},
         {u"207940", u"삼성바이오로직스"},
         {u"373220", u"LG에너지솔루션"},
         {u"138930", u"BNK금융지주"},
         {u"465350", u"KODEX 미국S&P500변동성확대시커버드콜액티브"},
         {u"012330", u"현대모비스"}}};
    static const std::array reasons{u"KR_FIXED_STOP_LOSS", u"SHORT_TERM_TRAILING_STOP", u"TIME_CUT",
                                    u"KR_RSI_EXIT"};
    QVector<BacktestTradeRow> rows;
    for (int i = 0; i < count; ++i) {
        const int entry = int(dice.roll() * double(sessions.size() - 8));
        const auto& [symbol, name] = names[size_t(i) % names.size()];
        BacktestTradeRow row;
        row.symbol = QString::fromUtf16(symbol);
        row.name = QString::fromUtf16(name);
        row.entryDate = sessions[entry];
        row.exitDate = sessions[entry + 1 + int(dice.roll() * 6)];
        row.entryPrice = std::floor(20'000 + dice.roll() * 400'000);
        row.profitPct = (dice.roll() - 0.46) * 14;
        row.exitPrice = std::floor(row.entryPrice * (1 + row.profitPct / 100));
        row.quantity = 1 + qint64(2'000'000 / row.entryPrice);
        row.profit = double(row.quantity) * row.entryPrice * row.profitPct / 100;
        row.friction = double(row.quantity) * row.entryPrice * 0.004;
        row.reason = QString::fromUtf16(reasons[size_t(i) % reasons.size()]);
        rows.append(row);
    }
    return rows;
}

/// A backtest of so many weekdays up to `last`, drifting by `drift` percent a session.
inline BacktestDetail detail(qint64 id, Market market, const QString& strategy, TradingDate last,
                             int sessions, int tradeCount, double drift)
{
    Dice dice{quint32(id)};
    BacktestDetail detail;
    const QVector<TradingDate> days = weekdays(last, sessions);
    BacktestRow& row = detail.row;
    row.id = id;
    row.at = Instant{1'795'400'000'000 - (1'000 - id) * 86'400'000};
    row.by = id % 3 == 0 ? QStringLiteral("strategy-governance-check") : QStringLiteral("minji");
    row.market = market;
    row.strategy = strategy;
    row.from = days.first();
    row.to = days.last();
    row.capital = market == Market::Kr ? 100'000'000 : 100'000;
    row.trades = tradeCount;
    double equity = row.capital, index = row.capital, peak = equity, deepest = 0;
    for (const TradingDate day : days) {
        detail.curve.append({day, equity, index});
        equity *= 1 + (drift + (dice.roll() - 0.5) * 2.4) / 100;
        index *= 1 + (0.02 + (dice.roll() - 0.5) * 1.8) / 100;
        peak = std::max(peak, equity);
        deepest = std::min(deepest, (equity / peak - 1) * 100);
    }
    row.metrics =
        metricsOf((detail.curve.last().equity / row.capital - 1) * 100, deepest, drift * 9, tradeCount);
    row.benchmark = metricsOf((index / row.capital - 1) * 100, -14.2, 0.44, 0);
    row.benchmark.remove(QStringLiteral("trades"));
    detail.trades = trades(days, tradeCount, dice);
    return detail;
}

/// Eight stored ones, newest first: all strategies, both markets, one without trades, one of ten years.
inline QVector<BacktestDetail> several()
{
    const TradingDate last(2026, 11, 20);
    QVector<BacktestDetail> all{
        detail(108, Market::Kr, QStringLiteral("SHORT_TERM"), last, 250, 400, 0.08),
        detail(107, Market::Kr, QStringLiteral("SHORT_TERM"), last, 250, 360, 0.02),
        detail(106, Market::Kr, QStringLiteral("MEDIUM_TERM"), last, 2'500, 400, 0.05),
        detail(105, Market::Us, QStringLiteral("ROBO"), TradingDate(2026, 10, 30), 750, 24, 0.04),
        detail(104, Market::Us, QStringLiteral("LONG_TERM"), last, 500, 60, 0.06),
        detail(103, Market::Kr, QStringLiteral("BREAKOUT"), TradingDate(2026, 9, 30), 250, 0, 0.0),
        detail(102, Market::Kr, QStringLiteral("LONG_TERM"), TradingDate(2026, 6, 30), 250, 31, -0.09),
        detail(101, Market::Us, QStringLiteral("SHORT_TERM"), TradingDate(2026, 5, 29), 120, 44, 0.03)};
    all[1].row.parameters = {
        {QStringLiteral("investment.pipeline.short-term-trailing-pct"), QStringLiteral("5")},
        {QStringLiteral("investment.factor.max-new-positions-per-day"), QStringLiteral("3")}};
    all[3].row.metrics.insert(QStringLiteral("turnoverPct"), 84.2);
    for (const char* missing : {"sharpe", "sortino", "calmar"})
        all[5].row.metrics.remove(QLatin1String(missing));
    all[5].row.benchmark = {};
    for (BacktestPoint& point : all[5].curve) {
        point.equity = all[5].row.capital;
        point.benchmark.reset();
    }
    return all;
}

} // namespace BacktestSamples

} // namespace ic
