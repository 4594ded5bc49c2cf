// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/BarTableModel.h"

#include "ui/shell/TimeText.h"

#include <QLocale>

namespace ic {

using namespace Qt::StringLiterals;

void BarTableModel::setBars(const QVector<Bar>& bars)
{
    beginResetModel();
    m_bars = bars;
    endResetModel();
}

QString BarTableModel::priceText(const std::optional<Price>& price)
{
    if (!price)
        return u"-"_s;
    const QString exact = price->toText();
    const QString fraction = exact.section(u'.', 1);
    const QString whole = QLocale().toString(exact.section(u'.', 0, 0).toLongLong());
    return fraction.isEmpty() ? whole : whole + QLocale().decimalPoint() + fraction;
}

QString BarTableModel::changeText(const QVector<Bar>& bars, qsizetype index)
{
    if (index < 1 || !bars[index].close || !bars[index - 1].close || bars[index - 1].close->scaled() == 0)
        return {};
    const double before = bars[index - 1].close->toDouble();
    const double percent = (bars[index].close->toDouble() - before) / before * 100;
    return (percent > 0 ? u"+"_s : QString()) + QLocale().toString(percent, 'f', 2) + u" %"_s;
}

int BarTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_bars.size());
}

int BarTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BarTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column >= Open && column <= Volume ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const qsizetype at = m_bars.size() - 1 - index.row();
    const Bar& bar = m_bars[at];
    switch (column) {
    case Session:
        return bar.date.toIso();
    case Open:
        return priceText(bar.open);
    case High:
        return priceText(bar.high);
    case Low:
        return priceText(bar.low);
    case Close:
        return priceText(bar.close);
    case Change:
        return changeText(m_bars, at);
    case Volume:
        return countText(bar.volume);
    default:
        return bar.source;
    }
}

QVariant BarTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section >= Open && section <= Volume ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Session", "column of bars"), tr("Open", "column of bars"),
                              tr("High", "column of bars"),    tr("Low", "column of bars"),
                              tr("Close", "column of bars"),   tr("Change", "column of bars"),
                              tr("Volume", "column of bars"),  tr("Source", "column of bars")};
    return titles[section];
}

} // namespace ic
