// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PortfolioStore.h"

#include "core/store/QueryRows.h"
#include "core/store/StoreValues.h"

namespace ic {

namespace {

/// Runs inserts one after the other and keeps the first error.
template <typename Rows, typename Insert>
Result<void> insertAll(const Rows& rows, Insert insert)
{
    for (const auto& row : rows) {
        if (const Result<int> done = insert(row); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<int> insertItem(Connection& connection, const PortfolioSheet& sheet, const PortfolioItem& item)
{
    return connection.change("research_portfolios.add_item",
                             {toCode(sheet.market), sheet.tradingDate.epochDay(), item.symbol,
                              present(item.name), item.rank, item.entry.scaled(), item.entryMin.scaled(),
                              item.entryMax.scaled(), item.stop.scaled(), item.target1.scaled(),
                              item.target2.scaled(), item.quantity, item.amount, item.expectedReturnPct,
                              item.expectedProfit, item.riskReward, present(item.method),
                              jsonText(item.basis), sheet.run.value()});
}

Result<int> insertRejection(Connection& connection, const PortfolioSheet& sheet,
                            const PortfolioRejection& rejection)
{
    const auto rank = rejection.rank > 0 ? std::optional<qint64>(rejection.rank) : std::nullopt;
    return connection.change("research_portfolios.add_rejection",
                             {toCode(sheet.market), sheet.tradingDate.epochDay(), rejection.symbol,
                              present(rejection.name), rejection.code, nullable(rank),
                              jsonText(rejection.facts), sheet.run.value()});
}

Price priceAt(const QSqlQuery& row, int column)
{
    return Price::fromScaled(row.value(column).toLongLong());
}

PortfolioItem itemOf(const QSqlQuery& row)
{
    PortfolioItem item;
    item.symbol = row.value(0).toString();
    item.name = row.value(1).toString();
    item.rank = row.value(2).toInt();
    item.entry = priceAt(row, 3);
    item.entryMin = priceAt(row, 4);
    item.entryMax = priceAt(row, 5);
    item.stop = priceAt(row, 6);
    item.target1 = priceAt(row, 7);
    item.target2 = priceAt(row, 8);
    item.quantity = row.value(9).toLongLong();
    item.amount = row.value(10).toDouble();
    item.expectedReturnPct = row.value(11).toDouble();
    item.expectedProfit = row.value(12).toDouble();
    item.riskReward = row.value(13).toDouble();
    item.method = row.value(14).toString();
    item.basis = jsonObject(row.value(15));
    return item;
}

PortfolioRejection rejectionOf(const QSqlQuery& row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toInt(),
            jsonObject(row.value(4))};
}

PortfolioSheet headerOf(const QSqlQuery& row, Market market, TradingDate tradingDate)
{
    PortfolioSheet sheet;
    sheet.market = market;
    sheet.tradingDate = tradingDate;
    sheet.session = TradingDate(row.value(0).toInt());
    sheet.capital = row.value(1).toDouble();
    sheet.summary = jsonObject(row.value(2));
    sheet.run = RunId(row.value(3).toLongLong());
    sheet.computedAt = {row.value(4).toLongLong()};
    return sheet;
}

} // namespace

Result<void> PortfolioStore::replace(Connection& connection, const PortfolioSheet& sheet)
{
    const QString market = toCode(sheet.market);
    const int date = sheet.tradingDate.epochDay();
    return connection.change("research_portfolios.drop", {market, date})
        .and_then([&](int) {
            return connection.change("research_portfolios.add",
                                     {market, date, sheet.session.epochDay(), sheet.capital,
                                      jsonText(sheet.summary), sheet.run.value(), sheet.computedAt.ms});
        })
        .and_then([&](int) {
            return insertAll(sheet.items,
                             [&](const PortfolioItem& item) { return insertItem(connection, sheet, item); });
        })
        .and_then([&] {
            return insertAll(sheet.rejections, [&](const PortfolioRejection& rejection) {
                return insertRejection(connection, sheet, rejection);
            });
        });
}

Result<QVector<TradingDate>> PortfolioStore::dates(Connection& connection, Market market)
{
    return readRows(connection.run("research_portfolios.dates", {toCode(market)}),
                    [](const QSqlQuery& row) { return TradingDate(row.value(0).toInt()); });
}

Result<PortfolioSheet> PortfolioStore::get(Connection& connection, Market market, TradingDate tradingDate)
{
    const QString code = toCode(market);
    const int date = tradingDate.epochDay();
    auto header = readFirst(connection.run("research_portfolios.get", {code, date}),
                            [&](const QSqlQuery& row) { return headerOf(row, market, tradingDate); });
    if (!header)
        return tl::unexpected(header.error());
    if (!*header) {
        return fail(QStringLiteral("NO_PORTFOLIO"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "No portfolio of %1 is stored for %2."),
                           exchangeName(market), tradingDate.toIso()),
                    QT_TRANSLATE_NOOP("Phrase", "Run trading-portfolio-generator for that day."));
    }
    const auto items = readRows(connection.run("research_portfolios.items", {code, date}), itemOf);
    if (!items)
        return tl::unexpected(items.error());
    (*header)->items = *items;
    return readRows(connection.run("research_portfolios.rejections", {code, date}), rejectionOf)
        .map([&](const QVector<PortfolioRejection>& rejections) {
            (*header)->rejections = rejections;
            return std::move(**header);
        });
}

} // namespace ic
