// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/shell/UiContext.h"

#include <QAbstractTableModel>

namespace ic {

/// What a backtest was told, or what two were told differently: strategy, range, capital and every setting
/// that was overridden. GUI thread.
class ParameterModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Parameter, First, Second, ColumnCount };

    explicit ParameterModel(UiContext& context, QObject* parent = nullptr);

    void setOne(const BacktestRow& row);
    /// Only what differs.
    void setTwo(const BacktestRow& first, const BacktestRow& second);
    bool isComparison() const { return m_second.has_value(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString name, first, second;
    };
    void fill();
    static QVector<std::pair<QString, QString>> linesOf(const BacktestRow& row, const QStringList& keys);

    std::optional<BacktestRow> m_first, m_second;
    QVector<Line> m_lines;
};

} // namespace ic
