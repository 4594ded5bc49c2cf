// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/research/KeyedTableModel.h"
#include "ui/shell/UiContext.h"

namespace ic {

/// The halts that were cleared, with who did and why. GUI thread.
class HaltModel final : public KeyedTableModel<GovernanceHalt>
{
    Q_OBJECT
public:
    enum Column { Subject, HaltedAt, Reason, ClearedAt, ClearedBy, ClearReason, ColumnCount };

    explicit HaltModel(UiContext& context, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const GovernanceHalt& halt, int column);
};

} // namespace ic
