// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/ParameterModel.h"

#include "ui/backtests/BacktestText.h"
#include "ui/charts/FigureText.h"
#include "ui/research/Figures.h"
#include "ui/research/ResearchText.h"

namespace ic {

ParameterModel::ParameterModel(UiContext& context, QObject* parent) : QAbstractTableModel(parent)
{
    // The words are cached in the lines.
    connect(&context.language, &LanguageSwitch::languageChanged, this, [this] {
        if (m_first)
            fill();
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    });
}

void ParameterModel::setOne(const BacktestRow& row)
{
    m_first = row;
    m_second.reset();
    fill();
}

void ParameterModel::setTwo(const BacktestRow& first, const BacktestRow& second)
{
    m_first = first;
    m_second = second;
    fill();
}

QVector<std::pair<QString, QString>> ParameterModel::linesOf(const BacktestRow& row, const QStringList& keys)
{
    QVector<std::pair<QString, QString>> lines{
        {tr("Market", "parameter of a backtest"), ResearchText::market(row.market)},
        {tr("Strategy", "parameter of a backtest"), ResearchText::strategyOfBacktest(row.strategy)},
        {tr("First day", "parameter of a backtest"), row.from.toIso()},
        {tr("Last day", "parameter of a backtest"), row.to.toIso()},
        {tr("Capital, %1", "parameter of a backtest").arg(Figures::currency(row.market)),
         FigureText::plain(row.capital, 0)}};
    for (const QString& key : keys)
        lines.append({key, row.parameters.contains(key)
                               ? BacktestText::parameterValue(row.parameters.value(key))
                               : tr("as set")});
    return lines;
}

void ParameterModel::fill()
{
    beginResetModel();
    m_lines.clear();
    QStringList keys = m_first->parameters.keys();
    if (m_second) {
        keys += m_second->parameters.keys();
        keys.removeDuplicates();
        keys.sort();
    }
    const auto first = linesOf(*m_first, keys);
    const auto second = m_second ? linesOf(*m_second, keys) : first;
    for (qsizetype i = 0; i < first.size(); ++i)
        if (!m_second || first[i] != second[i])
            m_lines.append({first[i].first, first[i].second, second[i].second});
    endResetModel();
}

int ParameterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ParameterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParameterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == Parameter ? line.name : index.column() == First ? line.first : line.second;
    return {};
}

QVariant ParameterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Parameter)
        return isComparison() ? tr("Differs", "column of parameters")
                              : tr("Parameter", "column of parameters");
    if (!isComparison())
        return tr("Value", "column of parameters");
    return section == First ? QStringLiteral("A") : QStringLiteral("B");
}

} // namespace ic
