// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/RuleScore.h"

#include "core/market/BarWindow.h"
#include "core/market/Indicators.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Part = std::optional<double>;

constexpr size_t kVolumeRows = 20;
constexpr double kBuyFrom = 0.7, kSellUpTo = 0.3;

double sumOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

Part volumeAgainstMean(std::span<const double> volume)
{
    if (volume.size() <= kVolumeRows)
        return std::nullopt;
    const double usual = sumOf(volume.last(kVolumeRows + 1).first(kVolumeRows)) / double(kVolumeRows);
    return usual > 0 ? Part(volume.back() / usual * 100) : std::nullopt;
}

/// On the footing of the panel: turnover is an amount, volume stands on it.
Part meanPricePaid(std::span<const double> turnover, std::span<const double> volume)
{
    if (volume.size() < kVolumeRows)
        return std::nullopt;
    const double traded = sumOf(volume.last(kVolumeRows));
    return traded > 0 ? Part(sumOf(turnover.last(kVolumeRows)) / traded) : std::nullopt;
}

Part published(Part price, double footing)
{
    return price ? Part(*price / footing) : std::nullopt;
}

/// 0 at `nought`, 1 at `one`, linear between.
double ramp(double value, double nought, double one)
{
    return std::clamp((value - nought) / (one - nought), 0.0, 1.0);
}

Part rsiPart(const RuleInputs& inputs)
{
    return inputs.rsi ? Part(ramp(*inputs.rsi, 70, 30)) : std::nullopt;
}

Part macdPart(const RuleInputs& inputs)
{
    if (!inputs.macd || !inputs.signal || inputs.atr.value_or(0) <= 0)
        return std::nullopt;
    return std::clamp((*inputs.macd - *inputs.signal) / *inputs.atr + 0.5, 0.0, 1.0);
}

Part emaPart(const RuleInputs& inputs)
{
    if (!inputs.ema20 || !inputs.ema60)
        return std::nullopt;
    const double lead = *inputs.ema20 - *inputs.ema60;
    const double above = inputs.price - *inputs.ema20;
    if (lead == 0)
        return 0.5;
    if ((lead > 0) == (above > 0) && above != 0)
        return lead > 0 ? 1 : 0;
    return std::clamp(above / std::abs(lead) + 0.5, 0.0, 1.0);
}

Part volumePart(const RuleInputs& inputs)
{
    return inputs.volumePct ? Part(ramp(*inputs.volumePct, 50, 150)) : std::nullopt;
}

Part vwapPart(const RuleInputs& inputs)
{
    return inputs.vwap ? Part(ramp(inputs.price / *inputs.vwap, 0.95, 1.05)) : std::nullopt;
}

Part macroPart(const MacroIndicators& macro)
{
    return macro.isEmpty() ? std::nullopt : Part(1 - macro.riskLevel());
}

double weightedMean(const RuleScore& score)
{
    double sum = 0, weights = 0;
    for (const auto& [part, weight] : {std::pair{score.rsi, 0.20},
                                       {score.macd, 0.25},
                                       {score.ema, 0.20},
                                       {score.volume, 0.15},
                                       {score.vwap, 0.10},
                                       {score.macro, 0.10}}) {
        sum += part.value_or(0) * weight;
        weights += part ? weight : 0;
    }
    return std::round(sum / weights * 1e6) / 1e6;
}

void setPrices(RuleScore& score, double price, Part atr)
{
    const double byRange = price - 2 * atr.value_or(0);
    score.entryMin = price * 0.99;
    score.entryMax = price * 1.01;
    score.stop = atr && byRange >= price * 0.95 ? byRange : price * 0.97;
    const double risk = price - score.stop;
    score.target1 = price + 2 * risk;
    score.target2 = price + 3 * risk;
}

} // namespace

std::optional<RuleInputs> RuleInputs::at(const BarPanel& panel, int symbol, int session)
{
    const BarWindow window(panel, symbol, session, kRows);
    if (window.isEmpty())
        return std::nullopt;
    const double footing = panel.at(BarPanel::Field::Footing, symbol, session);
    const auto close = window.close();
    const auto macd = Indicators::macd(close);
    RuleInputs inputs;
    inputs.price = close.back() / footing;
    inputs.rsi = Indicators::rsiSimple(close);
    if (macd) {
        inputs.macd = macd->macd / footing;
        inputs.signal = macd->signal / footing;
    }
    inputs.atr = published(Indicators::atr(window.high(), window.low(), close), footing);
    inputs.ema20 = published(Indicators::ema(close, 20), footing);
    inputs.ema60 = published(Indicators::ema(close, 60), footing);
    inputs.volumePct = volumeAgainstMean(window.volume());
    inputs.vwap = published(meanPricePaid(window.turnover(), window.volume()), footing);
    return inputs;
}

std::optional<RuleScore> RuleScore::of(const RuleInputs& inputs, const MacroIndicators& macro)
{
    RuleScore result;
    result.rsi = rsiPart(inputs);
    result.macd = macdPart(inputs);
    result.ema = emaPart(inputs);
    result.volume = volumePart(inputs);
    result.vwap = vwapPart(inputs);
    if (!result.rsi && !result.macd && !result.ema && !result.volume && !result.vwap)
        return std::nullopt;
    result.macro = macroPart(macro);
    result.score = weightedMean(result);
    result.action = result.score >= kBuyFrom    ? Action::Buy
                    : result.score <= kSellUpTo ? Action::Sell
                                                : Action::Hold;
    result.sizePct = std::clamp((result.score * 10 + macro.positionSizePct()) / 2, 2.0, 20.0);
    setPrices(result, inputs.price, inputs.atr);
    return result;
}

QJsonObject RuleScore::parts() const
{
    QJsonObject object;
    for (const auto& [name, part] : {std::pair{u"rsi"_s, rsi},
                                     {u"macd"_s, macd},
                                     {u"ema"_s, ema},
                                     {u"volume"_s, volume},
                                     {u"vwap"_s, vwap},
                                     {u"macro"_s, macro}}) {
        if (part)
            object.insert(name, *part);
    }
    return object;
}

QString toCode(RuleScore::Action action)
{
    switch (action) {
    case RuleScore::Action::Buy:
        return u"BUY"_s;
    case RuleScore::Action::Sell:
        return u"SELL"_s;
    case RuleScore::Action::Hold:
        break;
    }
    return u"HOLD"_s;
}

} // namespace ic
