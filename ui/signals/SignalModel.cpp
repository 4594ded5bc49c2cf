// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signals/SignalModel.h"

#include "ui/research/Figures.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QStringList factorsIn(const QVector<SignalRow>& rows)
{
    QStringList factors;
    const auto scored = std::ranges::find_if(rows, [](const SignalRow& row) { return !row.cells.isEmpty(); });
    if (scored != rows.end()) {
        for (const SignalCell& cell :
             scored->cells.first(std::min<qsizetype>(scored->cells.size(), SignalModel::kFactors)))
            factors.append(cell.factor);
    }
    return factors;
}

bool isFigure(int column)
{
    return column == SignalModel::Rank || (column >= SignalModel::Close && column < SignalModel::Reason);
}

} // namespace

SignalModel::SignalModel(UiContext& context, QObject* parent)
    : KeyedTableModel(
          ColumnCount, [](const SignalRow& row) { return row.symbol; }, parent)
    , m_theme(context.theme)
{
    connect(&context.theme, &Theme::themeChanged, this, [this] { refreshLook(); });
    connect(&context.language, &LanguageSwitch::languageChanged, this, [this] { refreshLook(); });
}

void SignalModel::setSheet(const SignalSheet& sheet)
{
    const bool same = sheet.market == m_sheet.market && sheet.session == m_sheet.session && rowCount() > 0;
    m_sheet = sheet;
    m_sheet.rows.clear();
    m_factors = factorsIn(sheet.rows);
    if (same)
        update(sheet.rows);
    else
        replace(sheet.rows);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SignalModel::universeSize() const
{
    return int(std::ranges::count_if(rows(), [](const SignalRow& row) { return row.rule == "INCLUDED"_L1; }));
}

// --- what the view asks

const SignalCell* SignalModel::cell(const SignalRow& row, int column) const
{
    const int factor = column - FirstFactor;
    return factor >= 0 && column < Reason && factor < row.cells.size() ? &row.cells[factor] : nullptr;
}

QVariant SignalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SignalRow& shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::ToolTipRole:
        return toolTip(shown, column);
    case Qt::ForegroundRole: {
        const SignalCell* scored = cell(shown, column);
        const bool muted =
            column == Symbol || column == Board || column == Reason || (scored && !scored->score);
        return muted ? QVariant(m_theme.color(Tone::Muted)) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case ZRole:
        return z(shown, column);
    case ReasonRole:
        return ResearchText::exclusion(shown, m_sheet.market);
    default:
        return {};
    }
}

QVariant SignalModel::z(const SignalRow& row, int column) const
{
    const SignalCell* scored = cell(row, column);
    const std::optional<double> value = column == Composite ? row.composite
                                        : scored            ? scored->z
                                                            : std::nullopt;
    return value ? QVariant(*value) : QVariant();
}

QString SignalModel::text(const SignalRow& row, int column) const
{
    switch (column) {
    case Rank:
        return row.rank > 0 ? countText(row.rank) : QString();
    case Symbol:
        return row.symbol;
    case Name:
        return row.name;
    case Board:
        return row.board;
    case Close:
        return Figures::price(row.close, m_sheet.market);
    case Composite:
        return row.composite ? Figures::change(*row.composite, 2) : QString();
    case Reason:
        return ResearchText::exclusion(row, m_sheet.market);
    default:
        break;
    }
    const SignalCell* scored = cell(row, column);
    if (!scored)
        return {};
    return scored->score ? ResearchText::factorScore(scored->factor, *scored->score, m_sheet.market)
                         : ResearchText::missing(scored->reason);
}

QString SignalModel::toolTip(const SignalRow& row, int column) const
{
    const SignalCell* scored = cell(row, column);
    if (!scored)
        return column == Name ? row.name : ResearchText::exclusion(row, m_sheet.market);
    const QString factor = ResearchText::factor(scored->factor);
    if (!scored->score)
        return tr("%1: missing, %2").arg(factor, ResearchText::missingLong(scored->reason));
    const QString score = ResearchText::factorScore(scored->factor, *scored->score, m_sheet.market) + u' ' +
                          ResearchText::factorUnit(scored->factor, m_sheet.market);
    return scored->z
               ? tr("%1 %2, z %3, rank %4")
                     .arg(factor, score.trimmed(), Figures::change(*scored->z, 2), countText(scored->rank))
               : tr("%1 %2, not ranked").arg(factor, score.trimmed());
}

QString SignalModel::title(int column) const
{
    switch (column) {
    case Rank:
        return tr("Rank", "column of signals");
    case Symbol:
        return tr("Symbol", "column of signals");
    case Name:
        return tr("Name", "column of signals");
    case Board:
        return tr("Board", "column of signals");
    case Close:
        return tr("Close", "column of signals");
    case Composite:
        return tr("Composite", "column of signals");
    case Reason:
        return tr("Why not in the universe", "column of signals");
    default:
        break;
    }
    return factorTitle(m_factors.value(column - FirstFactor), m_sheet.market);
}

QString SignalModel::factorTitle(const QString& code, Market market)
{
    const QString unit = ResearchText::factorUnit(code, market);
    return unit.isEmpty() ? ResearchText::factor(code) : ResearchText::factor(code) + u' ' + unit;
}

QVariant SignalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section >= FirstFactor && section < Reason)
        return ResearchText::factorMeaning(m_factors.value(section - FirstFactor));
    return {};
}

} // namespace ic
