// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ic {

/// Leaves room on both sides of a cell, so that a number does not run into the text of the next column; the
/// selection still fills the row. GUI thread.
class SpacedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem panel = option;
        initStyleOption(&panel, index);
        const QStyle* style = panel.widget ? panel.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);
        QStyleOptionViewItem content = option;
        content.rect.adjust(Theme::kInside, 0, -Theme::kInside, 0);
        content.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, content, index);
    }
};

} // namespace ic
