// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVector>

namespace ic {

/// One symbol's bars from one chart answer.
struct YahooBars
{
    QVector<Bar> bars;       ///< ascending, one a date
    QVector<Phrase> refused; ///< why bars were left out, as sentences
};

/// Reads Yahoo's chart (v8) answer. Quotes there are adjusted for splits only; open, high and low are brought
/// to the dividend-adjusted close by the factor adjclose / close, all at four decimals. Dates are those of
/// the exchange's own zone. Stateless, any thread.
class YahooChartParser
{
public:
    /// Bars with from <= date <= to. Errors: NOT_FOUND and PROVIDER_CODE (Yahoo's error object), SCHEMA,
    /// CURRENCY. No bars is an answer.
    static Result<YahooBars> parse(const QJsonDocument& answer, const QString& symbol, TradingDate from,
                                   TradingDate to);

private:
    static Result<void> refusal(const QJsonObject& chart, const QString& symbol);
    static YahooBars bars(const QJsonObject& result, const QString& symbol, TradingDate from, TradingDate to);
};

} // namespace ic
