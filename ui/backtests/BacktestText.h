// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace ic {

/// One backtest and its figures in words, in the language of the moment. GUI thread.
namespace BacktestText {

/// "KRX Short-term"
QString subject(const BacktestRow& row);
/// "2025-11-24 – 2026-11-20"
QString range(const BacktestRow& row);
/// "KRX Short-term, 2025-11-24 – 2026-11-20"
QString title(const BacktestRow& row);
/// "2026-11-23 13:16", in KST, which the header says.
QString when(const BacktestRow& row);

/// The metrics that every backtest is judged by, in the order they are shown.
const QStringList& metrics();
/// nullopt when the metric is absent or null.
std::optional<double> metric(const QJsonObject& metrics, const QString& name);
/// In the metric's own decimals and with its sign where it has a direction; a dash without a value. Without
/// its unit, which stands beside the name.
QString metricValue(const QString& name, const std::optional<double>& value);
/// A difference of two values of the metric.
QString metricDifference(const QString& name, const std::optional<double>& value);
/// "Return, %"
QString metricTitle(const QString& name);
/// Why there is no value, or what is special about it; empty when nothing is.
QString metricNote(const QString& name, const std::optional<double>& value);
/// Whether more is better, so that the sign may be coloured.
bool isDirected(const QString& name);

/// A parameter as it was given: "true", "0.5", "AAPL, MSFT".
QString parameterValue(const QJsonValue& value);

} // namespace BacktestText

} // namespace ic
