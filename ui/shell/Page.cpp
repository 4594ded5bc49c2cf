// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Page.h"

#include <QEvent>

namespace ic {

Page::Page(const QString& objectName, const QString& iconName, Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_iconName(iconName)
{
    setObjectName(objectName);
    connect(&theme, &Theme::themeChanged, this, [this] { themeChanged(); });
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ic
