// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace ic {

/// The named figures that sizing stores with a name (SizedName::facts), and the z-scores beside them, in
/// words and units. GUI thread.
namespace FactText {

QString word(const QString& key);
QString value(const QString& key, const QJsonValue& value, Market market);
/// Keys in the order in which they are judged; those that are not known come last.
QStringList ordered(const QJsonObject& facts);
/// "RSI 48.30, MACD 120": in one line.
QString line(const QJsonObject& facts, Market market);

} // namespace FactText

} // namespace ic
