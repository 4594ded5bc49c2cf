// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ModeFrame.h"

#include <QPainter>

namespace ic {

namespace {

constexpr int kFrame = 3;

} // namespace

ModeFrame::ModeFrame(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("modeFrame"));
}

void ModeFrame::setMode(WorkspaceMode mode)
{
    m_mode = mode;
    const int width = mode == WorkspaceMode::Real ? kFrame : 0;
    setContentsMargins(width, width, width, width);
    update();
}

void ModeFrame::paintEvent(QPaintEvent*)
{
    if (m_mode != WorkspaceMode::Real)
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_theme.color(Tone::Real), 2 * kFrame));
    painter.drawRect(rect());
}

} // namespace ic
