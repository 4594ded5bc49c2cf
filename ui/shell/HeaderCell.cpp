// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HeaderCell.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace ic {

HeaderCell::HeaderCell(const QString& objectName, const Theme& theme, bool clickable, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(objectName);
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, clickable);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void HeaderCell::set(const QString& caption, const QString& value, Tone tone, const QString& icon)
{
    if (caption == m_caption && value == m_value && tone == m_tone && icon == m_icon)
        return;
    m_caption = caption;
    m_value = value;
    m_tone = tone;
    m_icon = icon;
    setAccessibleName(caption + u' ' + value);
    if (neededWidth() > m_width) {
        m_width = neededWidth();
        updateGeometry();
    }
    update();
}

int HeaderCell::neededWidth() const
{
    const int caption = QFontMetrics(m_theme.smallFont()).horizontalAdvance(m_caption);
    const int value = QFontMetrics(m_theme.textFont()).horizontalAdvance(m_value) +
                      (m_icon.isEmpty() ? 0 : Theme::kIcon + Theme::kInside);
    return std::max(caption, value) + 2 * Theme::kBetween;
}

QSize HeaderCell::sizeHint() const
{
    return {m_width, Theme::kHeader};
}

void HeaderCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() && focusPolicy() != Qt::NoFocus)
        painter.fillRect(rect(), m_theme.tint(Tone::Accent, 0.08));
    if (hasFocus())
        painter.fillRect(QRect(0, height() - 2, width(), 2), m_theme.color(Tone::Accent));
    const QFontMetrics small(m_theme.smallFont());
    const QFontMetrics text(m_theme.textFont());
    const int top = (height() - small.height() - text.height()) / 2;
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.color(Tone::Muted));
    painter.drawText(QRect(Theme::kBetween, top, width(), small.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     m_caption);
    QRect line(Theme::kBetween, top + small.height(), width(), text.height());
    if (!m_icon.isEmpty()) {
        painter.drawPixmap(line.left(), line.center().y() - Theme::kIcon / 2 + 1,
                           m_theme.pixmap(m_icon, m_tone, devicePixelRatioF()));
        line.adjust(Theme::kIcon + Theme::kInside, 0, 0, 0);
    }
    painter.setFont(m_theme.textFont());
    painter.setPen(m_theme.color(m_tone));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_value);
}

void HeaderCell::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        // The strip has set the new words already: a width of the former language is forgotten, not the
        // words.
        m_width = neededWidth();
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace ic
