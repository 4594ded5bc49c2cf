// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ResearchRpc.h"

#include "core/service/ResearchJson.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Answer = Result<QJsonObject>;

QFuture<Answer> complaint(const Error& error)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(Answer(tl::unexpected(error)));
    promise.finish();
    return promise.future();
}

std::optional<TradingDate> maybeDate(RpcParams& params, const QString& name)
{
    return params.has(name) ? std::optional(params.date(name)) : std::nullopt;
}

ImportOrder importOrder(RpcParams& params)
{
    ImportOrder order;
    const auto kind = importKindFromText(params.requiredText(u"kind"_s));
    if (!kind)
        params.complain(u"kind"_s, u"is one of bars, sectors, fundamentals, earnings, order-flow"_s);
    order.kind = kind.value_or(ImportKind::Bars);
    order.market = params.market();
    order.file = params.requiredText(u"file"_s);
    order.actor = params.requiredText(u"actor"_s);
    order.options.date = maybeDate(params, u"date"_s);
    if (params.has(u"adjusted"_s))
        order.options.adjusted = params.boolean(u"adjusted"_s);
    order.force = params.boolean(u"force"_s);
    return order;
}

BacktestOrder backtestOrder(RpcParams& params)
{
    constexpr qint64 kMostCapital = 1'000'000'000'000'000;
    BacktestOrder order;
    order.market = params.market();
    order.strategy = params.requiredText(u"strategy"_s);
    order.from = params.date(u"from"_s);
    order.to = params.date(u"to"_s);
    order.capital = double(params.integer(u"capital"_s, 100'000'000, 1, kMostCapital));
    order.parameters = params.object(u"parameters"_s);
    order.actor = params.requiredText(u"actor"_s);
    return order;
}

QFuture<Answer> import(LocalResearchService& service, RpcParams& params)
{
    const ImportOrder order = importOrder(params);
    if (const auto good = params.finish(); !good)
        return complaint(good.error());
    return service.importFile(order).then([](const Result<ImportReceipt>& receipt) {
        return receipt.map([](const ImportReceipt& taken) { return toJson(taken); });
    });
}

QFuture<Answer> backtest(LocalResearchService& service, RpcParams& params)
{
    const BacktestOrder order = backtestOrder(params);
    if (const auto good = params.finish(); !good)
        return complaint(good.error());
    return service.runBacktest(order).then([](const Result<qint64>& id) {
        return id.map([](qint64 stored) { return QJsonObject{{u"id"_s, stored}}; });
    });
}

} // namespace

QStringList ResearchRpc::methods()
{
    return {u"backtest"_s, u"import"_s};
}

QFuture<Result<QJsonObject>> ResearchRpc::call(LocalResearchService& service, const QString& name,
                                               RpcParams& params)
{
    return name == u"import" ? import(service, params) : backtest(service, params);
}

} // namespace ic
