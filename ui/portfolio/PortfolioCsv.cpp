// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioCsv.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace ic::PortfolioCsv {

using namespace Qt::StringLiterals;

namespace {

/// Quoted when it has to be. A text that a spreadsheet would compute is kept a text.
QString field(QString text)
{
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString figure(double value)
{
    return QString::number(value, 'f', 2);
}

QString line(const PortfolioItem& item)
{
    const QStringList fields{QString::number(item.rank),
                             field(item.symbol),
                             field(item.name),
                             item.entryMin.toText(),
                             item.entryMax.toText(),
                             item.stop.toText(),
                             item.target1.toText(),
                             item.target2.toText(),
                             QString::number(item.quantity),
                             figure(item.amount),
                             figure(item.expectedReturnPct),
                             figure(item.expectedProfit),
                             figure(item.riskReward),
                             field(item.method)};
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray text(const PortfolioSheet& sheet)
{
    QString all = u"rank,symbol,name,entry_min,entry_max,stop,target_1,target_2,quantity,amount,"
                  "expected_return_pct,expected_profit,risk_reward,method\r\n"_s;
    for (const PortfolioItem& item : sheet.items)
        all += line(item);
    return QByteArrayLiteral("\xEF\xBB\xBF") + all.toUtf8();
}

Result<void> write(const PortfolioSheet& sheet, const QString& file)
{
    QSaveFile out(file);
    const QByteArray content = text(sheet);
    if (out.open(QIODevice::WriteOnly) && out.write(content) == content.size() && out.commit())
        return {};
    return fail(
        u"NOT_WRITTEN"_s,
        QCoreApplication::translate("PortfolioCsv", "Cannot write %1: %2.").arg(file, out.errorString()),
        QCoreApplication::translate("PortfolioCsv", "Choose another folder, then export again."));
}

QString suggestedName(const PortfolioSheet& sheet)
{
    return u"portfolio-%1-%2.csv"_s.arg(toCode(sheet.market), sheet.tradingDate.toIso());
}

} // namespace ic::PortfolioCsv
