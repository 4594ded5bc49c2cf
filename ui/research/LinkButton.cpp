// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/LinkButton.h"

namespace ic {

LinkButton::LinkButton(const QString& objectName, const Theme& theme, QWidget* parent) : QToolButton(parent)
{
    setObjectName(objectName);
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    const auto color = [this, &theme] {
        QPalette palette = this->palette();
        palette.setColor(QPalette::ButtonText, theme.color(Tone::Accent));
        setPalette(palette);
    };
    connect(&theme, &Theme::themeChanged, this, color);
    color();
}

} // namespace ic
