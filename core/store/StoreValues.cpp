// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreValues.h"

#include <QJsonDocument>
#include <cmath>

namespace ic {

QVariant nullable(const std::optional<double>& value)
{
    return value && !std::isnan(*value) ? QVariant(*value) : QVariant(QMetaType::fromType<double>());
}

QVariant nullable(const std::optional<Price>& price)
{
    return nullable(price ? std::optional(price->scaled()) : std::nullopt);
}

QVariant nullable(const std::optional<TradingDate>& date)
{
    return nullable(date ? std::optional(qint64(date->epochDay())) : std::nullopt);
}

QVariant nullable(const std::optional<Instant>& instant)
{
    return nullable(instant ? std::optional(instant->ms) : std::nullopt);
}

QString present(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString jsonText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QVariant& value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

QJsonArray jsonArray(const QVariant& value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).array();
}

std::optional<double> maybeReal(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

std::optional<qint64> maybeInteger(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<Price> maybePrice(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(Price::fromScaled(value.toLongLong()));
}

std::optional<TradingDate> maybeDate(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(TradingDate(value.toInt()));
}

std::optional<Instant> maybeInstant(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(Instant{value.toLongLong()});
}

Market marketOf(const QVariant& value)
{
    return marketFromText(value.toString()).value_or(Market::Kr);
}

Strategy strategyOf(const QVariant& value)
{
    return strategyFromCode(value.toString()).value_or(Strategy::ShortTerm);
}

} // namespace ic
