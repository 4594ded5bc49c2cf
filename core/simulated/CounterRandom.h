// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <bit>

namespace ic {

/// Finaliser of SplitMix64 (Steele, Lea, Flood 2014): every input bit moves every output bit.
constexpr quint64 mix64(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// A key for a tuple of numbers, such as (seed, symbol, day).
constexpr quint64 keyOf(quint64 a, quint64 b, quint64 c = 0)
{
    constexpr quint64 kGamma = 0x9e3779b97f4a7c15ULL;
    return mix64(mix64(mix64(a + kGamma) ^ (b + kGamma)) ^ (c + 2 * kGamma));
}

/// Counter-based random numbers: the n-th draw of a key is a pure function, so the order of questions cannot
/// change an answer. Only + - * / and sqrt are used, which IEEE 754 defines to the last bit on every machine.
/// Any thread.
class CounterRandom
{
public:
    explicit constexpr CounterRandom(quint64 key) : m_key(key) {}

    constexpr quint64 bits(quint64 counter) const
    {
        return mix64(m_key + (counter + 1) * 0x9e3779b97f4a7c15ULL);
    }
    /// [0, 1) in steps of 2^-53.
    constexpr double uniform(quint64 counter) const { return double(bits(counter) >> 11) * 0x1p-53; }
    /// Student's t with 4 degrees of freedom scaled to variance 1: the fat tails of daily returns.
    double studentT(quint64 counter) const;
    /// Mean 1.
    double exponential(quint64 counter) const;

private:
    quint64 m_key;
};

} // namespace ic
