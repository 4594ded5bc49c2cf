// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StateLook.h"

#include <QPainter>

namespace ic {

namespace {

void paintCross(QPainter& painter, const QRectF& box)
{
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

void paintQuestion(QPainter& painter, const QRectF& box)
{
    QFont font = painter.font();
    font.setPixelSize(int(box.height()) + 3);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(box.adjusted(-3, -4, 3, 4), Qt::AlignCenter, QStringLiteral("?"));
}

void paintHalf(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.drawRect(box);
    painter.fillRect(QRectF(box.left(), box.center().y(), box.width(), box.height() / 2), color);
}

} // namespace

void paintMark(QPainter& painter, const QRectF& box, MarkShape shape, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, shape == MarkShape::Cross || shape == MarkShape::Question);
    painter.setPen(QPen(color, shape == MarkShape::Cross ? 1.6 : 1.0));
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case MarkShape::Filled:
        painter.fillRect(box.adjusted(0, 0, 1, 1), color);
        break;
    case MarkShape::Half:
        paintHalf(painter, box, color);
        break;
    case MarkShape::Hollow:
        painter.drawRect(box);
        break;
    case MarkShape::Cross:
        paintCross(painter, box.adjusted(0.5, 0.5, 0.5, 0.5));
        break;
    case MarkShape::Bar:
        painter.fillRect(QRectF(box.left(), box.center().y() - 1, box.width() + 1, 3), color);
        break;
    case MarkShape::Question:
        paintQuestion(painter, box);
        break;
    case MarkShape::Speck:
        painter.fillRect(QRectF(box.center().x() - 0.5, box.center().y() - 0.5, 2, 2), color);
        break;
    case MarkShape::Dots:
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width() + 1, 2), color);
        break;
    }
    painter.restore();
}

} // namespace ic
