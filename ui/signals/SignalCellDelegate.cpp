// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signals/SignalCellDelegate.h"

#include "ui/signals/SignalModel.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <algorithm>

namespace ic {

namespace {

constexpr double kLargest = 3; ///< z-scores are cut there
constexpr int kBarHeight = 2;

} // namespace

void SignalCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const QString reason = index.data(SignalModel::ReasonRole).toString();
    const bool acrossColumns =
        !reason.isEmpty() && index.column() >= SignalModel::Composite && index.column() < SignalModel::Reason;
    if (acrossColumns) {
        paintGround(*painter, option, index);
        if (view().isColumnHidden(SignalModel::Reason))
            paintReason(*painter, option.rect, reason);
        return;
    }
    QuietCellDelegate::paint(painter, option, index);
    if (const QVariant z = index.data(SignalModel::ZRole); z.isValid())
        paintZ(*painter, option.rect, z.toDouble());
}

void SignalCellDelegate::paintZ(QPainter& painter, const QRect& cell, double z) const
{
    const QRect track(cell.left() + Theme::kBetween, cell.bottom() - kBarHeight - 1,
                      cell.width() - 2 * Theme::kBetween, kBarHeight);
    const int zero = track.center().x();
    const int length = int(std::clamp(z, -kLargest, kLargest) / kLargest * track.width() / 2);
    painter.fillRect(QRect(std::min(zero, zero + length), track.top(), std::abs(length), kBarHeight),
                     theme().tint(z >= 0 ? Tone::Accent : Tone::Muted, 0.55));
    painter.fillRect(QRect(zero, track.top(), 1, kBarHeight), theme().tint(Tone::Muted, 0.7));
}

/// The columns from the composite on, as far as they are shown.
QRect SignalCellDelegate::emptyColumns(const QRect& cell) const
{
    QRect all = cell;
    for (int column = SignalModel::Composite; column < SignalModel::Reason; ++column) {
        if (view().isColumnHidden(column))
            continue;
        all.setLeft(std::min(all.left(), view().columnViewportPosition(column)));
        all.setRight(
            std::max(all.right(), view().columnViewportPosition(column) + view().columnWidth(column) - 1));
    }
    return all;
}

/// Each cell paints its part of the one text.
void SignalCellDelegate::paintReason(QPainter& painter, const QRect& cell, const QString& reason) const
{
    const QRect text = emptyColumns(cell).adjusted(Theme::kAround, 0, -Theme::kBetween, -1);
    painter.save();
    painter.setClipRect(cell);
    painter.setPen(theme().color(Tone::Muted));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(reason, Qt::ElideRight, text.width()));
    painter.restore();
}

} // namespace ic
