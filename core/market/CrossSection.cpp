// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/CrossSection.h"

#include <algorithm>
#include <cmath>

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

struct Range
{
    double least, most;
};

Range rangeOf(Values values)
{
    Range range{values[0], values[0]};
    for (const double value : values) {
        range.least = value < range.least ? value : range.least;
        range.most = value > range.most ? value : range.most;
    }
    return range;
}

} // namespace

void CrossSection::standardise(Values values, std::span<double> z)
{
    if (values.empty())
        return;
    const Range range = rangeOf(values);
    if (range.least == range.most) {
        std::fill(z.begin(), z.end(), 0.0);
        return;
    }
    const Moments raw = momentsOf(values, [](double value) { return value; });
    const double low = raw.mean - kWinsor * raw.deviation;
    const double high = raw.mean + kWinsor * raw.deviation;
    const auto clipped = [low, high](double value) { return std::min(std::max(value, low), high); };
    const bool isClipped = range.least < low || range.most > high;
    const Moments moments = isClipped ? momentsOf(values, clipped) : raw;
    const double scale = 1 / moments.deviation;
    for (size_t i = 0; i < values.size(); ++i)
        z[i] = (clipped(values[i]) - moments.mean) * scale;
}

void CrossSection::rank(Values values, std::span<qint32> ranks)
{
    if (values.empty())
        return;
    const Range range = rangeOf(values);
    sortDescending(values, range.least, range.most);
    for (size_t i = 0; i < m_entries.size(); ++i)
        ranks[size_t(m_entries[i].index)] = qint32(i) + 1;
}

/// One counting pass over buckets of equal width leaves every value near its place, and insertion does the
/// rest; crowded buckets are sorted first, so that no distribution is worse than n log n.
void CrossSection::sortDescending(Values values, double least, double most)
{
    const size_t buckets = values.size();
    const double scale = most > least ? double(buckets - 1) / (most - least) : 0;
    m_entries.resize(values.size());
    m_bucketOf.resize(values.size());
    m_starts.assign(buckets + 1, 0);
    for (size_t i = 0; i < values.size(); ++i) {
        m_bucketOf[i] = quint32(qint32((most - values[i]) * scale));
        ++m_starts[m_bucketOf[i] + 1];
    }
    quint32 crowd = 0;
    for (size_t bucket = 1; bucket <= buckets; ++bucket) {
        crowd = std::max(crowd, m_starts[bucket]);
        m_starts[bucket] += m_starts[bucket - 1];
    }
    for (size_t i = 0; i < values.size(); ++i)
        m_entries[m_starts[m_bucketOf[i]]++] = {values[i], qint32(i)};
    if (crowd > kCrowd)
        sortCrowds(buckets);
    insertAll();
}

/// After the scatter m_starts holds where each bucket ends.
void CrossSection::sortCrowds(size_t buckets)
{
    const auto isBefore = [](const Entry& a, const Entry& b) {
        return a.value > b.value || (a.value == b.value && a.index < b.index);
    };
    Entry* begin = m_entries.data();
    for (size_t bucket = 0; bucket < buckets; ++bucket) {
        Entry* end = m_entries.data() + m_starts[bucket];
        // Often all equal, such as the zeros of CONTRARIAN_RSI.
        if (end - begin > kCrowd && !std::is_sorted(begin, end, isBefore))
            std::sort(begin, end, isBefore);
        begin = end;
    }
}

void CrossSection::insertAll()
{
    Entry* const first = m_entries.data();
    for (Entry* next = first + 1; next < first + m_entries.size(); ++next) {
        const Entry entry = *next;
        Entry* place = next;
        for (; place > first && entry.value > place[-1].value; --place)
            *place = place[-1];
        *place = entry;
    }
}

} // namespace ic
