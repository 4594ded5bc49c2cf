// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CorporateActionStore.h"

#include "core/store/Connection.h"

namespace ic {

namespace {

using Kind = CorporateAction::Kind;

Kind kindFromCode(const QString& code)
{
    for (const Kind kind : {Kind::Split, Kind::ReverseSplit}) {
        if (code == toCode(kind))
            return kind;
    }
    return Kind::Rights;
}

Result<QVector<CorporateAction>> readAll(const Result<QSqlQuery*>& query, Market market)
{
    if (!query)
        return tl::unexpected(query.error());
    QVector<CorporateAction> actions;
    QSqlQuery& row = **query;
    while (row.next()) {
        actions.append({market, row.value(0).toString(), TradingDate(row.value(1).toInt()),
                        kindFromCode(row.value(2).toString()), row.value(3).toLongLong(),
                        row.value(4).toLongLong(), row.value(5).toString()});
    }
    row.finish();
    return actions;
}

Result<int> keepImage(Connection& connection, RunId run, const CorporateAction& action, bool stays)
{
    return connection.change("bars_actions.image",
                             {run.value(), toCode(action.market), action.symbol, action.exDate.epochDay(),
                              nullable(stays ? std::optional(run.value()) : std::nullopt)});
}

Result<int> put(Connection& connection, RunId run, const CorporateAction& action, Instant at)
{
    return keepImage(connection, run, action, true).and_then([&](int) {
        return connection.change("bars_actions.put",
                                 {toCode(action.market), action.symbol, action.exDate.epochDay(),
                                  toCode(action.kind), action.numerator, action.denominator, action.evidence,
                                  run.value(), at.ms});
    });
}

Result<int> remove(Connection& connection, RunId run, const CorporateAction& action)
{
    return keepImage(connection, run, action, false).and_then([&](int) {
        return connection.change("bars_actions.remove",
                                 {toCode(action.market), action.symbol, action.exDate.epochDay()});
    });
}

bool hasSymbol(const QVector<CorporateAction>& actions, const QString& symbol)
{
    return std::any_of(actions.begin(), actions.end(),
                       [&](const CorporateAction& action) { return action.symbol == symbol; });
}

void apply(const CorporateAction& action, Bar& bar)
{
    for (std::optional<Price>* price : {&bar.open, &bar.high, &bar.low, &bar.close, &bar.change}) {
        if (*price)
            *price = action.adjustedPrice(**price);
    }
    bar.volume = action.adjustedVolume(bar.volume);
    if (bar.listedShares)
        bar.listedShares = action.adjustedVolume(*bar.listedShares);
}

} // namespace

Result<QVector<CorporateAction>> CorporateActionStore::ofSymbol(Connection& connection, Market market,
                                                                const QString& symbol)
{
    return readAll(connection.run("bars_actions.of_symbol", {toCode(market), symbol}), market);
}

Result<QVector<CorporateAction>> CorporateActionStore::ofDate(Connection& connection, Market market,
                                                              TradingDate exDate)
{
    return readAll(connection.run("bars_actions.of_date", {toCode(market), exDate.epochDay()}), market);
}

Result<QVector<CorporateAction>> CorporateActionStore::between(Connection& connection, Market market,
                                                               TradingDate after, TradingDate last)
{
    return readAll(
        connection.run("bars_actions.between", {toCode(market), after.epochDay(), last.epochDay()}), market);
}

Result<int> CorporateActionStore::replace(Connection& connection, RunId run, Market market,
                                          TradingDate exDate, const QVector<CorporateAction>& actions,
                                          Instant at)
{
    const auto former = ofDate(connection, market, exDate);
    if (!former)
        return tl::unexpected(former.error());
    int changed = 0;
    Result<int> done = 0;
    for (const CorporateAction& action : *former) {
        if (done && !hasSymbol(actions, action.symbol))
            done = remove(connection, run, action).map([&](int rows) { return changed += rows; });
    }
    for (const CorporateAction& action : actions) {
        if (done && !former->contains(action))
            done = put(connection, run, action, at).map([&](int rows) { return changed += rows; });
    }
    return done.map([&](int) { return changed; });
}

QVector<Bar> CorporateActionStore::adjust(QVector<Bar> bars, const QVector<CorporateAction>& actions)
{
    for (Bar& bar : bars) {
        if (bar.adjusted)
            continue;
        for (const CorporateAction& action : actions) {
            if (action.exDate > bar.date) {
                apply(action, bar);
                bar.adjusted = true;
            }
        }
    }
    return bars;
}

} // namespace ic
