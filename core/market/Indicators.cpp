// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/Indicators.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace ic {

namespace {

using Series = std::span<const double>;

bool hasRows(Series values, int count)
{
    return count > 0 && values.size() >= size_t(count);
}

double sumOf(Series values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum;
}

double meanOf(Series values)
{
    return sumOf(values) / double(values.size());
}

/// The running state of an exponential mean.
class Ema
{
public:
    Ema(int period, double first) : m_alpha(2.0 / (period + 1)), m_value(first) {}
    void add(double value) { m_value += m_alpha * (value - m_value); }
    double value() const { return m_value; }

private:
    double m_alpha;
    double m_value;
};

double gain(double before, double now)
{
    return std::max(now - before, 0.0);
}

double rsiOf(double gains, double losses)
{
    return losses == 0 ? 100.0 : 100.0 - 100.0 / (1.0 + gains / losses);
}

double orClose(double value, double close)
{
    return std::isnan(value) ? close : value;
}

} // namespace

std::optional<double> Indicators::sma(Series values, int window)
{
    if (!hasRows(values, window))
        return std::nullopt;
    return meanOf(values.last(size_t(window)));
}

std::optional<double> Indicators::ema(Series values, int period)
{
    if (!hasRows(values, period))
        return std::nullopt;
    Ema mean(period, values.front());
    for (const double value : values.subspan(1))
        mean.add(value);
    return mean.value();
}

std::optional<Indicators::Macd> Indicators::macd(Series closes)
{
    constexpr int kFast = 12, kSlow = 26, kSignal = 9;
    if (!hasRows(closes, kSlow + kSignal))
        return std::nullopt;
    Ema fast(kFast, closes.front()), slow(kSlow, closes.front()), signal(kSignal, 0);
    for (size_t i = 1; i < closes.size(); ++i) {
        fast.add(closes[i]);
        slow.add(closes[i]);
        const double macd = fast.value() - slow.value();
        if (i == kSlow)
            signal = Ema(kSignal, macd);
        else
            signal.add(macd);
    }
    return Macd{fast.value() - slow.value(), signal.value()};
}

std::optional<double> Indicators::rsiSimple(Series closes, int period)
{
    if (period < 1 || !hasRows(closes, period + 1))
        return std::nullopt;
    const Series last = closes.last(size_t(period) + 1);
    double gains = 0, losses = 0;
    for (size_t i = 1; i < last.size(); ++i) {
        gains += gain(last[i - 1], last[i]);
        losses += gain(last[i], last[i - 1]);
    }
    return rsiOf(gains, losses);
}

std::optional<double> Indicators::rsiWilder(Series closes, int period)
{
    if (period < 1 || !hasRows(closes, period + 1))
        return std::nullopt;
    double gains = 0, losses = 0;
    for (size_t i = 1; i < closes.size(); ++i) {
        const bool seeding = i <= size_t(period);
        const double keep = seeding ? 1.0 : 1.0 - 1.0 / period;
        gains = gains * keep + gain(closes[i - 1], closes[i]) / period;
        losses = losses * keep + gain(closes[i], closes[i - 1]) / period;
    }
    return rsiOf(gains, losses);
}

double Indicators::trueRange(double high, double low, double closeBefore)
{
    return std::max({high - low, std::abs(high - closeBefore), std::abs(low - closeBefore)});
}

std::optional<double> Indicators::atr(Series high, Series low, Series close, int period)
{
    if (period < 1 || !hasRows(close, period + 1) || high.size() != close.size() ||
        low.size() != close.size())
        return std::nullopt;
    double sum = 0;
    for (size_t i = close.size() - size_t(period); i < close.size(); ++i)
        sum += trueRange(orClose(high[i], close[i]), orClose(low[i], close[i]), close[i - 1]);
    return sum / period;
}

std::optional<double> Indicators::populationSigma(Series closes)
{
    if (closes.size() < 3)
        return std::nullopt;
    const double count = double(closes.size() - 1);
    const auto change = [closes](size_t i) { return closes[i] / closes[i - 1] - 1; };
    double sum = 0;
    for (size_t i = 1; i < closes.size(); ++i)
        sum += change(i);
    double squares = 0;
    for (size_t i = 1; i < closes.size(); ++i)
        squares += (change(i) - sum / count) * (change(i) - sum / count);
    return std::sqrt(squares / count);
}

std::optional<double> Indicators::momentum(Series closes, int period)
{
    if (period < 1 || !hasRows(closes, period + 1))
        return std::nullopt;
    return (closes.back() / closes[closes.size() - 1 - size_t(period)] - 1) * 100;
}

std::optional<double> Indicators::weightedMomentum(Series closes, std::span<const int> periods,
                                                   Series weights)
{
    double sum = 0;
    for (size_t i = 0; i < periods.size(); ++i) {
        const auto one = momentum(closes, periods[i]);
        if (!one)
            return std::nullopt;
        sum += weights[i] * *one;
    }
    return sum;
}

std::optional<double> Indicators::disparity(Series closes, int window)
{
    const auto mean = sma(closes, window);
    if (!mean)
        return std::nullopt;
    return closes.back() * 100 / *mean;
}

double Indicators::dynamicK(Series ranges, double base, double least, double most)
{
    constexpr size_t kLong = 20, kShort = 5;
    if (ranges.size() < kShort)
        return base;
    return dynamicK(meanOf(ranges.last(std::min(ranges.size(), kLong))), meanOf(ranges.last(kShort)), base,
                    least, most);
}

double Indicators::dynamicK(double usual, double recent, double base, double least, double most)
{
    if (usual <= 0)
        return base;
    return recent <= 0 ? most : std::clamp(base * usual / recent, least, most);
}

} // namespace ic
