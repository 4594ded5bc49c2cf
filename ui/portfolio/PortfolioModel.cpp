// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioModel.h"

#include "ui/research/Figures.h"
#include "ui/research/RawSortProxy.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(int column)
{
    return column == PortfolioModel::Rank ||
           (column >= PortfolioModel::Entry && column <= PortfolioModel::RiskReward);
}

} // namespace

PortfolioModel::PortfolioModel(UiContext& context, QObject* parent)
    : KeyedTableModel(
          ColumnCount, [](const PortfolioItem& item) { return item.symbol; }, parent)
    , m_theme(context.theme)
{
    connect(&context.theme, &Theme::themeChanged, this, [this] { refreshLook(); });
    connect(&context.language, &LanguageSwitch::languageChanged, this, [this] { refreshLook(); });
}

void PortfolioModel::setItems(const QVector<PortfolioItem>& items, Market market, TradingDate day)
{
    const bool same = market == m_market && day == m_day;
    m_market = market;
    m_day = day;
    if (same)
        update(items);
    else
        replace(items);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool PortfolioModel::isFactor(const QString& key)
{
    return key == key.toUpper();
}

QString PortfolioModel::basisText(const QJsonObject& basis, int count)
{
    QVector<std::pair<double, QString>> factors;
    for (auto entry = basis.begin(); entry != basis.end(); ++entry) {
        if (entry->isDouble() && isFactor(entry.key()) && entry.key() != "COMPOSITE"_L1)
            factors.append({entry->toDouble(), entry.key()});
    }
    std::ranges::sort(factors, std::greater());
    QStringList texts;
    for (const auto& [z, code] : factors.first(std::min<qsizetype>(count, factors.size())))
        texts.append(ResearchText::factor(code) + u' ' + Figures::change(z, 2));
    return texts.join(u", "_s);
}

QVariant PortfolioModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PortfolioItem& item = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::ToolTipRole:
        return toolTip(item, column);
    case Qt::ForegroundRole:
        if (column == Return)
            return m_theme.signColor(item.expectedReturnPct);
        return column == Symbol || column == Method || column == Basis ? QVariant(m_theme.color(Tone::Muted))
                                                                       : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case RawSortProxy::kSortRole:
        return raw(item, column);
    case RawSortProxy::kSearchRole:
        return item.symbol + u'\n' + item.name;
    default:
        return {};
    }
}

QString PortfolioModel::text(const PortfolioItem& item, int column) const
{
    switch (column) {
    case Rank:
        return countText(item.rank);
    case Symbol:
        return item.symbol;
    case Name:
        return item.name;
    case Entry:
        return Figures::price(item.entryMin, m_market) + u" - "_s + Figures::price(item.entryMax, m_market);
    case Stop:
        return Figures::price(item.stop, m_market);
    case Target1:
        return Figures::price(item.target1, m_market);
    case Target2:
        return Figures::price(item.target2, m_market);
    case Quantity:
        return countText(item.quantity);
    case Amount:
        return Figures::amount(item.amount, m_market);
    case Return:
        return Figures::change(item.expectedReturnPct, 2);
    case RiskReward:
        return Figures::number(item.riskReward, 2);
    case Method:
        return ResearchText::method(item.method);
    default:
        return basisText(item.basis, 2);
    }
}

QString PortfolioModel::toolTip(const PortfolioItem& item, int column) const
{
    switch (column) {
    case Name:
        return item.name;
    case Return:
        return tr("To target 1 from the middle of the entry band, after the costs of buying and selling: %1 "
                  "%2")
            .arg(Figures::change(item.expectedProfit, m_market == Market::Kr ? 0 : 2),
                 Figures::currency(m_market));
    case Basis:
    case Method:
        return basisText(item.basis, 9);
    default:
        return {};
    }
}

QVariant PortfolioModel::raw(const PortfolioItem& item, int column)
{
    switch (column) {
    case Rank:
        return item.rank;
    case Symbol:
        return item.symbol;
    case Name:
        return item.name;
    case Entry:
        return item.entry.toDouble();
    case Stop:
        return item.stop.toDouble();
    case Target1:
        return item.target1.toDouble();
    case Target2:
        return item.target2.toDouble();
    case Quantity:
        return item.quantity;
    case Amount:
        return item.amount;
    case Return:
        return item.expectedReturnPct;
    case RiskReward:
        return item.riskReward;
    case Method:
        return item.method;
    default:
        return item.basis.value(u"COMPOSITE"_s).toDouble();
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Rank", "column of a portfolio"),
                              tr("Symbol", "column of a portfolio"),
                              tr("Name", "column of a portfolio"),
                              tr("Entry %1", "column of a portfolio").arg(Figures::currency(m_market)),
                              tr("Stop", "column of a portfolio"),
                              tr("Target 1", "column of a portfolio"),
                              tr("Target 2", "column of a portfolio"),
                              tr("Shares", "column of a portfolio"),
                              tr("Amount %1", "column of a portfolio").arg(Figures::currency(m_market)),
                              tr("Net %", "expected return, column of a portfolio"),
                              tr("R:R", "column of a portfolio"),
                              tr("Method", "column of a portfolio"),
                              tr("Basis", "column of a portfolio")};
    return titles[section];
}

} // namespace ic
