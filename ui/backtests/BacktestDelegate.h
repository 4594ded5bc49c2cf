// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace ic {

/// Paints a backtest in two lines, and the letter of the one that is compared. GUI thread.
class BacktestDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    BacktestDelegate(QTableView& view, const Theme& theme);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int paintMark(QPainter& painter, const QRect& cell, const QString& mark) const;

    const Theme& m_theme;
    const QTableView& m_view;
};

} // namespace ic
