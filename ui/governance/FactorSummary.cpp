// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/FactorSummary.h"

#include <algorithm>
#include <limits>

namespace ic {

QVector<double> FactorSummary::informationCurve() const
{
    QVector<double> curve;
    for (auto row = history.crbegin(); row != history.crend(); ++row)
        curve.append(row->meanIc.value_or(std::numeric_limits<double>::quiet_NaN()));
    return curve;
}

QVector<FactorSummary> FactorSummary::of(const QVector<FactorGradeRow>& rows)
{
    QVector<FactorSummary> all;
    for (const FactorGradeRow& row : rows) {
        const auto known = std::ranges::find_if(all, [&row](const FactorSummary& one) {
            return one.latest.market == row.market && one.latest.factor == row.factor;
        });
        if (known != all.end())
            known->history.append(row);
        else
            all.append({row, {row}});
    }
    std::ranges::stable_sort(all, {}, [](const FactorSummary& one) { return int(one.latest.market); });
    return all;
}

} // namespace ic
