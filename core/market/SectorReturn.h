// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"

#include <QHash>
#include <vector>

namespace ic {

/// What a sector returned over the last 20 sessions, jobs.md 11.9 (c).
struct SectorReturn
{
    static constexpr int kSessions = 20;

    QString sector;
    double returnPct = 0;
    int names = 0;           ///< with a return
    bool capWeighted = true; ///< false: a name without a market cap made the mean an equal one

    /// Strongest first, then by sector code. A name counts when it has 21 rows up to the session; its weight
    /// is its market cap at the first of them, so that the return is that of holding the sector. `counts`: by
    /// symbol, which names may. Pure, any thread.
    static std::vector<SectorReturn> of(const BarPanel& panel, int session,
                                        const QHash<QString, QString>& sectorOf,
                                        const std::vector<bool>& counts);
};

} // namespace ic
