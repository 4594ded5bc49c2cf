// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/research/KeyedTableModel.h"
#include "ui/research/RawSortProxy.h"
#include "ui/shell/UiContext.h"

namespace ic {

/// The stored backtests. GUI thread.
class BacktestModel final : public KeyedTableModel<BacktestRow>
{
    Q_OBJECT
public:
    enum Column { Subject, When, Cagr, Mdd, Sharpe, Trades, ColumnCount };
    /// The smaller second line of a cell.
    static constexpr int kSecondLineRole = Qt::UserRole + 2;
    /// "A" or "B" while it is compared, on the first column.
    static constexpr int kMarkRole = Qt::UserRole + 3;

    explicit BacktestModel(UiContext& context, QObject* parent = nullptr);

    /// Names of jobs, for the backtests that a job made.
    void setJobs(const QVector<JobRow>& jobs);
    /// The two that are compared; empty: none is marked.
    void setCompared(const QVector<qint64>& ids);
    /// -1 when it is not there.
    int rowOfId(qint64 id) const { return rowOf(QString::number(id)); }
    /// The operator, or the name of the job.
    QString author(const BacktestRow& row) const;

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const BacktestRow& row, Column column) const;
    QString secondLine(const BacktestRow& row, Column column) const;
    QVariant sortKey(const BacktestRow& row, Column column) const;
    QString note(const BacktestRow& row, Column column) const;
    QString spoken(const BacktestRow& row) const;
    static QString metricOf(Column column);

    UiContext& m_context;
    QVector<qint64> m_compared;
    QHash<QString, JobDefinition> m_jobs;
};

} // namespace ic
