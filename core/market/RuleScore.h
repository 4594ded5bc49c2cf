// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"
#include "core/market/MacroRegime.h"

#include <QJsonObject>
#include <optional>

namespace ic {

/// What the rule engine looks at: indicators of one name at the close of one session, prices published.
/// nullopt: not known. Value, any thread.
struct RuleInputs
{
    /// Rows an EMA or MACD starts from, so that the same session gives the same figures whatever was loaded.
    static constexpr int kRows = 200;

    double price = 0;
    std::optional<double> rsi{};                   ///< simple, 14
    std::optional<double> macd{}, signal{}, atr{}; ///< 12/26/9; 14
    std::optional<double> ema20{}, ema60{};
    std::optional<double> volumePct{}; ///< of the mean of the 20 sessions before
    std::optional<double> vwap{};      ///< turnover / volume of the last 20 sessions

    /// From the last kRows rows up to `session`; nullopt when that session has no close.
    static std::optional<RuleInputs> at(const BarPanel& panel, int symbol, int session);
};

/// The decision of the rule engine about one name, jobs.md 11.2-11.4. Value, any thread.
struct RuleScore
{
    enum class Action { Buy, Sell, Hold };

    /// Each 0 (sell) to 1 (buy); nullopt when its inputs are not known.
    std::optional<double> rsi, macd, ema, volume, vwap, macro;
    /// Mean of the parts there are, weighted .20 .25 .20 .15 .10 .10, to six decimals.
    double score = 0;
    Action action = Action::Hold; ///< Buy from 0.7, Sell up to 0.3
    double sizePct = 0;           ///< of capital, 2 to 20
    double entryMin = 0, entryMax = 0, stop = 0, target1 = 0, target2 = 0;

    /// nullopt when nothing is known of the name itself. The MACD part is clip((macd - signal) / ATR + 0.5,
    /// 0, 1), free of the price level. Stop: two ATR below the price, but 3 % when that is deeper than 5 % or
    /// there is no ATR; targets two and three times that risk above.
    static std::optional<RuleScore> of(const RuleInputs& inputs, const MacroIndicators& macro = {});

    /// The parts there are, by name.
    QJsonObject parts() const;
};

QString toCode(RuleScore::Action action); ///< "BUY", "SELL", "HOLD"

} // namespace ic
