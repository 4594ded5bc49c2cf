// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <array>
#include <optional>

namespace ic {

/// Returns of an equity curve by calendar month, in percent: a row a year, newest first, its months and the
/// compounded year; a last row with the mean of each month. The first month counts from the first value, so
/// it may be a part of one. GUI thread.
class MonthlyReturnsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kMonths = 12;
    enum Column { Year, January, Total = January + kMonths, ColumnCount };
    /// double: the return, to be coloured; invalid where there is none.
    static constexpr int kReturnRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// `sessions` ascending; `values` one each, NaN where none.
    void setCurve(const QVector<QDate>& sessions, const QVector<double>& values);
    /// Words and number formats changed.
    void refreshLook();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct YearRow
    {
        int year = 0; ///< 0: the means
        std::array<std::optional<double>, kMonths + 1> returns;
    };
    void addMeans();
    QString text(const YearRow& row, int column) const;
    QString sentence(const YearRow& row, int column) const;

    QVector<YearRow> m_rows;
};

} // namespace ic
