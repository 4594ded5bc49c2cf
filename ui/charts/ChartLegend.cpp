// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLegend.h"

#include <QPainter>
#include <algorithm>

namespace ic {

namespace {

constexpr int kSample = 20;
constexpr int kLeastName = 24;

} // namespace

ChartLegend::ChartLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("chartLegend"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, [this] { update(); });
}

void ChartLegend::setLines(const QVector<Line>& lines)
{
    m_lines = lines;
    QStringList names;
    for (const Line& line : lines)
        names.append(line.name);
    setToolTip(names.join(u'\n'));
    setAccessibleName(tr("Lines of the chart: %1").arg(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

/// An advance is rounded: a name that got just that much may be cut for a fraction of a pixel.
int ChartLegend::nameWidth(const Line& line) const
{
    return fontMetrics().horizontalAdvance(line.name) + 1;
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const Line& line : m_lines)
        width += kSample + Theme::kInside + nameWidth(line) + Theme::kAround;
    return {width, fontMetrics().height()};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {int(m_lines.size()) * (kSample + kLeastName + Theme::kAround), fontMetrics().height()};
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // What all names together lack is taken from each alike.
    const int lacking =
        m_lines.isEmpty() ? 0 : std::max(0, sizeHint().width() - width()) / int(m_lines.size());
    int x = 0;
    for (const Line& line : m_lines) {
        painter.setPen(QPen(m_theme.color(line.tone), 2, line.style));
        painter.drawLine(x, height() / 2, x + kSample, height() / 2);
        x += kSample + Theme::kInside;
        const int room = std::max(kLeastName, nameWidth(line) - lacking);
        painter.setPen(m_theme.color(Tone::Text));
        painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter,
                         fontMetrics().elidedText(line.name, Qt::ElideRight, room));
        x += room + Theme::kAround;
    }
}

} // namespace ic
