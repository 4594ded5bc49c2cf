// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/governance/FactorSummary.h"
#include "ui/research/KeyedTableModel.h"
#include "ui/shell/UiContext.h"

namespace ic {

/// The latest grade of every factor. GUI thread.
class FactorGradeModel final : public KeyedTableModel<FactorSummary>
{
    Q_OBJECT
public:
    enum Column { MarketName, FactorName, Grade, MeanIc, Ir, Spread, Days, State, Curve, ColumnCount };
    /// QVector<double> of the curve, for the delegate.
    static constexpr int kCurveRole = Qt::UserRole + 2;
    /// The code of the grade, for the delegate.
    static constexpr int kGradeRole = Qt::UserRole + 3;

    explicit FactorGradeModel(UiContext& context, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Grade A: mean IC 0.05 and more, IR 0.5 and more"; of a code.
    static QString gradeMeaning(const QString& grade);
    /// A letter, or a dash when it was not graded.
    static QString gradeText(const QString& grade);

private:
    QString text(const FactorSummary& factor, int column) const;
    static QVariant raw(const FactorSummary& factor, int column);
    static QString note(const FactorSummary& factor, int column);
    QVariant color(const FactorSummary& factor, int column) const;
    static std::optional<double> figure(const FactorGradeRow& row, int column);

    UiContext& m_context;
};

} // namespace ic
