// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"
#include "core/market/MacroRegime.h"
#include "core/market/SectorReturn.h"

#include <QJsonObject>
#include <QVector>
#include <optional>

namespace ic {

/// What the market did in one session, from its bars; nothing that is not known is in it. Value, any thread.
struct MarketSummary
{
    static constexpr int kTurnoverSessions = 20;

    struct IndexChange
    {
        QString symbol;
        double close = 0;
        double changePct = 0; ///< against its row before
    };

    QVector<IndexChange> indices; ///< KR: IDX:KOSPI, IDX:KOSDAQ; US: SPY; those with a row
    /// Shares (no index, no fund) that closed above, below or at their row before.
    int advancers = 0, decliners = 0, unchanged = 0;
    std::optional<double> turnover;       ///< of all shares, currency of the market
    std::optional<double> turnoverMean20; ///< of the 20 sessions before
    std::optional<double> vix;
    std::optional<MacroRegime> regime;
    QVector<QString> strongestSectors; ///< at most three, when any is known

    /// Reads no row after `session`. `sectors` as FactorTable has them.
    static MarketSummary of(const BarPanel& panel, int session, const MacroIndicators& macro = {},
                            const std::vector<SectorReturn>& sectors = {});
    /// Only what is known: the change of an index under its name (KOSPI, KOSDAQ, SPY), the rest under the
    /// names of the members.
    QJsonObject toJson() const;
};

} // namespace ic
