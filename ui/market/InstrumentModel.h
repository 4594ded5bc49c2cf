// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

#include <QAbstractTableModel>

namespace ic {

/// The instruments a search found. GUI thread.
class InstrumentModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Symbol, Name, Board, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QVector<InstrumentRow>& rows);
    const InstrumentRow& row(int row) const { return m_rows[row]; }
    /// -1 when it is not among them.
    int rowOf(const QString& symbol) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<InstrumentRow> m_rows;
};

} // namespace ic
