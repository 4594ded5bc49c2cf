// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/CoverageLegend.h"

#include "ui/market/CoverageHeatMap.h"

#include <QPainter>

namespace ic {

namespace {

constexpr int mark = 11;
constexpr CoverageModel::Cell cells[] = {CoverageModel::Cell::Complete, CoverageModel::Cell::Partial,
                                         CoverageModel::Cell::Missing, CoverageModel::Cell::NotCollected};

int entryWidth(const QFontMetrics& metrics, CoverageModel::Cell cell)
{
    return mark + Theme::kInside + metrics.horizontalAdvance(CoverageModel::word(cell)) + Theme::kAround;
}

} // namespace

CoverageLegend::CoverageLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::themeChanged, this, [this] { update(); });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CoverageLegend::sizeHint() const
{
    int width = 0;
    for (const CoverageModel::Cell cell : cells)
        width += entryWidth(fontMetrics(), cell);
    return {width, fontMetrics().height() + Theme::kInside};
}

void CoverageLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const CoverageModel::Cell cell : cells) {
        const auto [shape, tone] = CoverageHeatMap::markOf(cell);
        paintMark(painter, QRectF(x, (height() - mark) / 2.0, mark, mark), shape, m_theme.color(tone));
        painter.setPen(m_theme.color(Tone::Muted));
        painter.drawText(QRect(x + mark + Theme::kInside, 0, width(), height()), Qt::AlignVCenter,
                         CoverageModel::word(cell));
        x += entryWidth(fontMetrics(), cell);
    }
}

} // namespace ic
