// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"

#include <QAbstractTableModel>
#include <QVector>

namespace ic {

/// The bars of one instrument as numbers, newest first; the chart shows the same. GUI thread.
class BarTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Session, Open, High, Low, Close, Change, Volume, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Ascending by date.
    void setBars(const QVector<Bar>& bars);
    const QVector<Bar>& bars() const { return m_bars; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// With thousands separators, as many decimals as the price has; "-" when it is missing.
    static QString priceText(const std::optional<Price>& price);
    /// Change of the close against the bar before, in percent: "+1.24 %"; empty when one of them is missing.
    static QString changeText(const QVector<Bar>& bars, qsizetype index);

private:
    QVector<Bar> m_bars;
};

} // namespace ic
