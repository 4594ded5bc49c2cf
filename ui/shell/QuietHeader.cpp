// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuietHeader.h"

#include <QPainter>

namespace ic {

namespace {

constexpr int kArrowIcon = 10;
constexpr int kArrow = kArrowIcon + 2; ///< with what parts it from the title

} // namespace

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
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setFont(m_theme.smallFont());
    painter->setPen(m_theme.color(sorts ? Tone::Text : Tone::Muted));
    const QString title =
        painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                          Qt::ElideRight, text.width() - (sorts ? kArrow - m_inset : 0));
    painter->drawText(text, side | Qt::TextSingleLine, title);
    if (sorts)
        paintArrow(*painter, text, painter->fontMetrics().horizontalAdvance(title), side & Qt::AlignRight);
}

/// Beside the title, on the side away from the edge that stands above the figures.
void QuietHeader::paintArrow(QPainter& painter, const QRect& text, int title, bool onTheLeft) const
{
    const QString icon = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up")
                                                                    : QStringLiteral("chevron-down");
    const int x = onTheLeft ? text.right() + 1 - title - kArrow : text.left() + title + 2;
    painter.drawPixmap(x, (height() - kArrowIcon) / 2,
                       m_theme.pixmap(icon, Tone::Accent, devicePixelRatioF(), kArrowIcon));
}

} // namespace ic
