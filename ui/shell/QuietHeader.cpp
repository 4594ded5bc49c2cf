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
    QRect text = rect.adjusted(m_inset, 0, -m_inset, 0);
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
    if (sorts)
        paintArrow(*painter, text, side & Qt::AlignRight);
    painter->setFont(m_theme.smallFont());
    painter->setPen(m_theme.color(sorts ? Tone::Text : Tone::Muted));
    painter->drawText(
        text, side | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                          Qt::ElideRight, text.width()));
}

/// On the side away from the title's own edge, which stays above the figures.
void QuietHeader::paintArrow(QPainter& painter, QRect& text, bool onTheLeft) const
{
    constexpr int size = 10;
    const QString icon = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up")
                                                                    : QStringLiteral("chevron-down");
    const int x = onTheLeft ? text.left() - Theme::kInside : text.right() - size + Theme::kInside;
    painter.drawPixmap(x, (height() - size) / 2,
                       m_theme.pixmap(icon, Tone::Accent, devicePixelRatioF(), size));
    text.adjust(onTheLeft ? size - Theme::kInside : 0, 0, onTheLeft ? 0 : Theme::kInside - size, 0);
}

} // namespace ic
