// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportProblemModel.h"

#include "ui/research/RawSortProxy.h"
#include "ui/shell/TimeText.h"

namespace ic {

ImportProblemModel::ImportProblemModel(UiContext& context, QObject* parent) : QAbstractTableModel(parent)
{
    connect(&context.language, &LanguageSwitch::languageChanged, this, [this] {
        if (!m_problems.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    });
}

void ImportProblemModel::setProblems(const QVector<ImportProblem>& problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ImportProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ImportProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportProblem& problem = m_problems[index.row()];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role == RawSortProxy::kSortRole && index.column() == Line)
        return problem.line;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RawSortProxy::kSortRole)
        return {};
    switch (index.column()) {
    case Line:
        return countText(problem.line);
    case Where:
        return problem.column.isEmpty() ? tr("whole line") : problem.column;
    case Found:
        return problem.text;
    default:
        return problem.expected;
    }
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Line", "column of problems"), tr("Column", "column of problems"),
                              tr("What stands there", "column of problems"),
                              tr("What would be valid", "column of problems")};
    return titles[section];
}

} // namespace ic
