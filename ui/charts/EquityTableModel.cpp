// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/EquityTableModel.h"

#include "ui/charts/EquityChart.h"
#include "ui/charts/FigureText.h"
#include "ui/charts/SeriesMath.h"

#include <cmath>

namespace ic {

void EquityTableModel::setLines(const QVector<QDate>& sessions, const QVector<EquityLine>& lines)
{
    beginResetModel();
    m_sessions = sessions;
    m_lines = lines;
    m_drawdowns.clear();
    for (const EquityLine& line : lines)
        m_drawdowns.append(SeriesMath::drawdownPct(line.values));
    endResetModel();
}

void EquityTableModel::refreshLook()
{
    if (!m_sessions.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int EquityTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int EquityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + 2 * int(m_lines.size());
}

QVariant EquityTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const qsizetype at = m_sessions.size() - 1 - index.row();
    if (index.column() == 0)
        return m_sessions[at].toString(Qt::ISODate);
    const int line = (index.column() - 1) / 2;
    const bool isValue = index.column() % 2 == 1;
    const double value = isValue ? m_lines[line].values[at] : m_drawdowns[line][at];
    if (std::isnan(value))
        return FigureText::kDash;
    return isValue ? FigureText::plain(value, EquityChart::decimalsFor(value))
                   : FigureText::withSign(value, 2);
}

QVariant EquityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section > 0 ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Session", "column of an equity table");
    const QString name = m_lines.value((section - 1) / 2).shortName;
    //: column of an equity table: drawdown of the line of this name
    return section % 2 == 1 ? name : tr("%1 drawdown, %").arg(name);
}

} // namespace ic
