// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/InstrumentModel.h"

#include <algorithm>

namespace ic {

void InstrumentModel::setRows(const QVector<InstrumentRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int InstrumentModel::rowOf(const QString& symbol) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&symbol](const InstrumentRow& row) { return row.symbol == symbol; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int InstrumentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InstrumentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InstrumentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const InstrumentRow& shown = m_rows[index.row()];
    if (role == Qt::ToolTipRole)
        return tr("%1 %2, bars from %3 to %4")
            .arg(shown.symbol, shown.name, shown.first.toIso(), shown.last.toIso());
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Symbol ? shown.symbol : index.column() == Name ? shown.name : shown.board;
}

QVariant InstrumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Symbol ? tr("Symbol", "column of instruments")
           : section == Name ? tr("Name", "column of instruments")
                             : tr("Board", "column of instruments");
}

} // namespace ic
