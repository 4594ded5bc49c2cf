// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/CheckModel.h"

#include "ui/charts/FigureText.h"
#include "ui/governance/VerdictLook.h"
#include "ui/research/RawSortProxy.h"
#include "ui/research/ResearchText.h"
#include "ui/runs/HistoryText.h"
#include "ui/shell/TimeText.h"

namespace ic {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column >= CheckModel::Mdd && column <= CheckModel::Trades;
}

} // namespace

CheckModel::CheckModel(UiContext& context, QObject* parent) : QAbstractTableModel(parent), m_context(context)
{
    connect(&context.theme, &Theme::themeChanged, this, &CheckModel::refreshLook);
    connect(&context.language, &LanguageSwitch::languageChanged, this, &CheckModel::refreshLook);
}

void CheckModel::setRows(const QVector<GovernanceRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void CheckModel::refreshLook()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString CheckModel::findings(const GovernanceRow& row)
{
    QStringList words;
    for (const QString& code : row.findings)
        words.append(ResearchText::finding(code));
    return words.isEmpty() ? FigureText::kDash : words.join(u", "_s);
}

int CheckModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CheckModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const GovernanceRow& shown = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case RawSortProxy::kSortRole:
        return sortKey(shown, column);
    case Qt::ToolTipRole:
        return note(shown, column);
    case Qt::DecorationRole: {
        const StateLook look = VerdictLook::of(shown.verdict);
        return column == Verdict ? QVariant(m_context.theme.icon(look.icon, look.tone)) : QVariant();
    }
    case Qt::ForegroundRole:
        return color(shown, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

std::optional<double> CheckModel::figure(const GovernanceRow& row, Column column)
{
    switch (column) {
    case Mdd:
        return row.mddPct;
    case Sharpe:
        return row.sharpe;
    case Return:
        return row.returnPct;
    case Benchmark:
        return row.benchmarkReturnPct;
    case WinRate:
        return row.winRatePct;
    default:
        return row.profitFactor;
    }
}

QString CheckModel::text(const GovernanceRow& row, Column column) const
{
    switch (column) {
    case At:
        return HistoryText::instant(row.at).chopped(3);
    case Verdict:
        return VerdictLook::of(row.verdict).word;
    case Mdd:
    case Return:
    case Benchmark:
        return FigureText::withSign(figure(row, column));
    case Trades:
        return countText(row.trades);
    case Findings:
        return findings(row);
    case Backtest:
        return row.backtest ? tr("Open", "the backtest of a governance check") : FigureText::kDash;
    default:
        return FigureText::plain(figure(row, column));
    }
}

/// Invalid: no figure, sorts last.
QVariant CheckModel::sortKey(const GovernanceRow& row, Column column) const
{
    if (column == At)
        return row.at.ms;
    if (column == Trades)
        return row.trades;
    if (!isNumber(column))
        return text(row, column);
    const auto value = figure(row, column);
    return value ? QVariant(*value) : QVariant();
}

QString CheckModel::note(const GovernanceRow& row, Column column) const
{
    if (column == Findings)
        return findings(row);
    if (column == Backtest)
        return row.backtest ? tr("Shows the backtest behind this verdict (Enter)")
                            : tr("No backtest was stored with this check.");
    if (column == At)
        return tr("Checked from %1 to %2").arg(row.from.toIso(), row.to.toIso());
    if (isNumber(column) && column != Trades && !figure(row, column))
        return column == Benchmark
                   ? tr("There is no index of this range.")
                   : tr("The backtest of this check has no such figure: %1.").arg(findings(row));
    return {};
}

QVariant CheckModel::color(const GovernanceRow& row, Column column) const
{
    const Theme& theme = m_context.theme;
    if (column == Verdict)
        return theme.color(VerdictLook::of(row.verdict).tone);
    if (column == Return)
        return theme.signColor(row.returnPct.value_or(0));
    if (column == Backtest && row.backtest)
        return theme.color(Tone::Accent);
    return column == Benchmark ? QVariant(theme.color(Tone::Muted)) : QVariant();
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Checked (KST)", "column of governance checks"),
                              tr("Verdict", "column of governance checks"),
                              tr("MDD, %", "column of governance checks"),
                              tr("Sharpe", "column of governance checks"),
                              tr("Return, %", "column of governance checks"),
                              tr("Index, %", "column of governance checks: return of the benchmark"),
                              tr("Wins, %", "column of governance checks"),
                              tr("Profit factor", "column of governance checks"),
                              tr("Trades", "column of governance checks"),
                              tr("Findings", "column of governance checks"),
                              tr("Backtest", "column of governance checks")};
    return titles[section];
}

} // namespace ic
