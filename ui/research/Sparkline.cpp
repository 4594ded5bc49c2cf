// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/Sparkline.h"

#include <QPainter>
#include <algorithm>

namespace ic {

Sparkline::Sparkline(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void Sparkline::set(const QVector<double>& values)
{
    m_values = values;
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (m_values.size() < 2)
        return;
    const auto [low, high] = std::ranges::minmax(m_values);
    const QRectF area = QRectF(rect()).adjusted(1, 4, -5, -4);
    const double range = high > low ? high - low : 1;
    QPolygonF line;
    for (qsizetype i = 0; i < m_values.size(); ++i)
        line.append({area.left() + area.width() * double(i) / double(m_values.size() - 1),
                     area.bottom() - area.height() * (m_values[i] - low) / range});
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_theme.signColor(m_values.last() - m_values.first());
    QPolygonF ground = line;
    ground.append(area.bottomRight());
    ground.append(area.bottomLeft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color.red(), color.green(), color.blue(), 24));
    painter.drawPolygon(ground);
    painter.setPen(QPen(color, 1));
    painter.drawPolyline(line);
    painter.setBrush(color);
    painter.drawEllipse(line.last(), 2, 2);
}

} // namespace ic
