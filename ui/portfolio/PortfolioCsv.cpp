// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioCsv.h"

#include "ui/research/CsvText.h"

namespace ic::PortfolioCsv {

using namespace Qt::StringLiterals;

namespace {

QString figure(double value)
{
    return QString::number(value, 'f', 2);
}

QString line(const PortfolioItem& item)
{
    const QStringList fields{
        QString::number(item.rank), CsvText::field(item.symbol),    CsvText::field(item.name),
        item.entryMin.toText(),     item.entryMax.toText(),         item.stop.toText(),
        item.target1.toText(),      item.target2.toText(),          QString::number(item.quantity),
        figure(item.amount),        figure(item.expectedReturnPct), figure(item.expectedProfit),
        figure(item.riskReward),    CsvText::field(item.method)};
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray text(const PortfolioSheet& sheet)
{
    QString all = u"rank,symbol,name,entry_min,entry_max,stop,target_1,target_2,quantity,amount,"
                  "expected_return_pct,expected_profit,risk_reward,method\r\n"_s;
    for (const PortfolioItem& item : sheet.items)
        all += line(item);
    return CsvText::kByteOrderMark + all.toUtf8();
}

Result<void> write(const PortfolioSheet& sheet, const QString& file)
{
    return CsvText::write(file, text(sheet));
}

QString suggestedName(const PortfolioSheet& sheet)
{
    return u"portfolio-%1-%2.csv"_s.arg(toCode(sheet.market), sheet.tradingDate.toIso());
}

} // namespace ic::PortfolioCsv
