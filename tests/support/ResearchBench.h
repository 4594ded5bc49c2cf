// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulated/SimulatedMarket.h"
#include "tests/support/JobBench.h"

namespace ic {

/// A JobBench whose database holds the simulated market up to the last closed sessions, for the jobs of the
/// market brain.
class ResearchBench : public JobBench
{
public:
    explicit ResearchBench(Instant now, const QHash<QString, QString>& settings = {});

    /// Stores `sessions` sessions of `market` up to the last one closed now.
    void fill(Market market, int sessions);
    /// Stores one session as it is, or without its rows when `bars` is empty.
    void write(Market market, TradingDate session, const QVector<Bar>& bars);
    TradingDate lastClosed(Market market) const;

    std::shared_ptr<const SimulatedMarket> market;
};

} // namespace ic
