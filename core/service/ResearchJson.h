// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "core/service/ImportOrder.h"

#include <QJsonObject>

namespace ic {

/// The rows of the market brain as JSON, for the CLI and other programs; what is not known is null. Pure, any
/// thread.

QJsonObject toJson(const SignalCell& cell);
QJsonObject toJson(const SignalRow& row);
/// Without its rows.
QJsonObject toJson(const SignalSheet& sheet);
QJsonObject toJson(const PortfolioItem& item);
QJsonObject toJson(const PortfolioRejection& rejection);
QJsonObject toJson(const PortfolioSheet& sheet);
QJsonObject toJson(const BacktestRow& row);
QJsonObject toJson(const BacktestTradeRow& trade);
QJsonObject toJson(const BacktestDetail& detail);
QJsonObject toJson(const ImportPreview& preview);
QJsonObject toJson(const ImportRow& row);
QJsonObject toJson(const ImportReceipt& receipt);

} // namespace ic
