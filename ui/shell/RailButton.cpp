// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RailButton.h"

#include <QPainter>

namespace ic {

namespace {

constexpr int kHeight = 52;
constexpr int kRailIcon = 20;

} // namespace

RailButton::RailButton(const Theme& theme, QString icon, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(std::move(icon))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    return {kHeight, kHeight};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool here = isChecked();
    if (here || underMouse())
        painter.fillRect(rect(), m_theme.tint(Tone::Accent, here ? 0.12 : 0.06, Tone::Background));
    if (here)
        painter.fillRect(QRect(0, 0, 3, height()), m_theme.color(Tone::Accent));
    if (hasFocus()) {
        painter.setPen(m_theme.color(Tone::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const Tone tone = here ? Tone::Accent : Tone::Muted;
    painter.drawPixmap((width() - kRailIcon) / 2, Theme::kBetween,
                       m_theme.pixmap(m_icon, tone, devicePixelRatioF(), kRailIcon));
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.color(here ? Tone::Text : Tone::Muted));
    const QRect label(2, Theme::kBetween + kRailIcon + 2, width() - 4,
                      height() - kRailIcon - Theme::kBetween - 4);
    painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
}

} // namespace ic
