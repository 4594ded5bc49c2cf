// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/collector/BarJson.h"

#include "core/domain/PhraseJson.h"

#include <algorithm>
#include <cstdlib>

namespace ic {

namespace {

/// Beyond 2^53 ten-thousandths a JSON number no longer reads back as the same price, text does.
constexpr qint64 kExactScaled = 9'007'199'254'740'992;

QString kindText(BarFetch::Kind kind)
{
    switch (kind) {
    case BarFetch::Kind::Rows:
        return QStringLiteral("ROWS");
    case BarFetch::Kind::NotYet:
        return QStringLiteral("NOT_YET");
    case BarFetch::Kind::Closed:
        return QStringLiteral("CLOSED");
    }
    return {};
}

QJsonArray errorList(const QVector<BarFetch::SymbolError>& errors)
{
    QJsonArray list;
    for (const auto& error : errors) {
        QJsonObject object{{QStringLiteral("symbol"), error.symbol}, {QStringLiteral("code"), error.code}};
        putPhrase(object, QStringLiteral("message"), error.message);
        list.append(object);
    }
    return list;
}

} // namespace

QJsonValue BarJson::price(const std::optional<Price>& price)
{
    if (!price)
        return QJsonValue::Null;
    if (std::abs(price->scaled()) > kExactScaled)
        return price->toText();
    if (price->scaled() % Price::kScale == 0)
        return price->scaled() / Price::kScale;
    return price->toDouble();
}

QJsonValue BarJson::count(const std::optional<qint64>& count)
{
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}

QJsonObject BarJson::plainRow(const Bar& bar)
{
    return {{QStringLiteral("symbol"), bar.symbol},         {QStringLiteral("open"), price(bar.open)},
            {QStringLiteral("high"), price(bar.high)},      {QStringLiteral("low"), price(bar.low)},
            {QStringLiteral("close"), price(bar.close)},    {QStringLiteral("volume"), bar.volume},
            {QStringLiteral("trdVal"), count(bar.turnover)}};
}

QJsonObject BarJson::row(const Bar& bar)
{
    QJsonObject object = plainRow(bar);
    object.insert(QStringLiteral("name"), bar.name);
    object.insert(QStringLiteral("market"), bar.board);
    object.insert(QStringLiteral("change"), price(bar.change));
    object.insert(QStringLiteral("mktCap"), count(bar.marketCap));
    object.insert(QStringLiteral("listedShares"), count(bar.listedShares));
    object.insert(QStringLiteral("halted"), bar.halted);
    object.insert(QStringLiteral("adjusted"), bar.adjusted);
    object.insert(QStringLiteral("source"), bar.source);
    return object;
}

QString BarJson::status(const BarFetch& fetch)
{
    if (fetch.kind == BarFetch::Kind::Closed)
        return QStringLiteral("NO_SESSION");
    if (fetch.kind == BarFetch::Kind::NotYet)
        return QStringLiteral("NO_DATA");
    const bool whole = fetch.errors.isEmpty() && fetch.emptyBoards.isEmpty() && fetch.rejected == 0;
    return whole ? QStringLiteral("OK") : QStringLiteral("PARTIAL");
}

QJsonObject BarJson::envelope(const BarFetch& fetch, TradingDate date)
{
    QJsonArray rows;
    for (const Bar& bar : fetch.bars)
        rows.append(row(bar));
    const bool adjusted = !fetch.bars.isEmpty() && std::all_of(fetch.bars.begin(), fetch.bars.end(),
                                                               [](const Bar& b) { return b.adjusted; });
    return {{QStringLiteral("bas_dt"), date.toIso()},
            {QStringLiteral("kind"), kindText(fetch.kind)},
            {QStringLiteral("status"), status(fetch)},
            {QStringLiteral("provider"), fetch.provider},
            {QStringLiteral("adjusted"), adjusted},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("errors"), errorList(fetch.errors)},
            {QStringLiteral("emptyBoards"), QJsonArray::fromStringList(fetch.emptyBoards)},
            {QStringLiteral("rejected"), fetch.rejected}};
}

QJsonObject BarJson::envelope(const Error& error, TradingDate date)
{
    QJsonObject object{{QStringLiteral("bas_dt"), date.toIso()},
                       {QStringLiteral("kind"), QStringLiteral("ERROR")},
                       {QStringLiteral("status"), QStringLiteral("PROVIDER_ERROR")},
                       {QStringLiteral("code"), error.code},
                       {QStringLiteral("rows"), QJsonArray()}};
    putPhrase(object, QStringLiteral("message"), error.message);
    putPhrase(object, QStringLiteral("next"), error.next);
    return object;
}

} // namespace ic
