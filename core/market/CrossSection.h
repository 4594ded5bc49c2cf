// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace ic {

/// Standard scores and ranks over the names of one session. Values come in the order of the symbol codes and
/// hold no NaN. Holds memory between calls, never state: equal values give equal bits. One thread at a time.
class CrossSection
{
public:
    /// Winsorised standard scores. With m and s the mean and the population standard deviation of the values,
    /// every value is first clipped to [m - 3s, m + 3s]; z = (clipped - mean of the clipped) / their
    /// population standard deviation. Clipping shrinks the deviation, so a clipped |z| can exceed 3. Equal
    /// values are all at their mean: z = 0.
    static void standardise(std::span<const double> values, std::span<double> z);

    /// 1 = the highest value; equal ones in their order, so that no rank is given twice.
    void rank(std::span<const double> values, std::span<qint32> ranks);

private:
    struct Entry
    {
        double value;
        qint32 index;
    };
    void sortDescending(std::span<const double> values, double least, double most);
    void sortCrowds(size_t buckets);
    void insertAll();

    static constexpr int kCrowd = 16; ///< entries of a bucket

    std::vector<Entry> m_entries;
    std::vector<quint32> m_bucketOf, m_starts;
};

} // namespace ic
