// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/TradeCsv.h"

#include "ui/research/CsvText.h"

#include <QStringList>

namespace ic::TradeCsv {

using namespace Qt::StringLiterals;

namespace {

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

QStringList cellsOf(const BacktestTradeRow& trade)
{
    return {CsvText::field(trade.symbol),    CsvText::field(trade.name),  trade.entryDate.toIso(),
            number(trade.entryPrice, 4),     trade.exitDate.toIso(),      number(trade.exitPrice, 4),
            QString::number(trade.quantity), number(trade.profit, 2),     number(trade.profitPct, 4),
            number(trade.friction, 2),       CsvText::field(trade.reason)};
}

} // namespace

QByteArray text(const QVector<BacktestTradeRow>& trades)
{
    QString lines = u"symbol,name,entry_date,entry_price,exit_date,exit_price,quantity,profit,profit_pct,"
                    u"friction,reason\r\n"_s;
    for (const BacktestTradeRow& trade : trades)
        lines += cellsOf(trade).join(u',') + u"\r\n"_s;
    return CsvText::kByteOrderMark + lines.toUtf8();
}

} // namespace ic::TradeCsv
