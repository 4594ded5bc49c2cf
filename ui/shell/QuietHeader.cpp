// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuietHeader.h"

#include <QPainter>

namespace ic {

QuietHeader::QuietHeader(const Theme& theme, QWidget* parent, int inset)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_inset(inset)
{
    setFixedHeight(theme.oneLineRow() + Theme::kInside);
    setHighlightSections(false);
    connect(&theme, &Theme::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void QuietHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Tone::Line));
}

void QuietHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->fillRect(rect, m_theme.color(Tone::Background));
    const QVariant wanted = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const int side = wanted.isValid() ? wanted.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    const QRect text = rect.adjusted(m_inset, 0, -m_inset, 0);
    painter->setFont(m_theme.smallFont());
    painter->setPen(m_theme.color(Tone::Muted));
    painter->drawText(
        text, side | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                          Qt::ElideRight, text.width()));
}

} // namespace ic
