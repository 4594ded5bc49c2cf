// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"

#include <QByteArray>

namespace ic {

/// Trades as a file for a spreadsheet. Pure, any thread.
namespace TradeCsv {

/// UTF-8 with a byte order mark, CRLF, comma separated, quoted where needed (RFC 4180); numbers with a point
/// and without separators, dates as yyyy-MM-dd, reasons as their codes: the same file in every language.
QByteArray text(const QVector<BacktestTradeRow>& trades);

} // namespace TradeCsv

} // namespace ic
