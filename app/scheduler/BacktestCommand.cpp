// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/BacktestCommand.h"

#include "app/WorkspaceFiles.h"
#include "app/scheduler/ReadLedger.h"
#include "app/scheduler/RowText.h"
#include "app/scheduler/TextTable.h"
#include "core/service/BacktestDesk.h"
#include "core/service/ResearchJson.h"
#include "core/store/BacktestStore.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QJsonObject request(const BacktestOrder& order)
{
    return {{u"market"_s, toCode(order.market)},
            {u"strategy"_s, order.strategy},
            {u"from"_s, order.from.toIso()},
            {u"to"_s, order.to.toIso()},
            {u"capital"_s, qint64(order.capital)},
            {u"parameters"_s, order.parameters},
            {u"actor"_s, order.actor}};
}

} // namespace

void BacktestCommand::declare(QCommandLineParser& parser) const
{
    declareMarket(parser);
    declareRange(parser);
    parser.addOption({u"strategy"_s, u"SHORT_TERM, MEDIUM_TERM, LONG_TERM, BREAKOUT or ROBO."_s, u"S"_s});
    parser.addOption({u"capital"_s, u"In whole units of the market's currency."_s, u"N"_s, u"100000000"_s});
    parser.addOption({u"set"_s, u"A setting for this back-test; repeatable."_s, u"KEY=VALUE"_s});
    parser.addOption({u"save"_s, u"Keep it, to be seen in the window and exported."_s});
}

Result<QJsonObject> BacktestCommand::overrides(const QCommandLineParser& parser)
{
    QJsonObject values;
    for (const QString& text : parser.values(u"set"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return complaint(u"--set wants KEY=VALUE, not \"%1\"."_s.arg(text));
        values.insert(text.first(equals), text.sliced(equals + 1));
    }
    return values;
}

Result<BacktestOrder> BacktestCommand::order(const QCommandLineParser& parser, const CliContext& context)
{
    const auto wanted = market(parser);
    const auto dates = range(parser);
    const auto values = overrides(parser);
    if (!wanted || !dates || !values)
        return tl::unexpected(!wanted ? wanted.error() : !dates ? dates.error() : values.error());
    bool ok = false;
    const qint64 capital = parser.value(u"capital"_s).remove(u',').toLongLong(&ok);
    if (!ok || capital < 1)
        return complaint(u"--capital wants a whole number above zero."_s);
    if (!parser.isSet(u"strategy"_s))
        return complaint(u"--strategy is needed."_s);
    return BacktestOrder{*wanted,         parser.value(u"strategy"_s).toUpper(),
                         dates->first,    dates->second,
                         double(capital), *values,
                         context.actor};
}

int BacktestCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    const auto wanted = order(parser, context);
    if (!wanted)
        return usageError(context, wanted.error().message);
    const auto detail = parser.isSet(u"save"_s) ? saved(parser, context, *wanted)
                                                : computed(workspace(parser), *wanted, context.clock.now());
    if (!detail)
        return refuse(parser, context, detail.error());
    if (parser.isSet(u"json"_s))
        printJson(context, toJson(*detail));
    else
        print(context, *detail);
    return kDone;
}

Result<BacktestDetail> BacktestCommand::computed(const QString& workspace, const BacktestOrder& order,
                                                 Instant now)
{
    const auto settings = WorkspaceFiles::settings(workspace);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto calendars = WorkspaceFiles::calendars(workspace);
    if (!calendars)
        return tl::unexpected(calendars.error());
    const auto store = Store::openReadOnly(ledgerFile(workspace));
    if (!store)
        return tl::unexpected(store.error());
    ResearchStore research(**store);
    return BacktestDesk({research, **calendars, *settings}).run(order, now, {}, [](int, int) {});
}

Result<BacktestDetail> BacktestCommand::saved(const QCommandLineParser& parser, CliContext& context,
                                              const BacktestOrder& order)
{
    const auto answer = context.open(workspace(parser), CoreUse::Answer).and_then([&](const auto& core) {
        return core->call(u"backtest"_s, request(order));
    });
    if (!answer)
        return tl::unexpected(answer.error());
    const qint64 id = answer->value(u"id"_s).toInteger();
    return readLedger(workspace(parser), [id](Connection& c) { return BacktestStore::get(c, id); });
}

void BacktestCommand::print(CliContext& context, const BacktestDetail& detail)
{
    const BacktestRow& row = detail.row;
    context.out << u"%1 %2, %3 to %4, capital %5, %6 trades%7\n"_s.arg(
        toCode(row.market), row.strategy, row.from.toIso(), row.to.toIso(), numberText(qint64(row.capital)),
        QString::number(row.trades), row.id > 0 ? u", kept as %1"_s.arg(row.id) : QString());
    TextTable table({u"FIGURE"_s, u"STRATEGY"_s, u"BENCHMARK"_s});
    for (const QString& name : {u"totalReturnPct"_s, u"cagrPct"_s, u"mddPct"_s, u"sharpe"_s, u"sortino"_s,
                                u"calmar"_s, u"winRatePct"_s, u"profitFactor"_s, u"turnoverPct"_s})
        table.add({name, figure(row.metrics.value(name)), figure(row.benchmark.value(name))});
    context.out << table.text();
}

} // namespace ic
