// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <utility>

namespace ic {

/// Arithmetic of the curves that charts show. NaN stands for a missing value and stays one. Pure, any thread.
namespace SeriesMath {

/// Percent below the highest value so far, <= 0 (jobs.md 5.5).
QVector<double> drawdownPct(const QVector<double>& values);
/// Scaled so that the first value that is there becomes `base`.
QVector<double> normalised(const QVector<double>& values, double base);
/// The indexes first..last in at most `pieces` pieces, each with its lowest value; what a fill needs when
/// there are more points than pixels.
QVector<std::pair<double, double>> lowestOfPieces(const QVector<double>& values, int first, int last,
                                                  int pieces);
/// Least and greatest of the values first..last; first > second when there is none.
std::pair<double, double> extent(const QVector<double>& values, int first, int last);

} // namespace SeriesMath

} // namespace ic
