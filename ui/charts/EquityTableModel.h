// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/EquityLine.h"

#include <QAbstractTableModel>
#include <QDate>

namespace ic {

/// The numbers of an equity chart, newest first: the session, then value and drawdown of each line. GUI
/// thread.
class EquityTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Another set of curves; all columns may change.
    void setLines(const QVector<QDate>& sessions, const QVector<EquityLine>& lines);
    /// Words and number formats changed.
    void refreshLook();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<QDate> m_sessions;
    QVector<EquityLine> m_lines;
    QVector<QVector<double>> m_drawdowns;
};

} // namespace ic
