// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QStyledItemDelegate>

namespace ic {

/// Paints one return over a tint of gain or loss, the stronger the larger it is; the sign stands before the
/// number. GUI thread.
class MonthlyReturnsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit MonthlyReturnsDelegate(const Theme& theme, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), m_theme(theme)
    {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// Share of the tint, 0 to 0.45; 12 % a month and more is the strongest.
    static double strength(double returnPct);

private:
    const Theme& m_theme;
};

} // namespace ic
