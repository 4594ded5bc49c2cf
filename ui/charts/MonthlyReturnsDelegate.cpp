// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/MonthlyReturnsDelegate.h"

#include "ui/charts/MonthlyReturnsModel.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ic {

namespace {

constexpr double kStrongest = 12; ///< percent a month
constexpr double kMostTint = 0.45;

} // namespace

double MonthlyReturnsDelegate::strength(double returnPct)
{
    // Small months differ most: half of the tint at a quarter of the range.
    return kMostTint * std::sqrt(std::min(std::abs(returnPct) / kStrongest, 1.0));
}

void MonthlyReturnsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const QRect cell = option.rect.adjusted(0, 0, -1, -1);
    const QVariant value = index.data(MonthlyReturnsModel::kReturnRole);
    if (value.isValid())
        painter->fillRect(
            cell, m_theme.tint(value.toDouble() < 0 ? Tone::Loss : Tone::Gain, strength(value.toDouble())));
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Tone::Accent), 1));
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    const bool strong =
        index.column() == MonthlyReturnsModel::Year || index.column() == MonthlyReturnsModel::Total;
    painter->setFont(strong ? m_theme.boldFont() : m_theme.textFont());
    painter->setPen(m_theme.color(Tone::Text));
    const int side = strong && index.column() == MonthlyReturnsModel::Year ? Theme::kBetween : Theme::kInside;
    painter->drawText(cell.adjusted(side, 0, -side, 0), index.data(Qt::TextAlignmentRole).toInt(),
                      index.data().toString());
}

} // namespace ic
