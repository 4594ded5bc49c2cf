// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/shell/UiContext.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace ic {

/// All checks of one strategy, newest first, with what was found in words. GUI thread.
class CheckModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        At,
        Verdict,
        Mdd,
        Sharpe,
        Return,
        Benchmark,
        WinRate,
        ProfitFactor,
        Trades,
        Findings,
        Backtest,
        ColumnCount
    };

    explicit CheckModel(UiContext& context, QObject* parent = nullptr);

    void setRows(const QVector<GovernanceRow>& rows);
    const GovernanceRow& row(int row) const { return m_rows[row]; }
    const QVector<GovernanceRow>& rows() const { return m_rows; }
    /// "drawdown beyond the limit, below the benchmark"; a dash when nothing was found.
    static QString findings(const GovernanceRow& row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refreshLook();
    static std::optional<double> figure(const GovernanceRow& row, Column column);
    QString text(const GovernanceRow& row, Column column) const;
    QVariant sortKey(const GovernanceRow& row, Column column) const;
    QString note(const GovernanceRow& row, Column column) const;
    QVariant color(const GovernanceRow& row, Column column) const;

    UiContext& m_context;
    QVector<GovernanceRow> m_rows;
};

} // namespace ic
