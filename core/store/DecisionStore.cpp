// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DecisionStore.h"

#include "core/store/QueryRows.h"
#include "core/store/StoreValues.h"

namespace ic {

namespace {

Result<void> insert(Connection& connection, RunId run, const DecisionRow& row)
{
    return connection
        .change("research_decisions.add",
                {run.value(), toCode(row.market), toCode(row.strategy), present(row.symbol),
                 present(row.name), row.at.ms, row.session.epochDay(), row.action, row.status, row.code,
                 row.score, jsonText(row.parts), row.quantity, row.amount, nullable(row.entry),
                 nullable(row.stop), nullable(row.target1), nullable(row.target2)})
        .map([](int) {});
}

DecisionRow decisionOf(const QSqlQuery& row)
{
    DecisionRow made;
    made.run = RunId(row.value(0).toLongLong());
    made.at = {row.value(1).toLongLong()};
    made.strategy = strategyOf(row.value(2));
    made.market = marketOf(row.value(3));
    made.session = TradingDate(row.value(4).toInt());
    made.symbol = row.value(5).toString();
    made.name = row.value(6).toString();
    made.action = row.value(7).toString();
    made.status = row.value(8).toString();
    made.code = row.value(9).toString();
    made.score = row.value(10).toDouble();
    made.parts = jsonObject(row.value(11));
    made.quantity = row.value(12).toLongLong();
    made.amount = row.value(13).toDouble();
    made.entry = maybePrice(row.value(14));
    made.stop = maybePrice(row.value(15));
    made.target1 = maybePrice(row.value(16));
    made.target2 = maybePrice(row.value(17));
    return made;
}

StrategyRow strategyRowOf(const QSqlQuery& row)
{
    StrategyRow made;
    made.market = marketOf(row.value(0));
    made.strategy = strategyOf(row.value(1));
    made.status = row.value(2).toString();
    made.executions = row.value(3).toLongLong();
    made.recommended = row.value(4).toLongLong();
    made.advised = row.value(5).toLongLong();
    made.blocked = row.value(6).toLongLong();
    made.lastExecutedAt = maybeInstant(row.value(7));
    if (const auto run = maybeInteger(row.value(8)))
        made.lastRun = RunId(*run);
    return made;
}

} // namespace

Result<void> DecisionStore::replaceRun(Connection& connection, RunId run, const QVector<DecisionRow>& rows)
{
    for (const char* key : {"research_decisions.uncount", "research_decisions.drop_run"}) {
        if (const auto done = connection.change(key, {run.value()}); !done)
            return tl::unexpected(done.error());
    }
    for (const DecisionRow& row : rows) {
        if (const auto done = insert(connection, run, row); !done)
            return done;
    }
    return connection.change("research_decisions.count", {run.value()}).map([](int) {});
}

Result<QVector<DecisionRow>> DecisionStore::newest(Connection& connection, std::optional<Strategy> strategy,
                                                   int limit)
{
    return readRows(strategy ? connection.run("research_decisions.page_of", {toCode(*strategy), limit})
                             : connection.run("research_decisions.page", {limit}),
                    decisionOf);
}

Result<QVector<StrategyRow>> DecisionStore::strategies(Connection& connection)
{
    return readRows(connection.run("research_decisions.strategies"), strategyRowOf);
}

Result<void> DecisionStore::setStatus(Connection& connection, Market market, Strategy strategy,
                                      const QString& status)
{
    const auto changed = connection.change("research_decisions.set_status",
                                           {status, toCode(market), toCode(strategy), status});
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 0) {
        return fail(QStringLiteral("UNCHANGED"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 of %2 is %3 already."), toCode(strategy),
                           exchangeName(market), status),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was changed."));
    }
    return {};
}

} // namespace ic
