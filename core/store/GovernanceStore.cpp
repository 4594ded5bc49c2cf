// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/GovernanceStore.h"

#include "core/store/QueryRows.h"
#include "core/store/StoreValues.h"

namespace ic {

namespace {

QStringList textsOf(const QVariant& value)
{
    QStringList texts;
    for (const QJsonValue& text : jsonArray(value))
        texts.append(text.toString());
    return texts;
}

GovernanceRow checkOf(const QSqlQuery& row)
{
    GovernanceRow made;
    made.id = row.value(0).toLongLong();
    made.run = RunId(row.value(1).toLongLong());
    made.at = {row.value(2).toLongLong()};
    made.market = marketOf(row.value(3));
    made.strategy = strategyOf(row.value(4));
    made.from = TradingDate(row.value(5).toInt());
    made.to = TradingDate(row.value(6).toInt());
    made.verdict = row.value(7).toString();
    made.mddPct = maybeReal(row.value(8));
    made.sharpe = maybeReal(row.value(9));
    made.winRatePct = maybeReal(row.value(10));
    made.profitFactor = maybeReal(row.value(11));
    made.benchmarkReturnPct = maybeReal(row.value(12));
    made.returnPct = maybeReal(row.value(13));
    made.trades = row.value(14).toInt();
    made.findings = textsOf(row.value(15));
    made.backtest = maybeInteger(row.value(16));
    return made;
}

GovernanceHalt haltOf(const QSqlQuery& row)
{
    GovernanceHalt halt;
    halt.market = marketOf(row.value(0));
    halt.strategy = strategyOf(row.value(1));
    halt.haltedAt = {row.value(2).toLongLong()};
    halt.reason = row.value(3).toString();
    halt.clearedAt = maybeInstant(row.value(4));
    halt.clearedBy = row.value(5).toString();
    halt.clearReason = row.value(6).toString();
    halt.clearSuggested = row.value(7).toBool();
    return halt;
}

Result<void> addHalt(Connection& connection, const GovernanceHalt& halt, std::optional<RunId> run)
{
    const auto id = run ? std::optional(run->value()) : std::nullopt;
    return connection
        .change("research_governance.add_halt",
                {toCode(halt.market), toCode(halt.strategy), nullable(id), halt.haltedAt.ms, halt.reason})
        .map([](int) {});
}

} // namespace

Result<void> GovernanceStore::putCheck(Connection& connection, const GovernanceRow& row)
{
    const QString market = toCode(row.market);
    const QString strategy = toCode(row.strategy);
    return connection.change("research_governance.drop_check", {row.run.value(), market, strategy})
        .and_then([&](int) {
            return connection.change(
                "research_governance.add_check",
                {row.run.value(), row.at.ms, market, strategy, row.from.epochDay(), row.to.epochDay(),
                 row.verdict, nullable(row.mddPct), nullable(row.sharpe), nullable(row.winRatePct),
                 nullable(row.profitFactor), nullable(row.benchmarkReturnPct), nullable(row.returnPct),
                 row.trades, jsonText(QJsonArray::fromStringList(row.findings)), nullable(row.backtest)});
        })
        .map([](int) {});
}

Result<QVector<GovernanceRow>> GovernanceStore::checks(Connection& connection, int limit)
{
    return readRows(connection.run("research_governance.checks", {limit}), checkOf);
}

Result<void> GovernanceStore::putHalt(Connection& connection, const GovernanceHalt& halt,
                                      std::optional<RunId> run)
{
    const auto renewed =
        connection.change("research_governance.renew_halt", {halt.reason, int(halt.clearSuggested),
                                                             toCode(halt.market), toCode(halt.strategy)});
    if (!renewed)
        return tl::unexpected(renewed.error());
    if (*renewed > 0 || halt.clearSuggested)
        return {};
    return addHalt(connection, halt, run);
}

Result<QVector<GovernanceHalt>> GovernanceStore::halts(Connection& connection, bool alsoCleared)
{
    return readRows(
        connection.run(alsoCleared ? "research_governance.halts" : "research_governance.active_halts"),
        haltOf);
}

Result<void> GovernanceStore::clearHalt(Connection& connection, Market market, Strategy strategy,
                                        const QString& actor, const QString& reason, Instant at)
{
    const auto cleared = connection.change("research_governance.clear_halt",
                                           {at.ms, actor, reason, toCode(market), toCode(strategy)});
    if (!cleared)
        return tl::unexpected(cleared.error());
    if (*cleared == 0) {
        return fail(QStringLiteral("NO_HALT"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 of %2 is not halted."), toCode(strategy),
                           exchangeName(market)),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was changed."));
    }
    return {};
}

} // namespace ic
