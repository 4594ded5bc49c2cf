// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobMatrixColumns.h"

#include "ui/jobs/JobMatrixModel.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <algorithm>
#include <array>

namespace ic {

namespace {

struct Want
{
    int least;
    int ideal;
};

// At 13 px text, in the order of JobMatrixModel::Column.
constexpr std::array kWants{Want{128, 128}, Want{182, 240}, Want{84, 104}, Want{120, 240},
                            Want{128, 140}, Want{150, 172}, Want{68, 296}};
static_assert(kWants.size() == JobMatrixModel::kColumns);

constexpr std::array kGrowOrder{JobMatrixModel::ScheduleColumn, JobMatrixModel::OutcomesColumn,
                                JobMatrixModel::NameColumn,     JobMatrixModel::LastColumn,
                                JobMatrixModel::StateColumn,    JobMatrixModel::NextColumn,
                                JobMatrixModel::ExecutorColumn};

} // namespace

void fitJobColumns(QHeaderView& header, const Theme& theme, int available)
{
    const double scale =
        QFontMetrics(theme.textFont()).horizontalAdvance(QStringLiteral("0000000000")) / 72.0;
    const auto scaled = [scale](int px) { return int(px * std::max(1.0, scale)); };
    std::array<int, kWants.size()> widths{};
    int left = available;
    for (size_t i = 0; i < kWants.size(); ++i) {
        widths[i] = scaled(kWants[i].least);
        left -= widths[i];
    }
    for (const auto column : kGrowOrder) {
        const int more = std::clamp(left, 0, scaled(kWants[column].ideal) - widths[column]);
        widths[column] += more;
        left -= more;
    }
    widths[JobMatrixModel::ScheduleColumn] += std::clamp(left, 0, scaled(96));
    left -= std::clamp(left, 0, scaled(96));
    widths[JobMatrixModel::OutcomesColumn] += std::max(0, left);
    for (size_t i = 0; i < widths.size(); ++i)
        header.resizeSection(int(i), widths[i]);
}

} // namespace ic
