// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/FactorGradeModel.h"

#include "ui/charts/FigureText.h"
#include "ui/research/RawSortProxy.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcDecimals = 3;

bool isNumber(int column)
{
    return column >= FactorGradeModel::MeanIc && column <= FactorGradeModel::Days;
}

} // namespace

FactorGradeModel::FactorGradeModel(UiContext& context, QObject* parent)
    : KeyedTableModel(
          ColumnCount, [](const FactorSummary& one) { return toCode(one.latest.market) + one.latest.factor; },
          parent)
    , m_context(context)
{
    connect(&context.theme, &Theme::themeChanged, this, [this] { refreshLook(); });
    connect(&context.language, &LanguageSwitch::languageChanged, this, [this] { refreshLook(); });
}

QString FactorGradeModel::gradeText(const QString& grade)
{
    return grade.size() == 1 ? grade : FigureText::kDash;
}

/// The scale of jobs.md 11.22.
QString FactorGradeModel::gradeMeaning(const QString& grade)
{
    if (grade == "A"_L1)
        return tr("A: mean IC of 0.05 and more, IR of 0.5 and more");
    if (grade == "B"_L1)
        return tr("B: mean IC of 0.03 and more, IR of 0.3 and more");
    if (grade == "C"_L1)
        return tr("C: mean IC of 0.02 and more, IR of 0.2 and more");
    if (grade == "D"_L1)
        return tr("D: mean IC of 0.01 and more");
    if (grade == "F"_L1)
        return tr("F: mean IC below 0.01");
    return tr("Not graded: too few sessions with twenty names.");
}

std::optional<double> FactorGradeModel::figure(const FactorGradeRow& row, int column)
{
    return column == MeanIc ? row.meanIc : column == Ir ? row.ir : row.spreadPct;
}

QString FactorGradeModel::text(const FactorSummary& factor, int column) const
{
    const FactorGradeRow& row = factor.latest;
    switch (column) {
    case MarketName:
        return ResearchText::market(row.market);
    case FactorName:
        return ResearchText::factor(row.factor);
    case Grade:
        return gradeText(row.grade);
    case MeanIc:
        return FigureText::withSign(row.meanIc, kIcDecimals);
    case Ir:
    case Spread:
        return FigureText::withSign(figure(row, column));
    case Days:
        return countText(row.days);
    case State:
        return row.degraded ? tr("Degraded", "state of a factor") : tr("Holds", "state of a factor");
    default:
        return {};
    }
}

/// Invalid: no figure, sorts last.
QVariant FactorGradeModel::raw(const FactorSummary& factor, int column)
{
    const FactorGradeRow& row = factor.latest;
    if (column == MarketName)
        return int(row.market);
    if (column == Grade)
        return row.grade;
    if (column == Days)
        return row.days;
    if (column == State)
        return row.degraded ? 0 : 1;
    if (!isNumber(column))
        return ResearchText::factor(row.factor);
    const auto value = figure(row, column);
    return value ? QVariant(*value) : QVariant();
}

QString FactorGradeModel::note(const FactorSummary& factor, int column)
{
    const FactorGradeRow& row = factor.latest;
    if (column == FactorName)
        return ResearchText::factorMeaning(row.factor);
    if (column == Grade)
        return gradeMeaning(row.grade);
    if (column == Days)
        return tr("Sessions with an IC from %1 to %2").arg(row.from.toIso(), row.to.toIso());
    if (column == State && row.degraded)
        return tr("The grade is F, or the mean IC fell below half of its twelve-month mean.");
    if (column == Curve)
        return tr("Mean IC of the last %1 checks").arg(factor.history.size());
    return isNumber(column) && !figure(row, column) ? tr("Too few sessions with twenty names.") : QString();
}

QVariant FactorGradeModel::color(const FactorSummary& factor, int column) const
{
    if (column == State)
        return m_context.theme.color(factor.latest.degraded ? Tone::Error : Tone::Muted);
    return column == MarketName ? QVariant(m_context.theme.color(Tone::Muted)) : QVariant();
}

QVariant FactorGradeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FactorSummary& factor = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(factor, column);
    case RawSortProxy::kSortRole:
        return raw(factor, column);
    case kCurveRole:
        return QVariant::fromValue(factor.informationCurve());
    case kGradeRole:
        return factor.latest.grade;
    case Qt::ToolTipRole:
        return note(factor, column);
    case Qt::AccessibleTextRole:
        return column == Grade || column == Curve ? note(factor, column) : text(factor, column);
    case Qt::DecorationRole:
        return column == State && factor.latest.degraded
                   ? QVariant(m_context.theme.icon(u"warning"_s, Tone::Error))
                   : QVariant();
    case Qt::ForegroundRole:
        return color(factor, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant FactorGradeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == MeanIc)
        return tr(
            "Rank correlation of the score with the return of the next five sessions, mean over the days");
    if (role == Qt::ToolTipRole && section == Ir)
        return tr("Mean IC divided by its standard deviation");
    if (role == Qt::ToolTipRole && section == Spread)
        return tr("Return over five sessions of the best fifth minus that of the worst");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Market", "column of factor grades"),
                              tr("Factor", "column of factor grades"),
                              tr("Grade", "column of factor grades"),
                              tr("Mean IC", "column of factor grades"),
                              tr("IR", "column of factor grades"),
                              tr("Spread, %", "column of factor grades"),
                              tr("Days", "column of factor grades"),
                              tr("State", "column of factor grades"),
                              tr("Mean IC over time", "column of factor grades")};
    return titles[section];
}

} // namespace ic
