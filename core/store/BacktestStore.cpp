// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BacktestStore.h"

#include "core/store/NativeStatement.h"
#include "core/store/QueryRows.h"
#include "core/store/StoreValues.h"

#include <limits>

namespace ic {

namespace {

Error unknown(qint64 id)
{
    return {QStringLiteral("NO_BACKTEST"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no backtest %1."), id),
            QT_TRANSLATE_NOOP("Phrase", "It may have been removed; nothing was changed.")};
}

Result<qint64> insertRow(Connection& connection, const BacktestDetail& detail)
{
    const BacktestRow& row = detail.row;
    return connection.insert("research_backtests.add",
                             {row.at.ms, row.by, toCode(row.market), row.strategy, row.from.epochDay(),
                              row.to.epochDay(), row.capital, jsonText(row.parameters), jsonText(row.metrics),
                              jsonText(row.benchmark), row.trades});
}

Result<void> insertCurve(Connection& connection, qint64 id, const QVector<BacktestPoint>& curve)
{
    auto insert = NativeStatement::prepare(connection, "research_backtests.add_point");
    if (!insert)
        return tl::unexpected(insert.error());
    for (const BacktestPoint& point : curve) {
        insert->bind(1, id);
        insert->bind(2, qint64(point.date.epochDay()));
        insert->bindReal(3, point.equity);
        insert->bindReal(4, point.benchmark.value_or(std::numeric_limits<double>::quiet_NaN()));
        if (auto done = insert->execute(); !done)
            return done;
    }
    return {};
}

Result<void> insertTrade(NativeStatement& insert, const BacktestTradeRow& trade)
{
    const QByteArray symbol = trade.symbol.toUtf8();
    const QByteArray name = trade.name.toUtf8();
    const QByteArray reason = trade.reason.toUtf8();
    insert.bind(3, symbol);
    insert.bind(4, name);
    insert.bind(5, qint64(trade.entryDate.epochDay()));
    insert.bind(6, qint64(trade.exitDate.epochDay()));
    insert.bindReal(7, trade.entryPrice);
    insert.bindReal(8, trade.exitPrice);
    insert.bind(9, trade.quantity);
    insert.bindReal(10, trade.profit);
    insert.bindReal(11, trade.profitPct);
    insert.bindReal(12, trade.friction);
    insert.bind(13, reason);
    return insert.execute();
}

Result<void> insertTrades(Connection& connection, qint64 id, const QVector<BacktestTradeRow>& trades)
{
    auto insert = NativeStatement::prepare(connection, "research_backtests.add_trade");
    if (!insert)
        return tl::unexpected(insert.error());
    qint64 position = 0;
    for (const BacktestTradeRow& trade : trades) {
        insert->bind(1, id);
        insert->bind(2, ++position);
        if (auto done = insertTrade(*insert, trade); !done)
            return done;
    }
    return {};
}

BacktestRow rowOf(const QSqlQuery& row)
{
    BacktestRow made;
    made.id = row.value(0).toLongLong();
    made.at = {row.value(1).toLongLong()};
    made.by = row.value(2).toString();
    made.market = marketOf(row.value(3));
    made.strategy = row.value(4).toString();
    made.from = TradingDate(row.value(5).toInt());
    made.to = TradingDate(row.value(6).toInt());
    made.capital = row.value(7).toDouble();
    made.parameters = jsonObject(row.value(8));
    made.metrics = jsonObject(row.value(9));
    made.benchmark = jsonObject(row.value(10));
    made.trades = row.value(11).toInt();
    return made;
}

BacktestPoint pointOf(const QSqlQuery& row)
{
    return {TradingDate(row.value(0).toInt()), row.value(1).toDouble(), maybeReal(row.value(2))};
}

BacktestTradeRow tradeOf(const QSqlQuery& row)
{
    BacktestTradeRow trade;
    trade.symbol = row.value(0).toString();
    trade.name = row.value(1).toString();
    trade.entryDate = TradingDate(row.value(2).toInt());
    trade.exitDate = TradingDate(row.value(3).toInt());
    trade.entryPrice = row.value(4).toDouble();
    trade.exitPrice = row.value(5).toDouble();
    trade.quantity = row.value(6).toLongLong();
    trade.profit = row.value(7).toDouble();
    trade.profitPct = row.value(8).toDouble();
    trade.friction = row.value(9).toDouble();
    trade.reason = row.value(10).toString();
    return trade;
}

} // namespace

Result<qint64> BacktestStore::add(Connection& connection, const BacktestDetail& detail)
{
    return insertRow(connection, detail).and_then([&](qint64 id) {
        return insertCurve(connection, id, detail.curve)
            .and_then([&] { return insertTrades(connection, id, detail.trades); })
            .map([&] { return id; });
    });
}

Result<QVector<BacktestRow>> BacktestStore::newest(Connection& connection, int limit)
{
    return readRows(connection.run("research_backtests.newest", {limit}), rowOf);
}

Result<BacktestDetail> BacktestStore::get(Connection& connection, qint64 id)
{
    const auto row = readFirst(connection.run("research_backtests.get", {id}), rowOf);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(unknown(id));
    const auto curve = readRows(connection.run("research_backtests.curve", {id}), pointOf);
    if (!curve)
        return tl::unexpected(curve.error());
    return readRows(connection.run("research_backtests.trades", {id}), tradeOf)
        .map([&](const QVector<BacktestTradeRow>& trades) {
            return BacktestDetail{**row, *curve, trades};
        });
}

Result<void> BacktestStore::remove(Connection& connection, qint64 id)
{
    const auto removed = connection.change("research_backtests.remove", {id});
    if (!removed)
        return tl::unexpected(removed.error());
    if (*removed == 0)
        return tl::unexpected(unknown(id));
    return {};
}

} // namespace ic
