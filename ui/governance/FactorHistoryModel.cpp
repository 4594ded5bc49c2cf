// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/FactorHistoryModel.h"

#include "ui/charts/FigureText.h"
#include "ui/governance/FactorGradeModel.h"
#include "ui/research/RawSortProxy.h"
#include "ui/runs/HistoryText.h"
#include "ui/shell/TimeText.h"

namespace ic {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column >= FactorHistoryModel::MeanIc && column <= FactorHistoryModel::Days;
}

QVariant orInvalid(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

FactorHistoryModel::FactorHistoryModel(UiContext& context, QObject* parent)
    : KeyedTableModel(
          ColumnCount, [](const FactorGradeRow& row) { return QString::number(row.at.ms); }, parent)
    , m_context(context)
{
    connect(&context.theme, &Theme::themeChanged, this, [this] { refreshLook(); });
    connect(&context.language, &LanguageSwitch::languageChanged, this, [this] { refreshLook(); });
}

QString FactorHistoryModel::text(const FactorGradeRow& row, int column)
{
    switch (column) {
    case At:
        return HistoryText::instant(row.at).chopped(3);
    case Window:
        return row.from.toIso() + u" – "_s + row.to.toIso();
    case Grade:
        return FactorGradeModel::gradeText(row.grade);
    case MeanIc:
        return FigureText::withSign(row.meanIc, 3);
    case Ir:
        return FigureText::withSign(row.ir);
    case Spread:
        return FigureText::withSign(row.spreadPct);
    case Days:
        return countText(row.days);
    default:
        return row.degraded ? tr("Degraded", "state of a factor") : tr("Holds", "state of a factor");
    }
}

/// Invalid: no figure, sorts last.
QVariant FactorHistoryModel::raw(const FactorGradeRow& row, int column)
{
    switch (column) {
    case At:
        return row.at.ms;
    case MeanIc:
        return orInvalid(row.meanIc);
    case Ir:
        return orInvalid(row.ir);
    case Spread:
        return orInvalid(row.spreadPct);
    case Days:
        return row.days;
    default:
        return text(row, column);
    }
}

QVariant FactorHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FactorGradeRow& shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case RawSortProxy::kSortRole:
        return raw(shown, column);
    case Qt::ToolTipRole:
        return column == Grade ? FactorGradeModel::gradeMeaning(shown.grade) : QString();
    case Qt::ForegroundRole:
        return column == State ? QVariant(m_context.theme.color(shown.degraded ? Tone::Error : Tone::Muted))
                               : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant FactorHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Checked (KST)", "column of grades over time"),
                              tr("Window", "column of grades over time: days that were looked at"),
                              tr("Grade", "column of grades over time"),
                              tr("Mean IC", "column of grades over time"),
                              tr("IR", "column of grades over time"),
                              tr("Spread, %", "column of grades over time"),
                              tr("Days", "column of grades over time"),
                              tr("State", "column of grades over time")};
    return titles[section];
}

} // namespace ic
