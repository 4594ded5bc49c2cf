// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/TradeModel.h"

#include "ui/charts/FigureText.h"
#include "ui/research/Figures.h"
#include "ui/research/RawSortProxy.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

namespace ic {

namespace {

/// Of what is neither a price nor an amount.
constexpr int kPercentDecimals = 2;

bool isNumber(int column)
{
    return (column >= TradeModel::EntryPrice && column != TradeModel::ExitDate &&
            column <= TradeModel::Friction);
}

} // namespace

TradeModel::TradeModel(UiContext& context, QObject* parent) : QAbstractTableModel(parent), m_context(context)
{
    connect(&context.theme, &Theme::themeChanged, this, &TradeModel::refreshLook);
    connect(&context.language, &LanguageSwitch::languageChanged, this, &TradeModel::refreshLook);
}

void TradeModel::setTrades(Market market, const QVector<BacktestTradeRow>& trades)
{
    beginResetModel();
    m_market = market;
    m_trades = trades;
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void TradeModel::refreshLook()
{
    if (!m_trades.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TradeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_trades.size());
}

int TradeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TradeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BacktestTradeRow& trade = m_trades[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(trade, column);
    case RawSortProxy::kSortRole:
        return sortKey(trade, column);
    case RawSortProxy::kSearchRole:
        return QStringList{trade.symbol, trade.name, ResearchText::exitReason(trade.reason)}.join(u' ');
    case Qt::AccessibleTextRole:
        return column == Symbol ? spoken(trade) : text(trade, column);
    case Qt::ToolTipRole:
        return column == Name || column == Reason ? text(trade, column) : QString();
    case Qt::ForegroundRole:
        return column == Profit || column == ProfitPct ? QVariant(m_context.theme.signColor(trade.profit))
                                                       : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString TradeModel::text(const BacktestTradeRow& trade, Column column) const
{
    const int decimals = m_market == Market::Kr ? 0 : 2;
    switch (column) {
    case Symbol:
        return trade.symbol;
    case Name:
        return trade.name;
    case EntryDate:
        return trade.entryDate.toIso();
    case EntryPrice:
        return Figures::amount(trade.entryPrice, m_market);
    case ExitDate:
        return trade.exitDate.toIso();
    case ExitPrice:
        return Figures::amount(trade.exitPrice, m_market);
    case Quantity:
        return countText(trade.quantity);
    case Profit:
        return FigureText::withSign(trade.profit, decimals);
    case ProfitPct:
        return FigureText::withSign(trade.profitPct, kPercentDecimals);
    case Friction:
        return Figures::amount(trade.friction, m_market);
    default:
        return ResearchText::exitReason(trade.reason);
    }
}

QVariant TradeModel::sortKey(const BacktestTradeRow& trade, Column column)
{
    switch (column) {
    case Symbol:
        return trade.symbol;
    case Name:
        return trade.name;
    case EntryDate:
        return trade.entryDate.epochDay();
    case EntryPrice:
        return trade.entryPrice;
    case ExitDate:
        return trade.exitDate.epochDay();
    case ExitPrice:
        return trade.exitPrice;
    case Quantity:
        return trade.quantity;
    case Profit:
        return trade.profit;
    case ProfitPct:
        return trade.profitPct;
    case Friction:
        return trade.friction;
    default:
        return ResearchText::exitReason(trade.reason);
    }
}

QString TradeModel::spoken(const BacktestTradeRow& trade) const
{
    return tr("%1 %2, bought %3, sold %4, %5 %, %6")
        .arg(trade.symbol, trade.name, trade.entryDate.toIso(), trade.exitDate.toIso(),
             text(trade, ProfitPct), text(trade, Reason));
}

QVariant TradeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString currency = Figures::currency(m_market);
    const QString titles[] = {tr("Symbol", "column of trades"),
                              tr("Name", "column of trades"),
                              tr("Bought", "column of trades: date"),
                              tr("at, %1", "column of trades: price of the purchase").arg(currency),
                              tr("Sold", "column of trades: date"),
                              tr("at, %1", "column of trades: price of the sale").arg(currency),
                              tr("Quantity", "column of trades"),
                              tr("P/L, %1", "column of trades").arg(currency),
                              tr("P/L, %", "column of trades"),
                              tr("Costs, %1", "column of trades: commission, tax and slippage").arg(currency),
                              tr("Reason", "column of trades: why it was sold")};
    return titles[section];
}

} // namespace ic
