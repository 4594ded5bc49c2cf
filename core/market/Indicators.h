// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace ic {

/// The indicators of jobs.md 5.1 and 11.9, each of the last element of an ascending series without NaN (what
/// BarWindow hands out). nullopt when the series is too short; never a zero in place of one. Sums run from
/// the oldest value to the newest, so equal series give equal bits. Pure functions, any thread.
class Indicators
{
public:
    struct Macd
    {
        double macd = 0;   ///< EMA12 - EMA26
        double signal = 0; ///< EMA9 of the macd, started at the 27th close
    };

    /// Mean of the last `window` values.
    static std::optional<double> sma(std::span<const double> values, int window);
    /// Seeded with the first value, alpha 2 / (period + 1). Depends on where the series begins: give a fixed
    /// number of rows, several periods of them.
    static std::optional<double> ema(std::span<const double> values, int period);
    /// (12, 26, 9), from 35 closes on. Seeded as ema().
    static std::optional<Macd> macd(std::span<const double> closes);
    /// Plain sums of the gains and losses of the last `period` changes; 100 when nothing was lost. Unrounded.
    static std::optional<double> rsiSimple(std::span<const double> closes, int period = 14);
    /// Wilder's smoothing over the whole series, started with the plain means of its first `period` changes.
    static std::optional<double> rsiWilder(std::span<const double> closes, int period = 14);
    static double trueRange(double high, double low, double closeBefore);
    /// Mean true range of the last `period` rows; needs one row more. A NaN high or low is its close.
    static std::optional<double> atr(std::span<const double> high, std::span<const double> low,
                                     std::span<const double> close, int period = 14);
    /// Population standard deviation of the simple returns; at least two of them.
    static std::optional<double> populationSigma(std::span<const double> closes);
    /// Percent return over `period` rows.
    static std::optional<double> momentum(std::span<const double> closes, int period);
    /// Weighted sum of momentum(); all periods or nothing.
    static std::optional<double> weightedMomentum(std::span<const double> closes,
                                                  std::span<const int> periods,
                                                  std::span<const double> weights);
    /// close x 100 / sma.
    static std::optional<double> disparity(std::span<const double> closes, int window = 20);
    /// k of the volatility breakout from (high - low) / open of the last sessions: base x mean of up to 20 /
    /// mean of 5, within [least, most]; base when there are fewer than five or none of them moved.
    static double dynamicK(std::span<const double> ranges, double base = 0.5, double least = 0.3,
                           double most = 0.7);
    /// The same from the two means.
    static double dynamicK(double usual, double recent, double base, double least, double most);
};

} // namespace ic
