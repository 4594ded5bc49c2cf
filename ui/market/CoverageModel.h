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
    enum class Cell { Complete, Partial, Missing, NotCollected, NotYet };

    using QAbstractTableModel::QAbstractTableModel;

    void setDays(const QVector<CoverageDay>& days);
    const CoverageDay& day(int row) const { return m_days[row]; }
    /// The row of the session on `date`, or of the first one after it; rowCount() when there is none.
    int rowAtOrAfter(TradingDate date) const;
    /// Missing before the first collected session is NotCollected: nobody ever asked for it.
    Cell cell(int row) const;
    /// Row of the first session with rows or an answer; rowCount() when there is none.
    int firstCollected() const { return m_firstCollected; }
    /// Inside the collected span.
    bool isGap(int row) const { return cell(row) == Cell::Missing || cell(row) == Cell::Partial; }
    int count(Cell cell) const;
    /// Sessions a backfill would bring, those before the collected span included.
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

    void findFirstCollected();

    QVector<CoverageDay> m_days;
    int m_firstCollected = 0;
};

} // namespace ic
