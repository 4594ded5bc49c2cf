// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/QuietCellDelegate.h"

namespace ic {

/// Scores with a quiet bar of their z-score under them. In the row of a name outside the universe the reason
/// runs across the empty columns, unless it has a column of its own. GUI thread.
class SignalCellDelegate final : public QuietCellDelegate
{
    Q_OBJECT
public:
    using QuietCellDelegate::QuietCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintZ(QPainter& painter, const QRect& cell, double z) const;
    void paintReason(QPainter& painter, const QRect& cell, const QString& reason) const;
    QRect emptyColumns(const QRect& cell) const;
};

} // namespace ic
