// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/FactorSweep.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace ic {

/// How well a factor forecast, jobs.md 11.22: the rank correlation of its scores with what the names returned
/// over the next five sessions. Pure functions, any thread.
class RankIc
{
public:
    static constexpr int kHorizon = 5;   ///< sessions of the exchange
    static constexpr int kFewest = 20;   ///< names, below which a session is not judged
    static constexpr int kQuintiles = 5; ///< of which the first and the last make the spread

    /// One session.
    struct Day
    {
        int session = -1;     ///< of the scores
        int names = 0;        ///< with a score and a return
        double ic = 0;        ///< Spearman, -1 to 1
        double spreadPct = 0; ///< mean return of the best fifth minus that of the worst
    };
    /// What a window of days amounts to.
    struct Summary
    {
        int days = 0;
        std::optional<double> meanIc, ir, spreadPct; ///< ir: mean / population deviation, from two days on
    };
    /// What one factor of the market did, day by day.
    struct History
    {
        Factor factor;
        std::vector<Day> days; ///< ascending; a session that could not be judged is not in it
    };
    using ReferenceAt = std::function<const ReferenceData&(TradingDate)>;

    /// Scores against returns, name by name; NaN in either leaves the name out. nullopt with fewer than
    /// kFewest names, or when either has only one value. Equal values share the mean of their ranks; the
    /// fifths break ties by position.
    static std::optional<Day> day(std::span<const double> scores, std::span<const double> returns);
    /// close(session + 5) / close(session) - 1 of every symbol, a fraction; NaN unless both sessions have a
    /// row, and everywhere when the panel ends before.
    static std::vector<double> forwardReturns(const BarPanel& panel, int session);
    /// All factors of the engine's market over its universe, for the sessions `first` to `last`. Measured is
    /// what the composite uses (CompositeRanking::part): a price target or a disparity by themselves are no
    /// better for being higher.
    static std::vector<History> histories(const FactorEngine& engine, int first, int last,
                                          const ReferenceAt& reference);

    static Summary summarise(std::span<const Day> days);
    /// A: mean IC >= .05 and IR >= .5; B: .03, .3; C: .02, .2; D: mean IC >= .01; else F. "INSUFFICIENT"
    /// without an IR.
    static QString gradeOf(const Summary& summary);
    /// Grade F, or a mean IC below half of that of the last twelve months, when that was positive.
    static bool isDegraded(const Summary& window, const Summary& twelveMonths);
};

} // namespace ic
