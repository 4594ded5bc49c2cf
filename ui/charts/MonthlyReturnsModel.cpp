// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/MonthlyReturnsModel.h"

#include "ui/charts/FigureText.h"

#include <QLocale>
#include <cmath>

namespace ic {

void MonthlyReturnsModel::setCurve(const QVector<QDate>& sessions, const QVector<double>& values)
{
    beginResetModel();
    m_rows.clear();
    double monthBase = 0, yearBase = 0, last = 0;
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        const QDate day = sessions[i];
        const bool first = last == 0;
        const bool newYear = first || m_rows.first().year != day.year();
        if (newYear)
            m_rows.prepend({day.year(), {}});
        YearRow& row = m_rows.first();
        std::optional<double>& month = row.returns[size_t(day.month() - 1)];
        if (newYear)
            yearBase = first ? values[i] : last;
        if (!month)
            monthBase = first ? values[i] : last;
        last = values[i];
        month = (last / monthBase - 1) * 100;
        row.returns[kMonths] = (last / yearBase - 1) * 100;
    }
    if (m_rows.size() > 1)
        addMeans();
    endResetModel();
}

void MonthlyReturnsModel::addMeans()
{
    YearRow means;
    for (size_t column = 0; column <= size_t(kMonths); ++column) {
        double sum = 0;
        int count = 0;
        for (const YearRow& row : std::as_const(m_rows)) {
            sum += row.returns[column].value_or(0);
            count += row.returns[column] ? 1 : 0;
        }
        if (count > 0)
            means.returns[column] = sum / count;
    }
    m_rows.append(means);
}

void MonthlyReturnsModel::refreshLook()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int MonthlyReturnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MonthlyReturnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MonthlyReturnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const YearRow& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentence(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Year ? Qt::AlignLeft : Qt::AlignRight));
    case kReturnRole:
        return column == Year || !row.returns[size_t(column - January)]
                   ? QVariant()
                   : QVariant(*row.returns[size_t(column - January)]);
    default:
        return {};
    }
}

QString MonthlyReturnsModel::text(const YearRow& row, int column) const
{
    if (column == Year)
        return row.year > 0 ? QString::number(row.year) : tr("Mean", "row of monthly returns");
    const std::optional<double>& value = row.returns[size_t(column - January)];
    return value ? FigureText::withSign(*value, 1) : QString();
}

QString MonthlyReturnsModel::sentence(const YearRow& row, int column) const
{
    if (column == Year)
        return text(row, column);
    const QString when = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const std::optional<double>& value = row.returns[size_t(column - January)];
    //: year, month, return: "2025 Mar: +3.20 %"
    return value ? tr("%1 %2: %3 %").arg(text(row, Year), when, FigureText::withSign(*value, 2))
                 : tr("%1 %2: not in the range").arg(text(row, Year), when);
}

QVariant MonthlyReturnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Year ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (section == Year)
        return tr("Return, %", "first column of monthly returns");
    if (section == Total)
        return tr("Year", "last column of monthly returns");
    return QLocale().standaloneMonthName(section, QLocale::ShortFormat);
}

} // namespace ic
