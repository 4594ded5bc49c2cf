// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogViewHeader.h"

#include <QPainter>

namespace ic {

void LogViewHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Background));
    painter.setPen(m_theme.color(Tone::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    m_painter.paintHeader(painter, rect());
}

} // namespace ic
