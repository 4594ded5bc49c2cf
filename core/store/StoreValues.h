// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instant.h"
#include "core/domain/Market.h"
#include "core/domain/Price.h"
#include "core/domain/Strategy.h"
#include "core/domain/TradingDate.h"
#include "core/store/Connection.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>
#include <optional>

namespace ic {

/// Domain values as bound to a statement and as read from a row. Pure, any thread.

/// NULL for nullopt and for what is no number.
QVariant nullable(const std::optional<double>& value);
QVariant nullable(const std::optional<Price>& price);
QVariant nullable(const std::optional<TradingDate>& date);
QVariant nullable(const std::optional<Instant>& instant);
/// An empty text where NOT NULL stands: Qt binds a null QString as NULL.
QString present(const QString& text);

QString jsonText(const QJsonObject& object);
QString jsonText(const QJsonArray& array);
QJsonObject jsonObject(const QVariant& value);
QJsonArray jsonArray(const QVariant& value);

std::optional<double> maybeReal(const QVariant& value);
std::optional<qint64> maybeInteger(const QVariant& value);
std::optional<Price> maybePrice(const QVariant& value);
std::optional<TradingDate> maybeDate(const QVariant& value);
std::optional<Instant> maybeInstant(const QVariant& value);
/// Of columns whose CHECK allows nothing else.
Market marketOf(const QVariant& value);
Strategy strategyOf(const QVariant& value);

} // namespace ic
