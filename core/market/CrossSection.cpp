// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/CrossSection.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace ic {

namespace {

using Values = std::span<const double>;

constexpr double kWinsor = 3;

/// Four sums, so that additions do not wait for each other; which value goes where depends on nothing but its
/// position, so equal values give equal sums.
template <typename Of>
double sum(Values values, Of of)
{
    double a = 0, b = 0, c = 0, d = 0;
    size_t i = 0;
    for (; i + 4 <= values.size(); i += 4) {
        a += of(values[i]);
        b += of(values[i + 1]);
        c += of(values[i + 2]);
        d += of(values[i + 3]);
    }
    for (; i < values.size(); ++i)
        a += of(values[i]);
    return (a + b) + (c + d);
}

struct Moments
{
    double mean = 0;
    double deviation = 0;
};

template <typename Of>
Moments momentsOf(Values values, Of of)
{
    const double count = double(values.size());
    const double mean = sum(values, of) / count;
    const double squares = sum(values, [&](double value) { return (of(value) - mean) * (of(value) - mean); });
    return {mean, std::sqrt(squares / count)};
}

double lower(double a, double b)
{
    return b < a ? b : a;
}

double higher(double a, double b)
{
    return b > a ? b : a;
}

/// In chains, like sum().
CrossSection::Range rangeOf(Values values)
{
    double least = values[0], most = values[0], otherLeast = least, otherMost = most;
    for (size_t i = values.size() % 2; i < values.size(); i += 2) {
        least = lower(least, values[i]);
        most = higher(most, values[i]);
        otherLeast = lower(otherLeast, values[i + 1]);
        otherMost = higher(otherMost, values[i + 1]);
    }
    return {lower(least, otherLeast), higher(most, otherMost)};
}

/// What levels of equal width divide well. Positive values, such as prices and turnovers, often span many
/// powers of ten: the bits of a double, read as a whole number, grow like its logarithm, and keep the order.
double spread(double value, bool isPositive)
{
    return isPositive ? double(std::bit_cast<qint64>(value)) : value;
}

size_t indexOf(quint64 entry)
{
    return size_t(quint32(entry));
}

} // namespace

void CrossSection::standardise(Values values, std::span<double> z)
{
    if (!values.empty())
        standardise(values, rangeOf(values), z);
}

void CrossSection::standardise(Values values, Range range, std::span<double> z)
{
    if (range.least == range.most) {
        std::fill(z.begin(), z.end(), 0.0);
        return;
    }
    const Moments raw = momentsOf(values, [](double value) { return value; });
    const double low = raw.mean - kWinsor * raw.deviation;
    const double high = raw.mean + kWinsor * raw.deviation;
    const auto clipped = [low, high](double value) { return lower(higher(value, low), high); };
    const bool isClipped = range.least < low || range.most > high;
    const Moments moments = isClipped ? momentsOf(values, clipped) : raw;
    const double scale = 1 / moments.deviation;
    for (size_t i = 0; i < values.size(); ++i)
        z[i] = (clipped(values[i]) - moments.mean) * scale;
}

void CrossSection::compare(Values values, std::span<double> z, std::span<qint32> ranks)
{
    if (values.empty())
        return;
    const Range range = rangeOf(values);
    standardise(values, range, z);
    rank(values, range, ranks);
}

void CrossSection::rank(Values values, std::span<qint32> ranks)
{
    if (!values.empty())
        rank(values, rangeOf(values), ranks);
}

void CrossSection::rank(Values values, Range range, std::span<qint32> ranks)
{
    place(values, range);
    sortByLevel();
    if (!insert(values)) {
        std::sort(m_entries.begin(), m_entries.end(), [values](Entry a, Entry b) {
            const double first = values[indexOf(a)], second = values[indexOf(b)];
            return first > second || (first == second && indexOf(a) < indexOf(b));
        });
    }
    for (size_t i = 0; i < m_entries.size(); ++i)
        ranks[indexOf(m_entries[i])] = qint32(i) + 1;
}

void CrossSection::place(Values values, Range range)
{
    const bool isPositive = range.least > 0;
    const double bottom = spread(range.least, isPositive), top = spread(range.most, isPositive);
    const double scale = top > bottom ? (kLevels - 1) / (top - bottom) : 0;
    m_entries.resize(values.size());
    m_moved.resize(values.size());
    m_starts = {};
    for (size_t i = 0; i < values.size(); ++i) {
        const auto level = quint32(qint32((top - spread(values[i], isPositive)) * scale));
        m_entries[i] = Entry(level) << 32 | i;
        ++m_starts[0][level % kDigits];
        ++m_starts[1][level / kDigits];
    }
}

/// Two counting passes, the lower digit first; each keeps the order of what it finds equal.
void CrossSection::sortByLevel()
{
    for (size_t pass = 0; pass < 2; ++pass) {
        auto& starts = m_starts[pass];
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), 0u);
        const size_t shift = 32 + pass * kDigitBits;
        for (const Entry entry : m_entries)
            m_moved[starts[(entry >> shift) % kDigits]++] = entry;
        m_entries.swap(m_moved);
    }
}

/// Values of one level are not in order yet, but there are few of them. When a distribution crowds so many
/// onto one level that this would take long, it gives up: false.
bool CrossSection::insert(Values values)
{
    qint64 budget = 8 * qint64(m_entries.size());
    double before = values[indexOf(m_entries[0])];
    for (size_t next = 1; next < m_entries.size(); ++next) {
        const Entry entry = m_entries[next];
        const double value = values[indexOf(entry)];
        if (value <= before) {
            before = value;
            continue;
        }
        size_t to = next;
        for (; to > 0 && value > values[indexOf(m_entries[to - 1])]; --to)
            m_entries[to] = m_entries[to - 1];
        m_entries[to] = entry;
        budget -= qint64(next - to);
        if (budget < 0)
            return false;
    }
    return true;
}

} // namespace ic
