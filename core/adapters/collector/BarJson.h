// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Result.h"
#include "core/ports/BarSource.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

namespace ic {

/// Bars as JSON, the language of the collector service and of scripts, written and read in one place so that
/// a bar survives the way unchanged. A row: symbol, open, high, low, close, volume, trdVal (the documented
/// seven), and for KR or in an envelope also name, market (the board), change, mktCap, listedShares, halted,
/// adjusted, source. Stateless, any thread.
class BarJson
{
public:
    /// Everything of the bar but its date, which the surrounding object states.
    static QJsonObject row(const Bar& bar);
    /// The documented seven fields only, as POST /us-daily always answered them.
    static QJsonObject plainRow(const Bar& bar);
    /// {"bas_dt","kind","status","provider","adjusted","rows","errors","emptyBoards","rejected"}. `status`:
    /// OK, PARTIAL, NO_SESSION (closed), NO_DATA (not yet).
    static QJsonObject envelope(const BarFetch& fetch, TradingDate date);
    /// "kind":"ERROR", "status":"PROVIDER_ERROR" and the error's three texts.
    static QJsonObject envelope(const Error& error, TradingDate date);
    static QString status(const BarFetch& fetch);

private:
    static QJsonValue price(const std::optional<Price>& price);
    static QJsonValue count(const std::optional<qint64>& count);
};

} // namespace ic
