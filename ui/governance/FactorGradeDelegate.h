// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/QuietCellDelegate.h"

namespace ic {

/// Paints a grade as a chip and the curve of a factor; all other cells as usual. GUI thread.
class FactorGradeDelegate final : public QuietCellDelegate
{
    Q_OBJECT
public:
    using QuietCellDelegate::QuietCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintChip(QPainter& painter, const QRect& cell, const QString& grade, const QString& text) const;
};

} // namespace ic
