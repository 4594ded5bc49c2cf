// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/PortfolioCommand.h"

#include "app/scheduler/ReadLedger.h"
#include "app/scheduler/RowText.h"
#include "app/scheduler/TextTable.h"
#include "core/service/ResearchJson.h"
#include "core/store/PortfolioStore.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

Result<PortfolioSheet> portfolioOf(Connection& connection, Market market, std::optional<TradingDate> date)
{
    if (date)
        return PortfolioStore::get(connection, market, *date);
    const auto dates = PortfolioStore::dates(connection, market);
    if (!dates)
        return tl::unexpected(dates.error());
    if (dates->isEmpty())
        return fail(u"NO_PORTFOLIO"_s, u"No portfolio of %1 is stored."_s.arg(exchangeName(market)),
                    u"Run trading-portfolio-generator."_s);
    return PortfolioStore::get(connection, market, dates->first());
}

QStringList cells(const PortfolioItem& item)
{
    return {QString::number(item.rank),
            item.symbol,
            item.name,
            item.entry.toText(),
            item.stop.toText(),
            item.target1.toText(),
            numberText(item.quantity),
            numberText(qint64(item.amount)),
            QString::number(item.expectedReturnPct, 'f', 2),
            item.method};
}

} // namespace

void PortfolioCommand::declare(QCommandLineParser& parser) const
{
    declareMarket(parser);
    parser.addOption({u"date"_s, u"Trading date, yyyy-MM-dd; else the newest."_s, u"D"_s});
}

int PortfolioCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    const auto wanted = market(parser);
    const auto day = date(parser, u"date"_s);
    if (!wanted || !day)
        return usageError(context, wanted ? day.error().message : wanted.error().message);
    const auto sheet =
        readLedger(workspace(parser), [&](Connection& c) { return portfolioOf(c, *wanted, *day); });
    if (!sheet)
        return refuse(parser, context, sheet.error());
    if (parser.isSet(u"json"_s))
        printJson(context, toJson(*sheet));
    else
        print(context, *sheet);
    return kDone;
}

void PortfolioCommand::print(CliContext& context, const PortfolioSheet& sheet)
{
    context.out << u"%1 %2, from the session of %3, capital %4\n"_s.arg(
        toCode(sheet.market), sheet.tradingDate.toIso(), sheet.session.toIso(),
        numberText(qint64(sheet.capital)));
    TextTable table({u"RANK"_s, u"SYMBOL"_s, u"NAME"_s, u"ENTRY"_s, u"STOP"_s, u"TARGET"_s, u"QUANTITY"_s,
                     u"AMOUNT"_s, u"RETURN %"_s, u"METHOD"_s});
    for (const PortfolioItem& item : sheet.items)
        table.add(cells(item));
    context.out << table.text()
                << u"%1 names chosen, %2 looked at and not chosen.\n"_s.arg(
                       QString::number(sheet.items.size()), QString::number(sheet.rejections.size()));
}

} // namespace ic
