// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/VerdictModel.h"

#include "ui/charts/FigureText.h"
#include "ui/governance/VerdictLook.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

int trendOf(const std::optional<double>& now, const std::optional<double>& before)
{
    return !now || !before || *now == *before ? 0 : *now > *before ? 1 : -1;
}

} // namespace

VerdictModel::VerdictModel(UiContext& context, const VerdictLimits& limits, QObject* parent)
    : QAbstractTableModel(parent), m_context(context), m_limits(limits)
{
    connect(&context.theme, &Theme::themeChanged, this, &VerdictModel::refreshLook);
    connect(&context.language, &LanguageSwitch::languageChanged, this, &VerdictModel::refreshLook);
}

void VerdictModel::setRows(const QVector<GovernanceRow>& rows)
{
    m_rows = rows;
    emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
}

void VerdictModel::refreshLook()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVector<GovernanceRow> VerdictModel::checks(Market market, Strategy strategy) const
{
    QVector<GovernanceRow> found;
    std::ranges::copy_if(m_rows, std::back_inserter(found), [&](const GovernanceRow& row) {
        return row.market == market && row.strategy == strategy;
    });
    return found;
}

QModelIndex VerdictModel::indexOf(Market market, Strategy strategy) const
{
    const auto row = std::ranges::find(kMarkets, market) - kMarkets.begin();
    const auto column = std::ranges::find(kStrategies, strategy) - kStrategies.begin();
    return index(int(row), int(column) + 1);
}

std::optional<GovernanceRow> VerdictModel::latest(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == kMarketColumn)
        return std::nullopt;
    const auto found = std::ranges::find_if(m_rows, [&](const GovernanceRow& row) {
        return row.market == market(index.row()) && row.strategy == strategy(index.column());
    });
    return found == m_rows.end() ? std::nullopt : std::optional(*found);
}

/// The check before it that has figures.
std::optional<GovernanceRow> VerdictModel::before(const GovernanceRow& row) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const GovernanceRow& other) {
        return other.market == row.market && other.strategy == row.strategy && other.at < row.at &&
               other.mddPct;
    });
    return found == m_rows.end() ? std::nullopt : std::optional(*found);
}

QVector<VerdictModel::Figure> VerdictModel::figures(const QModelIndex& index) const
{
    const auto row = latest(index);
    if (!row)
        return {};
    const GovernanceRow last = before(*row).value_or(GovernanceRow());
    Figure mdd{tr("MDD, %", "figure of a governance check"), FigureText::withSign(row->mddPct),
               FigureText::withSign(m_limits.mddPct), FigureText::withSign(last.mddPct)};
    mdd.beyond = row->mddPct && *row->mddPct < m_limits.mddPct;
    mdd.trend = trendOf(row->mddPct, last.mddPct);
    Figure sharpe{tr("Sharpe", "figure of a governance check"), FigureText::plain(row->sharpe),
                  FigureText::plain(m_limits.sharpe), FigureText::plain(last.sharpe)};
    sharpe.beyond = row->sharpe && *row->sharpe < m_limits.sharpe;
    sharpe.trend = trendOf(row->sharpe, last.sharpe);
    Figure gain{tr("Return, %", "figure of a governance check"),
                FigureText::withSign(row->returnPct),
                {},
                FigureText::withSign(last.returnPct)};
    gain.trend = trendOf(row->returnPct, last.returnPct);
    Figure trades{tr("Trades", "figure of a governance check"),
                  countText(row->trades),
                  {},
                  last.mddPct ? countText(last.trades) : FigureText::kDash};
    return {mdd, sharpe, gain, trades};
}

// --- what the view asks

int VerdictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(kMarkets.size());
}

int VerdictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + int(kStrategies.size());
}

QString VerdictModel::spoken(const QModelIndex& index) const
{
    const QString subject =
        ResearchText::market(market(index.row())) + u' ' + ResearchText::strategy(strategy(index.column()));
    const auto row = latest(index);
    QStringList parts{subject, VerdictLook::of(row ? row->verdict : QString()).word};
    for (const Figure& figure : figures(index))
        parts.append(figure.name + u' ' + figure.value);
    return parts.join(u", "_s);
}

QVariant VerdictModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isName = index.column() == kMarketColumn;
    const auto row = latest(index);
    switch (role) {
    case Qt::DisplayRole:
        return isName ? ResearchText::market(market(index.row()))
                      : VerdictLook::of(row ? row->verdict : QString()).word;
    case Qt::AccessibleTextRole:
        return isName ? ResearchText::market(market(index.row())) : spoken(index);
    case Qt::ToolTipRole: {
        QStringList words;
        for (const QString& code : row ? row->findings : QStringList())
            words.append(ResearchText::finding(code));
        return words.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == kMarketColumn ? tr("Market", "column of verdicts")
                                    : ResearchText::strategy(strategy(section));
}

} // namespace ic
