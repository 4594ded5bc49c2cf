// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/research/KeyedTableModel.h"
#include "ui/shell/UiContext.h"

namespace ic {

/// The grades of one factor over time. GUI thread.
class FactorHistoryModel final : public KeyedTableModel<FactorGradeRow>
{
    Q_OBJECT
public:
    enum Column { At, Window, Grade, MeanIc, Ir, Spread, Days, State, ColumnCount };

    explicit FactorHistoryModel(UiContext& context, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const FactorGradeRow& row, int column);
    static QVariant raw(const FactorGradeRow& row, int column);

    UiContext& m_context;
};

} // namespace ic
