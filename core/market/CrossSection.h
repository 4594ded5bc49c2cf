// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>
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
    /// Both at once.
    void compare(std::span<const double> values, std::span<double> z, std::span<qint32> ranks);

    struct Range
    {
        double least, most;
    };

private:
    /// Where a value lies between the highest (0) and the lowest (kLevels - 1), above its index: what is
    /// sorted.
    using Entry = quint64;
    static constexpr size_t kDigitBits = 8;
    static constexpr size_t kDigits = 1 << kDigitBits;
    static constexpr int kLevels = int(kDigits * kDigits);

    static void standardise(std::span<const double> values, Range range, std::span<double> z);
    void rank(std::span<const double> values, Range range, std::span<qint32> ranks);
    void place(std::span<const double> values, Range range);
    void sortByLevel();
    bool insert(std::span<const double> values);

    std::vector<Entry> m_entries, m_moved;
    std::array<std::array<quint32, kDigits>, 2> m_starts; ///< by digit; first how many, then where
};

} // namespace ic
