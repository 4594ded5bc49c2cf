// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/MarketReading.h"
#include "core/market/FactorConfig.h"
#include "core/market/FactorTable.h"

namespace ic {

/// What the factor run of one market came to.
struct FactorRunResult
{
    enum class Kind { Computed, UpToDate, NoBars, Failed, Cancelled };
    Kind kind = Kind::Computed;
    Market market = Market::Kr;
    TradingDate session; ///< the last one with bars, else the last one looked at
    int sessions = 0;    ///< computed and stored
    int bars = 0;        ///< names with a close at `session`
    int universe = 0;
    int scores = 0; ///< scores that are there, at `session`
    std::optional<Error> error;
    QVector<TradingDate> withoutBars;             ///< passed over
    QVector<TradingDate> withoutUniverse;         ///< computed, but no name passed; their signals are empty
    UniverseRule mostOften = UniverseRule::NoBar; ///< the rule that kept most names out, the last time

    /// Whether a session came out without signals.
    bool hasHoles() const { return !withoutBars.isEmpty() || !withoutUniverse.isEmpty(); }
    Phrase sentence() const; ///< what was done, and which sessions have no signals and why
    QJsonObject details() const;

private:
    Phrase computed() const;
    Phrase holes() const;
};

/// Universe, factors and composite of one market over one or more sessions, each session stored in one
/// transaction. Lives in one run on its pool thread; blocks.
class FactorRun
{
public:
    FactorRun(JobContext& context, Market market);

    /// `force`: also when the signals stored are younger than the bars.
    FactorRunResult session(TradingDate session, bool force);
    /// Every session with bars between the two, over one panel; the same rows as session() of each.
    FactorRunResult range(TradingDate first, TradingDate last);

private:
    FactorRunResult failed(TradingDate session, const Error& error) const;
    Result<bool> isUpToDate(TradingDate session) const;
    /// Computes and stores one session of a panel into `result`; false: `result` holds why not.
    bool compute(const MarketReading& reading, FactorRunResult& result) const;

    JobContext& m_context;
    Market m_market;
    FactorConfig m_config;
};

} // namespace ic
