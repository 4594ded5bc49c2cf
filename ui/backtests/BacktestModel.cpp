// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/BacktestModel.h"

#include "ui/backtests/BacktestText.h"
#include "ui/shell/TimeText.h"

namespace ic {

using namespace Qt::StringLiterals;

BacktestModel::BacktestModel(UiContext& context, QObject* parent)
    : KeyedTableModel(
          ColumnCount, [](const BacktestRow& row) { return QString::number(row.id); }, parent)
    , m_context(context)
{
    connect(&context.theme, &Theme::themeChanged, this, [this] { refreshLook(); });
    connect(&context.language, &LanguageSwitch::languageChanged, this, [this] { refreshLook(); });
}

void BacktestModel::setJobs(const QVector<JobRow>& jobs)
{
    for (const JobRow& job : jobs)
        m_jobs.insert(job.definition.id.value(), job.definition);
    if (rowCount() > 0)
        emit dataChanged(index(0, When), index(rowCount() - 1, When));
}

void BacktestModel::setCompared(const QVector<qint64>& ids)
{
    const QVector<qint64> before = std::exchange(m_compared, ids);
    for (const qint64 id : before + ids)
        if (const int row = rowOfId(id); row >= 0)
            emit dataChanged(index(row, Subject), index(row, Subject));
}

QString BacktestModel::author(const BacktestRow& row) const
{
    const auto job = m_jobs.constFind(row.by);
    return job == m_jobs.cend() ? row.by : m_context.language.nameOf(*job);
}

// --- what the view asks

QVariant BacktestModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BacktestRow& shown = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case kSecondLineRole:
        return secondLine(shown, column);
    case RawSortProxy::kSortRole:
        return sortKey(shown, column);
    case RawSortProxy::kSearchRole:
        return spoken(shown);
    case kMarkRole:
        return column == Subject && m_compared.size() == 2 && m_compared.contains(shown.id)
                   ? QVariant(shown.id == m_compared.first() ? u"A"_s : u"B"_s)
                   : QVariant();
    case Qt::ToolTipRole:
        return note(shown, column);
    case Qt::AccessibleTextRole:
        return column == Subject ? spoken(shown) : text(shown, column);
    case Qt::ForegroundRole:
        return column == Cagr || column == Mdd
                   ? m_context.theme.signColor(
                         BacktestText::metric(shown.metrics, metricOf(column)).value_or(0))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column >= Cagr ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString BacktestModel::metricOf(Column column)
{
    return column == Cagr ? u"cagrPct"_s : column == Mdd ? u"mddPct"_s : u"sharpe"_s;
}

QString BacktestModel::text(const BacktestRow& row, Column column) const
{
    switch (column) {
    case Subject:
        return BacktestText::subject(row);
    case When:
        return BacktestText::when(row);
    case Trades:
        return countText(row.trades);
    default:
        return BacktestText::metricValue(metricOf(column),
                                         BacktestText::metric(row.metrics, metricOf(column)));
    }
}

QString BacktestModel::secondLine(const BacktestRow& row, Column column) const
{
    return column == Subject ? BacktestText::range(row) : column == When ? author(row) : QString();
}

/// Invalid: no figure, sorts last.
QVariant BacktestModel::sortKey(const BacktestRow& row, Column column) const
{
    if (column == Subject)
        return BacktestText::title(row);
    if (column == When)
        return row.at.ms;
    if (column == Trades)
        return row.trades;
    const auto figure = BacktestText::metric(row.metrics, metricOf(column));
    return figure ? QVariant(*figure) : QVariant();
}

QString BacktestModel::note(const BacktestRow& row, Column column) const
{
    if (column == Subject)
        return BacktestText::title(row);
    if (column == When)
        return tr("%1 KST, by %2").arg(BacktestText::when(row), author(row));
    if (column == Trades)
        return {};
    return BacktestText::metricNote(metricOf(column), BacktestText::metric(row.metrics, metricOf(column)));
}

QString BacktestModel::spoken(const BacktestRow& row) const
{
    return QStringList{BacktestText::title(row), BacktestText::when(row), author(row)}.join(u", "_s);
}

QVariant BacktestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= Cagr ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Strategy and range", "column of backtests"),
                              tr("Run (KST)", "column of backtests: when it was computed"),
                              tr("CAGR, %", "column of backtests"),
                              tr("MDD, %", "column of backtests"),
                              tr("Sharpe", "column of backtests"),
                              tr("Trades", "column of backtests")};
    return titles[section];
}

} // namespace ic
