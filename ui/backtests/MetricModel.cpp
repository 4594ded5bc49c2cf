// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/MetricModel.h"

#include "ui/backtests/BacktestText.h"

namespace ic {

MetricModel::MetricModel(UiContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context)
{
    connect(&context.theme, &Theme::themeChanged, this, &MetricModel::refreshLook);
    connect(&context.language, &LanguageSwitch::languageChanged, this, &MetricModel::refreshLook);
}

void MetricModel::setOne(const QJsonObject& metrics, const QJsonObject& benchmark)
{
    set(metrics, benchmark, false);
}

void MetricModel::setTwo(const QJsonObject& first, const QJsonObject& second)
{
    set(first, second, true);
}

/// Beside the usual ones whatever else was measured: turnover ...
void MetricModel::set(const QJsonObject& first, const QJsonObject& second, bool compares)
{
    beginResetModel();
    m_first = first;
    m_second = second;
    m_compares = compares;
    m_names = BacktestText::metrics();
    for (const QJsonObject& metrics : {first, second})
        for (const QString& name : metrics.keys())
            if (!m_names.contains(name) && metrics.value(name).isDouble())
                m_names.append(name);
    endResetModel();
}

void MetricModel::refreshLook()
{
    if (!m_names.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int MetricModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int MetricModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> MetricModel::value(const QString& name, int column) const
{
    const auto first = BacktestText::metric(m_first, name);
    const auto second = BacktestText::metric(m_second, name);
    if (column == Difference)
        return first && second ? std::optional(*second - *first) : std::nullopt;
    return column == First ? first : second;
}

QString MetricModel::text(const QString& name, int column) const
{
    if (column == Metric)
        return BacktestText::metricTitle(name);
    const auto shown = value(name, column);
    return column == Difference ? BacktestText::metricDifference(name, shown)
                                : BacktestText::metricValue(name, shown);
}

QString MetricModel::note(const QString& name, int column) const
{
    if (column == Metric)
        return {};
    const auto shown = value(name, column);
    if (column == Difference)
        return shown ? QString() : tr("One of the two has no value.");
    if (column == Second && !m_compares && !shown)
        return m_second.isEmpty() ? tr("This backtest has no benchmark.") : tr("A benchmark does not trade.");
    return BacktestText::metricNote(name, shown);
}

QVariant MetricModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString& name = m_names[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(name, column);
    case Qt::ToolTipRole:
        return note(name, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Metric ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
        if (column == Metric || (column == Second && !m_compares))
            return m_context.theme.color(Tone::Muted);
        return column == Difference && BacktestText::isDirected(name)
                   ? QVariant(m_context.theme.signColor(value(name, column).value_or(0)))
                   : QVariant();
    default:
        return {};
    }
}

QVariant MetricModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Metric ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Metric:
        return tr("Metric", "column of metrics");
    case First:
        return m_compares ? QStringLiteral("A") : tr("Backtest", "column of metrics");
    case Second:
        return m_compares ? QStringLiteral("B") : tr("Benchmark", "column of metrics");
    default:
        return tr("B - A", "column of metrics: difference of two backtests");
    }
}

} // namespace ic
