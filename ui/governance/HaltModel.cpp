// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/HaltModel.h"

#include "ui/governance/HaltText.h"
#include "ui/research/RawSortProxy.h"
#include "ui/runs/HistoryText.h"

namespace ic {

HaltModel::HaltModel(UiContext& context, QObject* parent)
    : KeyedTableModel(
          ColumnCount,
          [](const GovernanceHalt& halt) {
              return toCode(halt.market) + toCode(halt.strategy) + QString::number(halt.haltedAt.ms);
          },
          parent)
{
    connect(&context.language, &LanguageSwitch::languageChanged, this, [this] { refreshLook(); });
}

QString HaltModel::text(const GovernanceHalt& halt, int column)
{
    switch (column) {
    case Subject:
        return HaltText::subject(halt);
    case HaltedAt:
        return HistoryText::instant(halt.haltedAt).chopped(3);
    case Reason:
        return HaltText::reason(halt);
    case ClearedAt:
        return halt.clearedAt ? HistoryText::instant(*halt.clearedAt).chopped(3) : QString();
    case ClearedBy:
        return halt.clearedBy;
    default:
        return halt.clearReason;
    }
}

QVariant HaltModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const GovernanceHalt& halt = row(index.row());
    if (role == RawSortProxy::kSortRole && index.column() == ClearedAt)
        return halt.clearedAt ? QVariant(halt.clearedAt->ms) : QVariant();
    if (role == RawSortProxy::kSortRole && index.column() == HaltedAt)
        return halt.haltedAt.ms;
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == RawSortProxy::kSortRole;
    return isText ? QVariant(text(halt, index.column())) : QVariant();
}

QVariant HaltModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Strategy", "column of halts"),
                              tr("Halted (KST)", "column of halts"),
                              tr("Because of", "column of halts"),
                              tr("Cleared (KST)", "column of halts"),
                              tr("By", "column of halts: who cleared it"),
                              tr("Reason given", "column of halts: why it was cleared")};
    return titles[section];
}

} // namespace ic
