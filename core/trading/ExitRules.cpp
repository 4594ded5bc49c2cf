// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/ExitRules.h"

#include "core/config/Settings.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr std::array kReasons{ExitReason::KrFixedStopLoss, ExitReason::KrPriorLowStop,
                              ExitReason::KrRsiExit,       ExitReason::ShortTermTrailingStop,
                              ExitReason::TimeCut,         ExitReason::MediumTermStopLoss,
                              ExitReason::AtrTrailingStop, ExitReason::MomentumRankDrop};

/// Multiplied before divided: 5 % below 50,000 is exactly 47,500.
double below(double price, double pct)
{
    return price * (100 - pct) / 100;
}

double returnPct(const PositionView& p)
{
    return (p.price - p.entry) * 100 / p.entry;
}

std::optional<ExitReason> judgeKorean(const PositionView& p, const ExitConfig& c)
{
    if (p.price <= below(p.entry, c.krStopLossPct))
        return ExitReason::KrFixedStopLoss;
    if (c.priorLowStop && p.priorLow && p.price < *p.priorLow)
        return ExitReason::KrPriorLowStop;
    if (p.rsi && *p.rsi >= c.rsiExit)
        return ExitReason::KrRsiExit;
    return std::nullopt;
}

std::optional<ExitReason> judgeShortTerm(const PositionView& p, const ExitConfig& c)
{
    if (p.market == Market::Kr) {
        if (const auto reason = judgeKorean(p, c))
            return reason;
    }
    if (p.price <= below(p.trailingHigh, c.trailingPct))
        return ExitReason::ShortTermTrailingStop;
    if (p.heldSessions >= c.timeCutSessions && returnPct(p) < c.timeCutReturnPct)
        return ExitReason::TimeCut;
    return std::nullopt;
}

std::optional<ExitReason> judgeMediumTerm(const PositionView& p, const ExitConfig& c)
{
    if (p.price <= below(p.entry, c.mediumStopLossPct))
        return ExitReason::MediumTermStopLoss;
    if (c.mediumAtrTrailing && p.atr && *p.atr > 0 && p.trailingHigh - p.price >= *p.atr * c.atrMultiplier)
        return ExitReason::AtrTrailingStop;
    return std::nullopt;
}

} // namespace

QString toCode(ExitReason reason)
{
    switch (reason) {
    case ExitReason::KrFixedStopLoss:
        return u"KR_FIXED_STOP_LOSS"_s;
    case ExitReason::KrPriorLowStop:
        return u"KR_PRIOR_LOW_STOP"_s;
    case ExitReason::KrRsiExit:
        return u"KR_RSI_EXIT"_s;
    case ExitReason::ShortTermTrailingStop:
        return u"SHORT_TERM_TRAILING_STOP"_s;
    case ExitReason::TimeCut:
        return u"TIME_CUT"_s;
    case ExitReason::MediumTermStopLoss:
        return u"MEDIUM_TERM_STOP_LOSS"_s;
    case ExitReason::AtrTrailingStop:
        return u"ATR_TRAILING_STOP"_s;
    case ExitReason::MomentumRankDrop:
        break;
    }
    return u"MOMENTUM_RANK_DROP"_s;
}

std::optional<ExitReason> exitReasonFromCode(QStringView code)
{
    for (const ExitReason reason : kReasons) {
        if (toCode(reason) == code)
            return reason;
    }
    return std::nullopt;
}

ExitConfig ExitConfig::from(const Settings& settings)
{
    const auto decimal = [&](const char* key) {
        return settings.decimal(u"investment.pipeline."_s + QLatin1String(key));
    };
    return {.krStopLossPct = decimal("short-term-kr-stop-loss-pct"),
            .priorLowStop = settings.boolean(u"investment.pipeline.prior-low-stop-kr-enabled"_s),
            .rsiExit = decimal("rsi-exit-threshold"),
            .trailingPct = decimal("short-term-trailing-pct"),
            .timeCutSessions = int(settings.integer(u"investment.pipeline.time-cut-sessions"_s)),
            .timeCutReturnPct = decimal("time-cut-return-pct"),
            .mediumStopLossPct = decimal("medium-term-stop-loss-pct"),
            .mediumAtrTrailing = settings.boolean(u"investment.pipeline.medium-term-atr-trailing-enabled"_s),
            .atrMultiplier = decimal("atr-trailing-stop-multiplier"),
            .priorLowSessions = int(settings.integer(u"investment.pipeline.prior-low-sessions"_s)),
            .rankKeepPct = decimal("medium-term-keep-top-pct"),
            .leastRankedNames = int(settings.integer(u"investment.pipeline.medium-term-least-ranked"_s))};
}

std::optional<ExitReason> ExitRules::judge(const PositionView& position, const ExitConfig& config)
{
    if (!(position.price > 0) || !(position.entry > 0))
        return std::nullopt;
    switch (position.strategy) {
    case Strategy::ShortTerm:
    case Strategy::Breakout:
        return judgeShortTerm(position, config);
    case Strategy::MediumTerm:
        return judgeMediumTerm(position, config);
    case Strategy::LongTerm:
        break;
    }
    return std::nullopt;
}

bool ExitRules::dropsOut(int rank, int ranked, const ExitConfig& config)
{
    if (ranked <= 0 || ranked < config.leastRankedNames)
        return false;
    return rank == 0 || rank > int(std::ceil(ranked * config.rankKeepPct / 100));
}

std::optional<double> ExitRules::priorLow(const BarPanel& panel, int symbol, int entrySession, int sessions)
{
    const auto lows = panel.series(BarPanel::Field::Low, symbol);
    const auto closes = panel.series(BarPanel::Field::Close, symbol);
    std::optional<double> lowest;
    for (int session = std::max(0, entrySession - sessions); session < entrySession; ++session) {
        const double low =
            std::isnan(lows[size_t(session)]) ? closes[size_t(session)] : lows[size_t(session)];
        if (!std::isnan(low) && low < lowest.value_or(HUGE_VAL))
            lowest = low;
    }
    return lowest;
}

} // namespace ic
