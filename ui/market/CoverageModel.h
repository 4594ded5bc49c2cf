// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

#include <QAbstractTableModel>

namespace ic {

/// Coverage of one market, a row a session, ascending: what the heat map paints and the table lists. A newer
/// answer for the same market changes single rows. GUI thread.
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Session, State, Rows, Expected, Source, Run, ColumnCount };
    enum class Cell { Complete, Partial, Missing, NotYet };

    using QAbstractTableModel::QAbstractTableModel;

    void setDays(const QVector<CoverageDay>& days);
    const CoverageDay& day(int row) const { return m_days[row]; }
    /// The row of the session on `date`, or of the first one after it; rowCount() when there is none.
    int rowAtOrAfter(TradingDate date) const;
    Cell cell(int row) const { return cellOf(m_days[row].state); }
    bool isGap(int row) const { return cell(row) == Cell::Missing || cell(row) == Cell::Partial; }
    int count(Cell cell) const;
    int gapsBetween(int first, int last) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static Cell cellOf(const QString& state);
    static QString word(Cell cell);
    /// "2026-11-20 Fri: partial, 2,411 of 2,763 rows, KRX, run #12"
    QString sentence(int row) const;

private:
    bool isContinuation(const QVector<CoverageDay>& days) const;

    QVector<CoverageDay> m_days;
};

} // namespace ic
