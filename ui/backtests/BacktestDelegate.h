// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/QuietCellDelegate.h"

namespace ic {

/// Paints a backtest in two lines, and the letter of the one that is compared. GUI thread.
class BacktestDelegate final : public QuietCellDelegate
{
    Q_OBJECT
public:
    using QuietCellDelegate::QuietCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int paintMark(QPainter& painter, const QRect& cell, const QString& mark) const;
};

} // namespace ic
