// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BarReader.h"

#include "core/store/BarColumns.h"
#include "core/store/Connection.h"
#include "core/store/NativeRows.h"
#include "core/store/QueryRows.h"

namespace ic {

namespace {

Result<QVector<Bar>> readBars(NativeStatement& statement, Market market)
{
    QVector<Bar> bars;
    return forEachRow(statement,
                      [&](const NativeStatement& row) {
                          Bar bar;
                          bar.market = market;
                          bar.date = TradingDate(qint32(row.integer(0)));
                          BarColumns::read(row, 1, bar);
                          bars.append(std::move(bar));
                      })
        .map([&] { return std::move(bars); });
}

} // namespace

Result<QVector<Bar>> BarReader::ofSymbol(Connection& connection, Market market, const QString& symbol,
                                         TradingDate from, TradingDate to)
{
    auto statement = NativeStatement::prepare(connection, "bars.of_symbol");
    if (!statement)
        return tl::unexpected(statement.error());
    const QByteArray code = toCode(market).toUtf8();
    const QByteArray symbolUtf8 = symbol.toUtf8();
    statement->bind(1, code);
    statement->bind(2, symbolUtf8);
    statement->bind(3, qint64(from.epochDay()));
    statement->bind(4, qint64(to.epochDay()));
    return readBars(*statement, market);
}

Result<QVector<Bar>> BarReader::ofSession(Connection& connection, Market market, TradingDate session)
{
    auto statement = NativeStatement::prepare(connection, "bars.of_session");
    if (!statement)
        return tl::unexpected(statement.error());
    const QByteArray code = toCode(market).toUtf8();
    statement->bind(1, code);
    statement->bind(2, qint64(session.epochDay()));
    return readBars(*statement, market);
}

Result<QHash<QString, Price>> BarReader::closesOf(Connection& connection, Market market, TradingDate session)
{
    auto statement = NativeStatement::prepare(connection, "bars.closes_of");
    if (!statement)
        return tl::unexpected(statement.error());
    const QByteArray code = toCode(market).toUtf8();
    statement->bind(1, code);
    statement->bind(2, qint64(session.epochDay()));
    QHash<QString, Price> closes;
    return forEachRow(*statement,
                      [&](const NativeStatement& row) {
                          closes.insert(row.text(0), Price::fromScaled(row.integer(1)));
                      })
        .map([&] { return std::move(closes); });
}

Result<QVector<TradingDate>> BarReader::sessionsBetween(Connection& connection, Market market,
                                                        TradingDate from, TradingDate to)
{
    return readRows(connection.run("bars.sessions_between", {toCode(market), to.epochDay(), from.epochDay()}),
                    [](const QSqlQuery& row) { return TradingDate(row.value(0).toInt()); });
}

Result<std::optional<TradingDate>> BarReader::sessionBefore(Connection& connection, Market market,
                                                            TradingDate date)
{
    const auto query = connection.run("bars.session_before", {toCode(market), date.epochDay()});
    if (!query)
        return tl::unexpected(query.error());
    std::optional<TradingDate> session;
    if ((*query)->next() && !(*query)->value(0).isNull())
        session = TradingDate((*query)->value(0).toInt());
    (*query)->finish();
    return session;
}

} // namespace ic
