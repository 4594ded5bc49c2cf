// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/kis/KisAnswer.h"
#include "core/adapters/kis/KisCall.h"
#include "core/domain/Bar.h"

#include <QStringList>
#include <optional>

namespace ic {

/// The daily charts of KIS: their calls, and the bars in their answers. KR prices are asked unadjusted, as
/// KRX publishes them, US prices adjusted, as the other US sources have them. Bars are marked KIS_FALLBACK.
/// Pure functions, any thread. Source: KIS Open API, FHKST03010100, FHKUP03500100, HHDFS76240000.
class KisDailyChart
{
public:
    struct Bars
    {
        QVector<Bar> bars;   ///< as they came, mostly the newest first
        QStringList refused; ///< why rows were left out, as sentences
    };
    /// Most rows KIS puts into one answer.
    static constexpr int kMostRows = 100;
    /// The quote codes of the exchanges a US symbol may be on, the likeliest first.
    static const QStringList& usExchanges();
    /// KIS's code of a pseudo-symbol ("0001" for IDX:KOSPI); empty for indices it is not asked for.
    static QString indexCode(const QString& symbol);

    /// At most kMostRows sessions from `from` to `to`.
    static KisCall stock(const QString& symbol, TradingDate from, TradingDate to);
    static KisCall index(const QString& code, TradingDate from, TradingDate to);
    /// The kMostRows sessions up to `last`.
    static KisCall overseas(const QString& exchange, const QString& symbol, TradingDate last);

    static Bars readStock(const KisAnswer& answer, const QString& symbol);
    static Bars readIndex(const KisAnswer& answer, const QString& symbol);
    /// Without a row when the symbol is not on the exchange that was asked.
    static Bars readOverseas(const KisAnswer& answer, const QString& symbol);
};

} // namespace ic
