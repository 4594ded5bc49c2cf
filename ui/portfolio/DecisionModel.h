// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/research/KeyedTableModel.h"
#include "ui/shell/UiContext.h"

namespace ic {

/// What the executors decided, newest first. GUI thread.
class DecisionModel final : public KeyedTableModel<DecisionRow>
{
    Q_OBJECT
public:
    enum Column {
        Time,
        StrategyName,
        Symbol,
        Name,
        Action,
        Status,
        Score,
        Parts, ///< painted
        Entry,
        Stop,
        Target1,
        Quantity,
        ColumnCount
    };
    static constexpr int kPartsRole = Qt::UserRole + 2; ///< of Parts: QJsonObject of the decision

    explicit DecisionModel(UiContext& context, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DecisionRow& decision, int column) const;
    QVariant raw(const DecisionRow& decision, int column) const;
    QVariant color(const DecisionRow& decision, int column) const;

    const Theme& m_theme;
};

} // namespace ic
