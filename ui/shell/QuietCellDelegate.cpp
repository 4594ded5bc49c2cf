// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuietCellDelegate.h"

#include "ui/shell/QuietHeader.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace ic {

void makeQuiet(QTableView& view, const Theme& theme)
{
    // The header's titles stand where the cells' texts stand, the style's own margin included.
    const int margin = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
    view.setHorizontalHeader(new QuietHeader(theme, &view, Theme::kInside + margin));
    view.setItemDelegate(new QuietCellDelegate(view, theme));
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setAlternatingRowColors(false);
    view.setSelectionBehavior(QTableView::SelectRows);
    view.setTabKeyNavigation(false);
    view.setHorizontalScrollMode(QTableView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(theme.oneLineRow());
}

void makeSelectionCalm(QWidget& view, const Theme& theme)
{
    const auto color = [&view, &theme] {
        QPalette palette = view.palette();
        palette.setColor(QPalette::Highlight, theme.tint(Tone::Accent, 0.14));
        palette.setColor(QPalette::HighlightedText, theme.color(Tone::Text));
        view.setPalette(palette);
    };
    QObject::connect(&theme, &Theme::themeChanged, &view, color);
    color();
}

QuietCellDelegate::QuietCellDelegate(QTableView& view, const Theme& theme)
    : QStyledItemDelegate(&view), m_theme(theme), m_view(view)
{}

void QuietCellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const QRect cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(cell, m_theme.tint(Tone::Accent, selected ? 0.14 : 0));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_theme.tint(Tone::Line, 0.6));
    const bool leads = m_view.horizontalHeader()->visualIndex(index.column()) == 0;
    if (leads && m_view.hasFocus() && m_view.currentIndex().row() == index.row())
        painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), m_theme.color(Tone::Accent));
}

void QuietCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    paintGround(*painter, option, index);
    QStyleOptionViewItem content = option;
    content.rect.adjust(Theme::kInside, 0, -Theme::kInside, -1);
    content.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
    QStyledItemDelegate::paint(painter, content, index);
}

} // namespace ic
