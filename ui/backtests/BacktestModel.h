// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/shell/UiContext.h"

#include <QAbstractTableModel>

namespace ic {

/// The stored backtests, newest first. A stored one never changes: an answer of the service adds and removes
/// rows, it resets nothing. GUI thread.
class BacktestModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Subject, When, Cagr, Mdd, Sharpe, Trades, ColumnCount };
    /// The smaller second line of a cell.
    static constexpr int kSecondLineRole = Qt::UserRole;
    /// What a column is sorted by.
    static constexpr int kSortRole = Qt::UserRole + 1;
    /// All words of a row, for the filter; on the first column.
    static constexpr int kWordsRole = Qt::UserRole + 2;
    /// "A" or "B" while it is compared, on the first column.
    static constexpr int kMarkRole = Qt::UserRole + 3;

    explicit BacktestModel(UiContext& context, QObject* parent = nullptr);

    void setRows(const QVector<BacktestRow>& rows);
    /// Names of jobs, for the backtests that a job made.
    void setJobs(const QVector<JobRow>& jobs);
    /// The two that are compared; empty: none is marked.
    void setCompared(const QVector<qint64>& ids);
    const BacktestRow& row(int row) const { return m_rows[row]; }
    /// -1 when it is not there.
    int rowOf(qint64 id) const;
    /// The operator, or the name of the job.
    QString author(const BacktestRow& row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refreshLook();
    void removeGone(const QVector<BacktestRow>& rows);
    QString text(const BacktestRow& row, Column column) const;
    QString secondLine(const BacktestRow& row, Column column) const;
    QVariant sortKey(const BacktestRow& row, Column column) const;
    QString note(const BacktestRow& row, Column column) const;
    QString spoken(const BacktestRow& row) const;
    static QString metricOf(Column column);

    UiContext& m_context;
    QVector<BacktestRow> m_rows;
    QVector<qint64> m_compared;
    QHash<QString, JobDefinition> m_jobs;
};

} // namespace ic
