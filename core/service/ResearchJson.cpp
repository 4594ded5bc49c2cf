// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ResearchJson.h"

#include "core/service/JsonRows.h"
#include "core/time/ZoneText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QJsonValue maybe(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue maybe(const std::optional<Price>& price)
{
    return price ? QJsonValue(price->toDouble()) : QJsonValue();
}

QJsonValue maybe(const std::optional<TradingDate>& date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

QJsonValue rankOf(int rank)
{
    return rank > 0 ? QJsonValue(rank) : QJsonValue();
}

void putInstant(QJsonObject& json, const QString& name, Instant at)
{
    json.insert(name, toIsoUtc(at));
    json.insert(name + u"Ms"_s, at.ms);
}

QJsonObject toJson(const BacktestPoint& point)
{
    return {{u"date"_s, point.date.toIso()},
            {u"equity"_s, point.equity},
            {u"benchmark"_s, maybe(point.benchmark)}};
}

QJsonObject toJson(const ImportProblem& problem)
{
    return {{u"line"_s, problem.line},
            {u"column"_s, problem.column},
            {u"text"_s, problem.text},
            {u"expected"_s, problem.expected}};
}

template <typename Rows>
QJsonArray arrayOf(const Rows& rows)
{
    QJsonArray array;
    for (const auto& row : rows)
        array.append(toJson(row));
    return array;
}

} // namespace

QJsonObject toJson(const SignalCell& cell)
{
    return {{u"factor"_s, cell.factor},
            {u"score"_s, maybe(cell.score)},
            {u"z"_s, maybe(cell.z)},
            {u"rank"_s, rankOf(cell.rank)},
            {u"reason"_s, cell.reason}};
}

QJsonObject toJson(const SignalRow& row)
{
    return {{u"symbol"_s, row.symbol},      {u"name"_s, row.name},
            {u"board"_s, row.board},        {u"rule"_s, row.rule},
            {u"value"_s, maybe(row.value)}, {u"threshold"_s, maybe(row.threshold)},
            {u"close"_s, maybe(row.close)}, {u"composite"_s, maybe(row.composite)},
            {u"rank"_s, rankOf(row.rank)},  {u"factors"_s, arrayOf(row.cells)}};
}

QJsonObject toJson(const SignalSheet& sheet)
{
    QJsonObject json{{u"market"_s, toCode(sheet.market)},
                     {u"session"_s, sheet.session.toIso()},
                     {u"run"_s, sheet.run.value()}};
    putInstant(json, u"computedAt"_s, sheet.computedAt);
    return json;
}

QJsonObject toJson(const PortfolioItem& item)
{
    return {{u"symbol"_s, item.symbol},
            {u"name"_s, item.name},
            {u"rank"_s, item.rank},
            {u"entry"_s, item.entry.toDouble()},
            {u"entryMin"_s, item.entryMin.toDouble()},
            {u"entryMax"_s, item.entryMax.toDouble()},
            {u"stop"_s, item.stop.toDouble()},
            {u"target1"_s, item.target1.toDouble()},
            {u"target2"_s, item.target2.toDouble()},
            {u"quantity"_s, item.quantity},
            {u"amount"_s, item.amount},
            {u"expectedReturnPct"_s, item.expectedReturnPct},
            {u"expectedProfit"_s, item.expectedProfit},
            {u"riskReward"_s, item.riskReward},
            {u"method"_s, item.method},
            {u"basis"_s, item.basis}};
}

QJsonObject toJson(const PortfolioRejection& rejection)
{
    return {{u"symbol"_s, rejection.symbol},
            {u"name"_s, rejection.name},
            {u"code"_s, rejection.code},
            {u"rank"_s, rankOf(rejection.rank)},
            {u"facts"_s, rejection.facts}};
}

QJsonObject toJson(const PortfolioSheet& sheet)
{
    QJsonObject json{{u"market"_s, toCode(sheet.market)},   {u"tradingDate"_s, sheet.tradingDate.toIso()},
                     {u"session"_s, sheet.session.toIso()}, {u"run"_s, sheet.run.value()},
                     {u"capital"_s, sheet.capital},         {u"summary"_s, sheet.summary},
                     {u"items"_s, arrayOf(sheet.items)},    {u"rejections"_s, arrayOf(sheet.rejections)}};
    putInstant(json, u"computedAt"_s, sheet.computedAt);
    return json;
}

QJsonObject toJson(const BacktestRow& row)
{
    QJsonObject json{{u"id"_s, row.id},
                     {u"by"_s, row.by},
                     {u"market"_s, toCode(row.market)},
                     {u"strategy"_s, row.strategy},
                     {u"from"_s, row.from.toIso()},
                     {u"to"_s, row.to.toIso()},
                     {u"capital"_s, row.capital},
                     {u"parameters"_s, row.parameters},
                     {u"metrics"_s, row.metrics},
                     {u"benchmark"_s, row.benchmark},
                     {u"trades"_s, row.trades}};
    putInstant(json, u"at"_s, row.at);
    return json;
}

QJsonObject toJson(const BacktestTradeRow& trade)
{
    return {{u"symbol"_s, trade.symbol},
            {u"name"_s, trade.name},
            {u"entryDate"_s, trade.entryDate.toIso()},
            {u"exitDate"_s, trade.exitDate.toIso()},
            {u"entryPrice"_s, trade.entryPrice},
            {u"exitPrice"_s, trade.exitPrice},
            {u"quantity"_s, trade.quantity},
            {u"profit"_s, trade.profit},
            {u"profitPct"_s, trade.profitPct},
            {u"friction"_s, trade.friction},
            {u"reason"_s, trade.reason}};
}

QJsonObject toJson(const BacktestDetail& detail)
{
    QJsonObject json = toJson(detail.row);
    json.insert(u"curve"_s, arrayOf(detail.curve));
    json.insert(u"tradeRows"_s, arrayOf(detail.trades));
    return json;
}

QJsonObject toJson(const ImportPreview& preview)
{
    return {{u"kind"_s, toCode(preview.kind)},
            {u"market"_s, toCode(preview.market)},
            {u"file"_s, preview.file},
            {u"rows"_s, preview.rows},
            {u"newRows"_s, preview.newRows},
            {u"changedRows"_s, preview.changedRows},
            {u"first"_s, maybe(preview.first)},
            {u"last"_s, maybe(preview.last)},
            {u"symbols"_s, preview.symbols},
            {u"widened"_s, preview.widened},
            {u"problemCount"_s, preview.problemCount},
            {u"problems"_s, arrayOf(preview.problems)}};
}

QJsonObject toJson(const ImportRow& row)
{
    QJsonObject json{{u"id"_s, row.id},
                     {u"by"_s, row.by},
                     {u"kind"_s, toCode(row.kind)},
                     {u"market"_s, toCode(row.market)},
                     {u"file"_s, row.file},
                     {u"rows"_s, row.rows},
                     {u"changed"_s, row.changed},
                     {u"first"_s, maybe(row.first)},
                     {u"last"_s, maybe(row.last)},
                     {u"run"_s, row.run ? QJsonValue(row.run->value()) : QJsonValue()}};
    putInstant(json, u"at"_s, row.at);
    return json;
}

QJsonObject toJson(const ImportReceipt& receipt)
{
    QJsonObject json = toJson(receipt.row);
    json.insert(u"occurrence"_s, receipt.occurrence ? QJsonValue(receipt.occurrence->value()) : QJsonValue());
    return json;
}

} // namespace ic
