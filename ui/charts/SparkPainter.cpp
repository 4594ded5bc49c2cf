// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/SparkPainter.h"

#include "ui/charts/SeriesMath.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace ic::SparkPainter {

void paint(QPainter& painter, const QRect& box, const QVector<double>& values, const Theme& theme, Tone tone)
{
    const auto [low, high] = SeriesMath::extent(values, 0, int(values.size()) - 1);
    if (values.size() < 2 || low > high)
        return;
    const double span = high > low ? high - low : 1;
    const double step = double(box.width()) / double(values.size() - 1);
    const auto place = [&](qsizetype i, double value) {
        return QPointF(box.left() + double(i) * step, box.bottom() - (value - low) / span * box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (low < 0 && high > 0) {
        painter.setPen(QPen(theme.color(Tone::Line), 1));
        painter.drawLine(place(0, 0), place(values.size() - 1, 0));
    }
    QPainterPath path;
    bool open = false;
    QPointF last;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            open = false;
            continue;
        }
        last = place(i, values[i]);
        open ? path.lineTo(last) : path.moveTo(last);
        open = true;
    }
    painter.setPen(QPen(theme.color(tone), 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(theme.color(tone));
    painter.drawEllipse(last, 2, 2);
    painter.restore();
}

} // namespace ic::SparkPainter
