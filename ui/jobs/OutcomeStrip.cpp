// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/OutcomeStrip.h"

#include "ui/shell/StateLook.h"

#include <QPainter>
#include <algorithm>

namespace ic {

namespace {

constexpr int kLeastPitch = 10;
constexpr int kWidestPitch = 14;
constexpr int kGap = 3;
constexpr int kFull = 20; ///< marks of a full strip

/// Wider columns get wider marks before they get gaps.
int pitch(const QRect& area)
{
    return std::clamp(area.width() / kFull, kLeastPitch, kWidestPitch);
}

qsizetype shown(const QRect& area, qsizetype marks)
{
    return std::clamp<qsizetype>((area.width() + kGap - 1) / pitch(area), 0, marks);
}

QRectF markBox(const QRect& area, qsizetype position)
{
    const int mark = pitch(area) - kGap;
    return {area.left() + double(position) * pitch(area) + 0.5, area.center().y() - mark / 2 + 0.5,
            mark - 1.0, mark - 1.0};
}

struct BarScale
{
    double done = 0;           ///< share of the track
    double p50 = -1, p95 = -1; ///< share of the track, negative: not known
    bool late = false;
};

BarScale scaleOf(const JobRow& row, Instant now)
{
    const RunningInfo& run = row.running.first();
    const double elapsed = double((now - run.startedAt).count());
    BarScale scale;
    scale.late = row.expectedP95Ms && elapsed > double(*row.expectedP95Ms);
    if (run.progress.total > 0) {
        scale.done = double(run.progress.done) / double(run.progress.total);
        return scale;
    }
    if (!row.expectedP50Ms || !row.expectedP95Ms)
        return scale;
    const double full = std::max(elapsed, double(*row.expectedP95Ms) * 1.25);
    scale.done = elapsed / full;
    scale.p50 = double(*row.expectedP50Ms) / full;
    scale.p95 = double(*row.expectedP95Ms) / full;
    return scale;
}

} // namespace

void paintOutcomeStrip(QPainter& painter, const QRect& area, const QVector<OutcomeMark>& marks,
                       const Theme& theme)
{
    const qsizetype count = shown(area, marks.size());
    for (qsizetype i = 0; i < count; ++i) {
        const OutcomeMark& mark = marks[marks.size() - count + i];
        const StateLook look = lookOf(mark.state, mark.run, mark.skip);
        paintMark(painter, markBox(area, i), look.shape, theme.color(look.tone));
    }
}

int outcomeAt(int x, const QRect& area, qsizetype marks)
{
    const qsizetype count = shown(area, marks);
    const int position = (x - area.left()) / pitch(area);
    return x >= area.left() && position < count ? int(marks - count) + position : -1;
}

void paintRunBar(QPainter& painter, const QRect& area, const JobRow& row, Instant now, const Theme& theme)
{
    const BarScale scale = scaleOf(row, now);
    const auto part = [&area](double from, double to) {
        const int left = area.left() + int(area.width() * std::clamp(from, 0.0, 1.0));
        const int right = area.left() + int(area.width() * std::clamp(to, 0.0, 1.0));
        return QRect(left, area.top(), right - left, area.height());
    };
    painter.fillRect(area, theme.tint(Tone::Running, 0.16));
    if (scale.p50 >= 0)
        painter.fillRect(part(scale.p50, scale.p95), theme.tint(Tone::Running, 0.34));
    painter.fillRect(part(0, scale.done), theme.color(scale.late ? Tone::Warning : Tone::Running));
}

} // namespace ic
