// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/RejectionModel.h"

#include "ui/research/FactText.h"
#include "ui/research/RawSortProxy.h"
#include "ui/research/RejectionText.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

namespace ic {

using namespace Qt::StringLiterals;

RejectionModel::RejectionModel(UiContext& context, QObject* parent)
    : KeyedTableModel(
          ColumnCount, [](const PortfolioRejection& rejection) { return rejection.symbol; }, parent)
    , m_theme(context.theme)
{
    connect(&context.theme, &Theme::themeChanged, this, [this] { refreshLook(); });
    connect(&context.language, &LanguageSwitch::languageChanged, this, [this] { refreshLook(); });
}

void RejectionModel::setRejections(const QVector<PortfolioRejection>& rejections, Market market,
                                   TradingDate day)
{
    const bool same = market == m_market && day == m_day;
    m_market = market;
    m_day = day;
    if (same)
        update(rejections);
    else
        replace(rejections);
}

QVariant RejectionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PortfolioRejection& rejection = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(rejection, column);
    case Qt::ToolTipRole:
        return column == Name ? rejection.name : RejectionText::full(rejection, m_market);
    case Qt::ForegroundRole:
        return column == Symbol || column == Figures ? QVariant(m_theme.color(Tone::Muted)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Rank ? Qt::AlignRight : Qt::AlignLeft));
    case RawSortProxy::kSortRole:
        if (column == Rank)
            return rejection.rank > 0 ? QVariant(rejection.rank) : QVariant();
        return text(rejection, column);
    case RawSortProxy::kSearchRole:
        return rejection.symbol + u'\n' + rejection.name + u'\n' + ResearchText::sizing(rejection.code);
    default:
        return {};
    }
}

QString RejectionModel::text(const PortfolioRejection& rejection, int column) const
{
    switch (column) {
    case Rank:
        return rejection.rank > 0 ? countText(rejection.rank) : QString();
    case Symbol:
        return rejection.symbol;
    case Name:
        return rejection.name;
    case Code:
        return ResearchText::sizing(rejection.code);
    default: {
        const QString figures = FactText::line(rejection.facts, m_market);
        return figures.isEmpty() ? RejectionText::sentence(rejection) : figures;
    }
    }
}

QVariant RejectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Rank ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {
        tr("Rank", "column of names not chosen"), tr("Symbol", "column of names not chosen"),
        tr("Name", "column of names not chosen"), tr("Not chosen because", "column of names not chosen"),
        tr("Figures", "column of names not chosen")};
    return titles[section];
}

} // namespace ic
