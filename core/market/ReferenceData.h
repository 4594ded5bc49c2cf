// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/TradingDate.h"

#include <QHash>
#include <QString>
#include <QVector>
#include <optional>

namespace ic {

/// What no bar source delivers and operators import: sectors, order flow, fundamentals, earnings surprises.
/// All of it is dated, and a reader for session d may only use rows with date <= d; ReferenceStore loads it
/// that way. Keyed by symbol; value, any thread.
struct ReferenceData
{
    struct OrderFlow
    {
        TradingDate date;
        qint64 netBuy1d = 0; ///< KRW
    };
    struct Fundamentals
    {
        TradingDate date;
        std::optional<double> per, peg, revenueGrowthPct, operatingMarginPct, epsGrowthPct, roePct;
    };
    struct EarningsSurprise
    {
        TradingDate reported;
        double score = 0;
    };

    QHash<QString, QString> sectorOf;                   ///< symbol -> sector code, as of the session
    QHash<QString, QVector<OrderFlow>> orderFlow;       ///< ascending, the last sessions up to d
    QHash<QString, Fundamentals> fundamentals;          ///< the latest row up to d
    QHash<QString, EarningsSurprise> earningsSurprises; ///< the latest row up to d, within the look-back
};

} // namespace ic
