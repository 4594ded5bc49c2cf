// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/SeriesMath.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ic::SeriesMath {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

} // namespace

QVector<double> drawdownPct(const QVector<double>& values)
{
    QVector<double> result;
    result.reserve(values.size());
    double peak = 0;
    for (const double value : values) {
        peak = std::isnan(value) ? peak : std::max(peak, value);
        result.append(std::isnan(value) || peak <= 0 ? kNone : (value / peak - 1) * 100);
    }
    return result;
}

QVector<double> normalised(const QVector<double>& values, double base)
{
    const auto first =
        std::find_if(values.cbegin(), values.cend(), [](double v) { return !std::isnan(v) && v != 0; });
    QVector<double> result = values;
    if (first != values.cend())
        for (double& value : result)
            value = value / *first * base;
    return result;
}

QVector<std::pair<double, double>> lowestOfPieces(const QVector<double>& values, int first, int last,
                                                  int pieces)
{
    QVector<std::pair<double, double>> points;
    const int step = std::max(1, (last - first + pieces) / std::max(1, pieces));
    // Pieces begin at multiples of the step, so that they stay the same while the chart is dragged.
    for (int from = first - first % step; from <= last; from += step) {
        int lowest = -1;
        for (int i = std::max(from, first); i < from + step && i <= last; ++i)
            if (!std::isnan(values[i]) && (lowest < 0 || values[i] < values[lowest]))
                lowest = i;
        if (lowest >= 0)
            points.append({lowest, values[lowest]});
    }
    return points;
}

std::pair<double, double> extent(const QVector<double>& values, int first, int last)
{
    std::pair range{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (int i = first; i <= last; ++i) {
        if (std::isnan(values[i]))
            continue;
        range = {std::min(range.first, values[i]), std::max(range.second, values[i])};
    }
    return range;
}

} // namespace ic::SeriesMath
