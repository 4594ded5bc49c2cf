// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/BacktestDelegate.h"

#include "ui/backtests/BacktestModel.h"

#include <QPainter>

namespace ic {

/// A letter on the colour of its curve; answers how much room it took.
int BacktestDelegate::paintMark(QPainter& painter, const QRect& cell, const QString& mark) const
{
    const QRect chip(cell.left(), cell.top() + (cell.height() - Theme::kIcon) / 2, Theme::kIcon,
                     Theme::kIcon);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(mark == u"A" ? Tone::Accent : Tone::Held));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(chip, 3, 3);
    painter.setFont(theme().boldFont());
    painter.setPen(theme().color(Tone::Surface));
    painter.drawText(chip, Qt::AlignCenter, mark);
    return chip.width() + Theme::kBetween;
}

void BacktestDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    QRect cell = option.rect.adjusted(Theme::kBetween, 0, -Theme::kBetween, -1);
    const QString mark = index.data(BacktestModel::kMarkRole).toString();
    if (!mark.isEmpty())
        cell.setLeft(cell.left() + paintMark(*painter, cell, mark));
    const QString second = index.data(BacktestModel::kSecondLineRole).toString();
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    const int middle = cell.center().y();
    const auto line = [&](const QRect& place, const QFont& font, const QColor& color, const QString& text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place, alignment,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    const QVariant tone = index.data(Qt::ForegroundRole);
    const QColor color = tone.isValid() ? tone.value<QColor>() : theme().color(Tone::Text);
    const QRect upper(cell.left(), cell.top() + 3, cell.width(), middle - cell.top() - 1);
    line(second.isEmpty() ? cell : upper, theme().textFont(), color, index.data().toString());
    if (!second.isEmpty())
        line({cell.left(), middle + 1, cell.width(), cell.bottom() - middle - 3}, theme().smallFont(),
             theme().color(Tone::Muted), second);
    painter->restore();
}

} // namespace ic
