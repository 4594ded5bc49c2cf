// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/ResearchText.h"

#include "ui/research/Figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <span>

namespace ic::ResearchText {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char* code;
    const char* text;
};

QString say(const char* text)
{
    return QCoreApplication::translate("ResearchText", text);
}

QString wordOf(std::span<const Word> words, const QString& code)
{
    for (const Word& word : words) {
        if (code == QLatin1String(word.code))
            return say(word.text);
    }
    return code;
}

constexpr Word kFactors[] = {
    {"DISPARITY", QT_TRANSLATE_NOOP("ResearchText", "Disparity")},
    {"VOLATILITY_BREAKOUT", QT_TRANSLATE_NOOP("ResearchText", "Breakout")},
    {"LIQUIDITY", QT_TRANSLATE_NOOP("ResearchText", "Turnover")},
    {"SMART_MONEY_INTENSITY", QT_TRANSLATE_NOOP("ResearchText", "Smart money")},
    {"CONTRARIAN_RSI", QT_TRANSLATE_NOOP("ResearchText", "Contrarian")},
    {"MOMENTUM", QT_TRANSLATE_NOOP("ResearchText", "Momentum")},
    {"DUAL_MOMENTUM", QT_TRANSLATE_NOOP("ResearchText", "Dual momentum")},
    {"QUALITY_GROWTH", QT_TRANSLATE_NOOP("ResearchText", "Quality")},
    {"COMPOSITE", QT_TRANSLATE_NOOP("ResearchText", "Composite")},
};

constexpr Word kFactorMeanings[] = {
    {"DISPARITY", QT_TRANSLATE_NOOP("ResearchText", "Close as a percentage of its 20-session mean.")},
    {"VOLATILITY_BREAKOUT",
     QT_TRANSLATE_NOOP("ResearchText",
                       "Price that breaks out of the range: open + k x the range of the session before.")},
    {"LIQUIDITY", QT_TRANSLATE_NOOP("ResearchText", "Mean turnover of five sessions.")},
    {"SMART_MONEY_INTENSITY",
     QT_TRANSLATE_NOOP("ResearchText",
                       "Net buying of institutions and foreigners over five sessions, % of market cap.")},
    {"CONTRARIAN_RSI", QT_TRANSLATE_NOOP("ResearchText", "How far RSI(14) is below 40; 0 when it is not.")},
    {"MOMENTUM", QT_TRANSLATE_NOOP("ResearchText", "Weighted return of 21, 63 and 126 sessions.")},
    {"DUAL_MOMENTUM",
     QT_TRANSLATE_NOOP("ResearchText",
                       "Weighted return of 21, 63 and 126 sessions above the mean of the universe.")},
    {"QUALITY_GROWTH",
     QT_TRANSLATE_NOOP("ResearchText", "PEG below 2, revenue growth and operating margin.")},
};

constexpr Word kMissing[] = {
    {"NO_BAR", QT_TRANSLATE_NOOP("ResearchText", "no bar")},
    {"SHORT_HISTORY", QT_TRANSLATE_NOOP("ResearchText", "too short")},
    {"HALTED", QT_TRANSLATE_NOOP("ResearchText", "halted")},
    {"NO_ORDER_FLOW", QT_TRANSLATE_NOOP("ResearchText", "no flow")},
    {"NO_MARKET_CAP", QT_TRANSLATE_NOOP("ResearchText", "no cap")},
    {"NO_FUNDAMENTALS", QT_TRANSLATE_NOOP("ResearchText", "no figures")},
    {"NO_UNIVERSE", QT_TRANSLATE_NOOP("ResearchText", "no mean")},
};

constexpr Word kMissingLong[] = {
    {"NO_BAR", QT_TRANSLATE_NOOP("ResearchText", "there is no bar or no close at the session")},
    {"SHORT_HISTORY", QT_TRANSLATE_NOOP("ResearchText", "the history is shorter than the window")},
    {"HALTED", QT_TRANSLATE_NOOP("ResearchText", "it was halted: no open, high and low")},
    {"NO_ORDER_FLOW",
     QT_TRANSLATE_NOOP("ResearchText", "no order flow was imported for the last five sessions")},
    {"NO_MARKET_CAP", QT_TRANSLATE_NOOP("ResearchText", "the market cap is not known")},
    {"NO_FUNDAMENTALS", QT_TRANSLATE_NOOP("ResearchText", "no fundamentals were imported up to the session")},
    {"NO_UNIVERSE",
     QT_TRANSLATE_NOOP("ResearchText", "the universe is empty, so there is no mean to compare with")},
};

constexpr Word kRules[] = {
    {"INCLUDED", QT_TRANSLATE_NOOP("ResearchText", "In the universe")},
    {"NO_BAR", QT_TRANSLATE_NOOP("ResearchText", "No bar")},
    {"HALTED", QT_TRANSLATE_NOOP("ResearchText", "Halted")},
    {"NOT_A_SHARE", QT_TRANSLATE_NOOP("ResearchText", "Not a common share")},
    {"SHORT_HISTORY", QT_TRANSLATE_NOOP("ResearchText", "Short history")},
    {"LOW_PRICE", QT_TRANSLATE_NOOP("ResearchText", "Low price")},
    {"LOW_TURNOVER", QT_TRANSLATE_NOOP("ResearchText", "Low turnover")},
    {"WEAK_SECTOR", QT_TRANSLATE_NOOP("ResearchText", "Weak sector")},
    {"NO_SURPRISE", QT_TRANSLATE_NOOP("ResearchText", "No earnings surprise")},
};

constexpr Word kRuleDemands[] = {
    {"NO_BAR", QT_TRANSLATE_NOOP("ResearchText", "Has a close at the session")},
    {"HALTED", QT_TRANSLATE_NOOP("ResearchText", "Was traded")},
    {"NOT_A_SHARE", QT_TRANSLATE_NOOP("ResearchText", "Is a common share")},
    {"SHORT_HISTORY", QT_TRANSLATE_NOOP("ResearchText", "Has history enough")},
    {"LOW_PRICE", QT_TRANSLATE_NOOP("ResearchText", "Costs enough")},
    {"LOW_TURNOVER", QT_TRANSLATE_NOOP("ResearchText", "Has turnover enough")},
    {"WEAK_SECTOR", QT_TRANSLATE_NOOP("ResearchText", "In a strong sector, where sectors are known")},
    {"NO_SURPRISE", QT_TRANSLATE_NOOP("ResearchText", "Among the best earnings surprises, where known")},
};

constexpr Word kSizing[] = {
    {"CHOSEN", QT_TRANSLATE_NOOP("ResearchText", "Chosen")},
    {"NOT_IN_UNIVERSE", QT_TRANSLATE_NOOP("ResearchText", "Not in the universe")},
    {"ALREADY_HELD", QT_TRANSLATE_NOOP("ResearchText", "Already held")},
    {"NO_SETUP", QT_TRANSLATE_NOOP("ResearchText", "No setup")},
    {"LOW_TURNOVER", QT_TRANSLATE_NOOP("ResearchText", "Low turnover")},
    {"GAP_UP", QT_TRANSLATE_NOOP("ResearchText", "Gap up")},
    {"NO_RISK_DISTANCE", QT_TRANSLATE_NOOP("ResearchText", "No stop")},
    {"COSTS_TOO_HIGH", QT_TRANSLATE_NOOP("ResearchText", "Costs too high")},
    {"BELOW_MINIMUM", QT_TRANSLATE_NOOP("ResearchText", "Below the minimum")},
    {"CASH_SPENT", QT_TRANSLATE_NOOP("ResearchText", "Cash spent")},
    {"DAY_LIMIT", QT_TRANSLATE_NOOP("ResearchText", "Limit of the day")},
};

constexpr Word kMethods[] = {
    {"ATR", QT_TRANSLATE_NOOP("ResearchText", "ATR")},
    {"FIXED", QT_TRANSLATE_NOOP("ResearchText", "fixed share")},
    {"KELLY", QT_TRANSLATE_NOOP("ResearchText", "Kelly")},
    {"INV_VOL", QT_TRANSLATE_NOOP("ResearchText", "volatility")},
    {"CORR_PENALTY", QT_TRANSLATE_NOOP("ResearchText", "correlation")},
};

constexpr Word kActions[] = {{"BUY", QT_TRANSLATE_NOOP("ResearchText", "Buy")},
                             {"SELL", QT_TRANSLATE_NOOP("ResearchText", "Sell")},
                             {"HOLD", QT_TRANSLATE_NOOP("ResearchText", "Hold")}};

constexpr Word kDecisionStatus[] = {
    {"RECOMMENDED", QT_TRANSLATE_NOOP("ResearchText", "Recommended")},
    {"ADVICE", QT_TRANSLATE_NOOP("ResearchText", "Advice")},
    {"BLOCKED", QT_TRANSLATE_NOOP("ResearchText", "Blocked")},
};

constexpr Word kDecisionCodes[] = {
    {"RULE_SCORE", QT_TRANSLATE_NOOP("ResearchText", "by its score")},
    {"NO_BARS", QT_TRANSLATE_NOOP("ResearchText", "no bars")},
    {"MARKET_CLOSED", QT_TRANSLATE_NOOP("ResearchText", "the market is closed")},
    {"NO_SIGNALS", QT_TRANSLATE_NOOP("ResearchText", "no signals")},
    {"SHORT_HISTORY", QT_TRANSLATE_NOOP("ResearchText", "short history")},
    {"STRATEGY_STOPPED", QT_TRANSLATE_NOOP("ResearchText", "the strategy is stopped")},
    {"STRATEGY_PAUSED", QT_TRANSLATE_NOOP("ResearchText", "the strategy is paused")},
    {"STRATEGY_STOPPED_OR_PAUSED", QT_TRANSLATE_NOOP("ResearchText", "the strategy is stopped or paused")},
    {"GOVERNANCE_HALT", QT_TRANSLATE_NOOP("ResearchText", "governance halted the strategy")},
    {"OUTSIDE_TRADING_WINDOW", QT_TRANSLATE_NOOP("ResearchText", "outside the trading window")},
    {"MARKET_CRASH_GATE", QT_TRANSLATE_NOOP("ResearchText", "the market fell too much")},
    {"DAILY_LOSS_LIMIT", QT_TRANSLATE_NOOP("ResearchText", "the day's loss limit is reached")},
    {"RISK_GATE_NO_BUY", QT_TRANSLATE_NOOP("ResearchText", "the risk gate allows no buying")},
    {"CAPITAL_NOT_SET", QT_TRANSLATE_NOOP("ResearchText", "no capital is set")},
    {"NON_TRADING_DAY", QT_TRANSLATE_NOOP("ResearchText", "no trading day")},
    {"ALREADY_HELD", QT_TRANSLATE_NOOP("ResearchText", "already held")},
    {"INSUFFICIENT_CASH", QT_TRANSLATE_NOOP("ResearchText", "not enough cash")},
    {"KILL_SWITCH", QT_TRANSLATE_NOOP("ResearchText", "all orders are halted")},
};

constexpr Word kDecisionParts[] = {
    {"rsi", QT_TRANSLATE_NOOP("ResearchText", "RSI")},
    {"macd", QT_TRANSLATE_NOOP("ResearchText", "MACD")},
    {"ema", QT_TRANSLATE_NOOP("ResearchText", "EMA")},
    {"volume", QT_TRANSLATE_NOOP("ResearchText", "Volume")},
    {"vwap", QT_TRANSLATE_NOOP("ResearchText", "VWAP")},
    {"macro", QT_TRANSLATE_NOOP("ResearchText", "Macro")},
};

constexpr Word kExits[] = {
    {"KR_FIXED_STOP_LOSS", QT_TRANSLATE_NOOP("ResearchText", "Fixed stop")},
    {"KR_PRIOR_LOW_STOP", QT_TRANSLATE_NOOP("ResearchText", "Below the prior low")},
    {"KR_RSI_EXIT", QT_TRANSLATE_NOOP("ResearchText", "RSI exit")},
    {"SHORT_TERM_TRAILING_STOP", QT_TRANSLATE_NOOP("ResearchText", "Trailing stop")},
    {"TIME_CUT", QT_TRANSLATE_NOOP("ResearchText", "Time cut")},
    {"MEDIUM_TERM_STOP_LOSS", QT_TRANSLATE_NOOP("ResearchText", "Stop")},
    {"ATR_TRAILING_STOP", QT_TRANSLATE_NOOP("ResearchText", "ATR trailing stop")},
    {"MOMENTUM_RANK_DROP", QT_TRANSLATE_NOOP("ResearchText", "Fell in the momentum rank")},
    {"END_OF_TEST", QT_TRANSLATE_NOOP("ResearchText", "End of the test")},
    {"REBALANCE", QT_TRANSLATE_NOOP("ResearchText", "Rebalanced")},
    {"OPEN", QT_TRANSLATE_NOOP("ResearchText", "Still held at the end")},
    {"DELISTED", QT_TRANSLATE_NOOP("ResearchText", "No longer traded")},
};

constexpr Word kVerdicts[] = {
    {"HEALTHY", QT_TRANSLATE_NOOP("ResearchText", "Healthy")},
    {"WARNING", QT_TRANSLATE_NOOP("ResearchText", "Warning")},
    {"DEGRADED", QT_TRANSLATE_NOOP("ResearchText", "Degraded")},
    {"INSUFFICIENT", QT_TRANSLATE_NOOP("ResearchText", "Too little data")},
    {"FAILED", QT_TRANSLATE_NOOP("ResearchText", "Failed")},
};

constexpr Word kFindings[] = {
    {"MDD_BELOW_LIMIT", QT_TRANSLATE_NOOP("ResearchText", "drawdown beyond the limit")},
    {"SHARPE_BELOW_LIMIT", QT_TRANSLATE_NOOP("ResearchText", "Sharpe below the limit")},
    {"MDD_WORSE", QT_TRANSLATE_NOOP("ResearchText", "drawdown much worse than at the last check")},
    {"SHARPE_WORSE", QT_TRANSLATE_NOOP("ResearchText", "Sharpe much worse than at the last check")},
    {"FEW_TRADES", QT_TRANSLATE_NOOP("ResearchText", "too few trades for a verdict")},
    {"BELOW_BENCHMARK", QT_TRANSLATE_NOOP("ResearchText", "below the benchmark")},
    {"NO_TRADES", QT_TRANSLATE_NOOP("ResearchText", "no trades")},
    {"SHORT_HISTORY", QT_TRANSLATE_NOOP("ResearchText", "too few sessions with bars")},
    {"NO_BARS", QT_TRANSLATE_NOOP("ResearchText", "no bars")},
};

constexpr Word kMetrics[] = {
    {"totalReturnPct", QT_TRANSLATE_NOOP("ResearchText", "Return")},
    {"cagrPct", QT_TRANSLATE_NOOP("ResearchText", "CAGR")},
    {"mddPct", QT_TRANSLATE_NOOP("ResearchText", "Drawdown")},
    {"sharpe", QT_TRANSLATE_NOOP("ResearchText", "Sharpe")},
    {"sortino", QT_TRANSLATE_NOOP("ResearchText", "Sortino")},
    {"calmar", QT_TRANSLATE_NOOP("ResearchText", "Calmar")},
    {"trades", QT_TRANSLATE_NOOP("ResearchText", "Trades")},
    {"winRatePct", QT_TRANSLATE_NOOP("ResearchText", "Win rate")},
    {"profitFactor", QT_TRANSLATE_NOOP("ResearchText", "Profit factor")},
    {"turnoverPct", QT_TRANSLATE_NOOP("ResearchText", "Turnover a year")},
    {"rebalances", QT_TRANSLATE_NOOP("ResearchText", "Rebalances")},
    {"costs", QT_TRANSLATE_NOOP("ResearchText", "Costs")},
};

constexpr Word kRegimes[] = {
    {"BULL", QT_TRANSLATE_NOOP("ResearchText", "rising")},
    {"BEAR", QT_TRANSLATE_NOOP("ResearchText", "falling")},
    {"NEUTRAL", QT_TRANSLATE_NOOP("ResearchText", "neutral")},
    {"NORMAL", QT_TRANSLATE_NOOP("ResearchText", "normal")},
    {"HIGH_VOLATILITY", QT_TRANSLATE_NOOP("ResearchText", "high volatility")},
    {"MODERATE_VOLATILITY", QT_TRANSLATE_NOOP("ResearchText", "raised volatility")},
    {"LOW_VOLATILITY", QT_TRANSLATE_NOOP("ResearchText", "low volatility")},
    {"RECESSION", QT_TRANSLATE_NOOP("ResearchText", "recession")},
    {"GROWTH", QT_TRANSLATE_NOOP("ResearchText", "growth")},
    {"HIGH_INTEREST_RATE", QT_TRANSLATE_NOOP("ResearchText", "high interest rates")},
    {"LOW_INTEREST_RATE", QT_TRANSLATE_NOOP("ResearchText", "low interest rates")},
    {"HIGH_INFLATION", QT_TRANSLATE_NOOP("ResearchText", "high inflation")},
    {"LOW_INFLATION", QT_TRANSLATE_NOOP("ResearchText", "low inflation")},
};

constexpr Word kStrategies[] = {
    {"SHORT_TERM", QT_TRANSLATE_NOOP("ResearchText", "Short term")},
    {"MEDIUM_TERM", QT_TRANSLATE_NOOP("ResearchText", "Medium term")},
    {"LONG_TERM", QT_TRANSLATE_NOOP("ResearchText", "Long term")},
    {"BREAKOUT", QT_TRANSLATE_NOOP("ResearchText", "Breakout")},
    {"ROBO", QT_TRANSLATE_NOOP("ResearchText", "Robo advisor")},
};

bool isPercentage(const QString& factor)
{
    return factor == "DISPARITY"_L1 || factor == "SMART_MONEY_INTENSITY"_L1 || factor == "MOMENTUM"_L1 ||
           factor == "DUAL_MOMENTUM"_L1;
}

/// Turnover is counted in the unit in which operators of that market think.
double turnoverUnit(Market market)
{
    if (market == Market::Us)
        return 1e6;
    return QLocale().language() == QLocale::Korean ? 1e8 : 1e9;
}

} // namespace

QString market(Market market)
{
    return market == Market::Kr ? u"KRX"_s : say(QT_TRANSLATE_NOOP("ResearchText", "US"));
}

QString strategy(Strategy strategy)
{
    switch (strategy) {
    case Strategy::ShortTerm:
        return strategyOfBacktest(u"SHORT_TERM"_s);
    case Strategy::MediumTerm:
        return strategyOfBacktest(u"MEDIUM_TERM"_s);
    case Strategy::LongTerm:
        return strategyOfBacktest(u"LONG_TERM"_s);
    case Strategy::Breakout:
        return strategyOfBacktest(u"BREAKOUT"_s);
    }
    return {};
}

QString strategyOfBacktest(const QString& code)
{
    return wordOf(kStrategies, code);
}

QString factor(const QString& code)
{
    return wordOf(kFactors, code);
}

QString factorMeaning(const QString& code)
{
    const QString meaning = wordOf(kFactorMeanings, code);
    return meaning == code ? QString() : meaning;
}

QString factorUnit(const QString& code, Market market)
{
    if (isPercentage(code))
        return u"%"_s;
    if (code == "VOLATILITY_BREAKOUT"_L1)
        return Figures::currency(market);
    if (code != "LIQUIDITY"_L1)
        return {};
    return market == Market::Kr ? say(QT_TRANSLATE_NOOP("ResearchText", "bn"))
                                : say(QT_TRANSLATE_NOOP("ResearchText", "m"));
}

QString factorScore(const QString& code, double score, Market market)
{
    if (code == "VOLATILITY_BREAKOUT"_L1)
        return Figures::amount(score, market);
    if (code == "LIQUIDITY"_L1)
        return Figures::number(score / turnoverUnit(market), 1);
    return Figures::number(score, 2);
}

QString missing(const QString& reason)
{
    return wordOf(kMissing, reason);
}

QString missingLong(const QString& reason)
{
    return wordOf(kMissingLong, reason);
}

QStringList universeRules(Market market)
{
    return {u"NO_BAR"_s,
            u"HALTED"_s,
            u"NOT_A_SHARE"_s,
            u"SHORT_HISTORY"_s,
            u"LOW_PRICE"_s,
            u"LOW_TURNOVER"_s,
            market == Market::Kr ? u"WEAK_SECTOR"_s : u"NO_SURPRISE"_s};
}

QString rule(const QString& code)
{
    return wordOf(kRules, code);
}

QString ruleDemand(const QString& code)
{
    return wordOf(kRuleDemands, code);
}

QString exclusion(const SignalRow& row, Market market)
{
    if (row.rule == "INCLUDED"_L1)
        return {};
    if (!row.value || !row.threshold)
        return rule(row.rule);
    const auto of = [](const QString& pattern, const QString& value, const QString& threshold) {
        return pattern.arg(value, threshold);
    };
    const double value = *row.value;
    const double threshold = *row.threshold;
    if (row.rule == "LOW_TURNOVER"_L1)
        return of(say(QT_TRANSLATE_NOOP("ResearchText", "turnover %1 of %2")),
                  Figures::compact(value, threshold), Figures::compact(threshold));
    if (row.rule == "SHORT_HISTORY"_L1)
        return of(say(QT_TRANSLATE_NOOP("ResearchText", "%1 of %2 sessions")), Figures::number(value, 0),
                  Figures::number(threshold, 0));
    if (row.rule == "LOW_PRICE"_L1)
        return of(say(QT_TRANSLATE_NOOP("ResearchText", "price %1, at least %2")),
                  Figures::amount(value, market), Figures::amount(threshold, market));
    if (row.rule == "WEAK_SECTOR"_L1)
        return of(say(QT_TRANSLATE_NOOP("ResearchText", "sector %1, the best %2 count")),
                  Figures::number(value, 0), Figures::number(threshold, 0));
    if (row.rule == "NO_SURPRISE"_L1)
        return of(say(QT_TRANSLATE_NOOP("ResearchText", "earnings surprise %1, at least %2")),
                  Figures::number(value, 2), Figures::number(threshold, 2));
    return rule(row.rule);
}

QString sizing(const QString& code)
{
    const QString word = wordOf(kSizing, code);
    return word == code ? rule(code) : word;
}

QString method(const QString& code)
{
    QStringList words;
    for (const QString& part : code.split(u'+', Qt::SkipEmptyParts))
        words.append(wordOf(kMethods, part));
    return words.join(u" + "_s);
}

QString action(const QString& code)
{
    return wordOf(kActions, code);
}

QString decisionStatus(const QString& code)
{
    return wordOf(kDecisionStatus, code);
}

QString decisionCode(const QString& code)
{
    return wordOf(kDecisionCodes, code);
}

QString decisionPart(const QString& key)
{
    return wordOf(kDecisionParts, key);
}

QString exitReason(const QString& code)
{
    return wordOf(kExits, code);
}

QString verdict(const QString& code)
{
    return wordOf(kVerdicts, code);
}

QString finding(const QString& code)
{
    return wordOf(kFindings, code);
}

QString grade(const QString& code)
{
    return wordOf(kVerdicts, code);
}

QString metric(const QString& key)
{
    return wordOf(kMetrics, key);
}

QString regime(const QString& code)
{
    return wordOf(kRegimes, code);
}

QString importKind(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Bars:
        return say(QT_TRANSLATE_NOOP("ResearchText", "Daily bars"));
    case ImportKind::Sectors:
        return say(QT_TRANSLATE_NOOP("ResearchText", "Sectors"));
    case ImportKind::Fundamentals:
        return say(QT_TRANSLATE_NOOP("ResearchText", "Fundamentals"));
    case ImportKind::Earnings:
        return say(QT_TRANSLATE_NOOP("ResearchText", "Earnings surprises"));
    case ImportKind::OrderFlow:
        return say(QT_TRANSLATE_NOOP("ResearchText", "Order flow"));
    }
    return {};
}

} // namespace ic::ResearchText
