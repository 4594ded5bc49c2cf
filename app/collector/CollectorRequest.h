// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/BarSource.h"

#include <QByteArray>
#include <tl/expected.hpp>

namespace ic {

/// Why a request is not served: an HTTP status and its `detail`, naming the field.
struct Refusal
{
    int status = 422;
    QString detail;
};

/// The body of POST /us-daily, /krx-daily and their /range forms, checked. Value type.
struct CollectorRequest
{
    static constexpr int kMaxSymbols = 1'000;
    static constexpr int kMaxDays = 5 * 366;

    Market market = Market::Us;
    TradingDate from;
    TradingDate to;      ///< equal to `from` for one day
    QStringList symbols; ///< US: trimmed, without blanks and repetitions
    QStringList boards;  ///< KR: empty is all
    bool envelope = false;

    /// {"bas_dt", "symbols" | "markets", "envelope"?}: one day.
    static tl::expected<CollectorRequest, Refusal> daily(Market market, const QByteArray& body);
    /// {"from", "to", "symbols" | "markets"}: at most kMaxDays.
    static tl::expected<CollectorRequest, Refusal> range(Market market, const QByteArray& body);
    BarRequest day(TradingDate date) const { return {market, date, symbols, boards}; }
};

} // namespace ic
