// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/QuietCellDelegate.h"

namespace ic {

/// The parts of a score as one bar: each part has a segment as wide as its weight, filled as far as its value
/// goes. GUI thread.
class ScorePartsDelegate final : public QuietCellDelegate
{
    Q_OBJECT
public:
    using QuietCellDelegate::QuietCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace ic
