// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/FactorGradeDelegate.h"

#include "ui/charts/SparkPainter.h"
#include "ui/governance/FactorGradeModel.h"

#include <QPainter>

namespace ic {

namespace {

constexpr int kChip = 24;

Tone toneOf(const QString& grade)
{
    switch (grade.size() == 1 ? grade.front().unicode() : 0) {
    case 'A':
    case 'B':
        return Tone::Ok;
    case 'C':
        return Tone::Running;
    case 'D':
        return Tone::Warning;
    case 'F':
        return Tone::Error;
    default:
        return Tone::Explained;
    }
}

} // namespace

void FactorGradeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const QVariant grade = index.data(FactorGradeModel::kGradeRole);
    const bool isChip = grade.isValid() && index.column() == FactorGradeModel::Grade;
    const bool isCurve = grade.isValid() && index.column() == FactorGradeModel::Curve;
    if (!isChip && !isCurve)
        return QuietCellDelegate::paint(painter, option, index);
    painter->save();
    paintGround(*painter, option, index);
    if (isChip)
        paintChip(*painter, option.rect, grade.toString(), index.data().toString());
    else
        SparkPainter::paint(*painter, option.rect.adjusted(Theme::kBetween, 5, -Theme::kAround, -5),
                            index.data(FactorGradeModel::kCurveRole).value<QVector<double>>(), theme(),
                            Tone::Accent);
    painter->restore();
}

void FactorGradeDelegate::paintChip(QPainter& painter, const QRect& cell, const QString& grade,
                                    const QString& text) const
{
    const QRect chip(cell.left() + Theme::kBetween, cell.top() + 3, kChip, cell.height() - 7);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().tint(toneOf(grade), 0.5), 1));
    painter.setBrush(theme().tint(toneOf(grade), 0.12));
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(theme().boldFont());
    painter.setPen(theme().color(toneOf(grade)));
    painter.drawText(chip, Qt::AlignCenter, text);
}

} // namespace ic
