// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/CounterRandom.h"

#include <array>
#include <cmath>

namespace ic {

namespace {

constexpr int kOctaves = 24;
constexpr int kSlots = 8;

/// P(T > t) of Student's t with 4 degrees of freedom, which needs no more than a square root.
double tailOfT4(double t)
{
    const double s = 1 + t * t / 4;
    return 0.5 - 0.375 * (t / std::sqrt(s)) * (1 - t * t / s / 12);
}

double quantileOfT4(double tail)
{
    double low = 0;
    double high = 4096;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2;
        (tailOfT4(middle) > tail ? low : high) = middle;
    }
    return low / std::sqrt(2.0); // the variance of t4 is 2
}

/// Quantiles at tail probabilities 2^-(octave+2) * (1 + slot/8): dense where the curve bends.
class QuantileTable
{
public:
    QuantileTable()
    {
        double octaveStart = 0.25;
        for (auto& octave : m_values) {
            for (int slot = 0; slot <= kSlots; ++slot)
                octave[size_t(slot)] = quantileOfT4(octaveStart * (1 + double(slot) / kSlots));
            octaveStart /= 2;
        }
    }

    /// `word` is a tail probability in units of 2^-64, its top bit clear.
    double at(quint64 word) const
    {
        const int zeros = std::countl_zero(word);
        if (zeros > kOctaves)
            return m_values.back()[0];
        const quint64 normal = word << zeros;
        const auto& octave = m_values[size_t(zeros - 1)];
        const size_t slot = (normal >> 60) & (kSlots - 1);
        const double fraction = double((normal >> 28) & 0xffffffffU) * 0x1p-32;
        return octave[slot] + (octave[slot + 1] - octave[slot]) * fraction;
    }

private:
    std::array<std::array<double, kSlots + 1>, kOctaves> m_values{};
};

const QuantileTable kQuantiles;

/// ln of a number in [1, 2) by the series of 2 artanh((m-1)/(m+1)), to 1e-6.
double lnOfMantissa(double m)
{
    const double s = (m - 1) / (m + 1);
    const double q = s * s;
    return 2 * s * (1 + q * (1.0 / 3 + q * (1.0 / 5 + q * (1.0 / 7 + q / 9))));
}

} // namespace

double CounterRandom::studentT(quint64 counter) const
{
    const quint64 word = bits(counter);
    const double magnitude = kQuantiles.at((word >> 1) | 1);
    return word & 1 ? magnitude : -magnitude;
}

double CounterRandom::exponential(quint64 counter) const
{
    constexpr double kLn2 = 0.693147180559945309;
    const quint64 word = bits(counter) | 1;
    const int zeros = std::countl_zero(word);
    return (zeros + 1) * kLn2 - lnOfMantissa(double((word << zeros) >> 11) * 0x1p-52);
}

} // namespace ic
