// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/FactorConfig.h"
#include "core/market/FactorTable.h"
#include "core/market/ReferenceData.h"

#include <vector>

namespace ic {

/// Which names of a panel are looked at in a session, jobs.md 11.9. Rules about one name alone come first, in
/// the order of UniverseRule; then what compares names. A comparing rule that has no data, or would leave no
/// name, is skipped and the table says so. Immutable, any thread.
///
/// KR: indices, funds, and if so configured preferred shares and SPACs are no shares (ShareRules). US: only
/// index rows are not.
class UniverseFilter
{
public:
    /// What the rules about one name look at.
    struct Facts
    {
        bool hasBar = false;
        bool isHalted = false; ///< no open, high or low
        int history = 0;       ///< sessions with a close
        double price = 0;      ///< published close
        double turnover = 0;   ///< 5-session mean; NaN: none
    };

    /// Sessions a run looks at, the last of them the one it computes.
    static constexpr int kSessions = 260;

    UniverseFilter(const BarPanel& panel, FactorConfig config);

    /// The names that had a close in the kSessions sessions up to `session`, ascending. A longer panel knows
    /// more of them: those that were listed later, and those that were gone by then.
    static std::vector<int> listed(const BarPanel& panel, int session);

    /// The first rule about the name alone that keeps it out, or Included.
    UniverseRule ruleFor(int symbol, const Facts& facts) const
    {
        if (!facts.hasBar)
            return UniverseRule::NoBar;
        if (facts.isHalted)
            return UniverseRule::Halted;
        if (!m_isShare[size_t(symbol)])
            return UniverseRule::NotAShare;
        if (facts.history < m_config.minHistory)
            return UniverseRule::ShortHistory;
        if (facts.price < m_config.minPrice)
            return UniverseRule::LowPrice;
        return facts.turnover >= m_config.minTurnover ? UniverseRule::Included : UniverseRule::LowTurnover;
    }
    /// What it found; NaN when it measures nothing.
    static double measuredBy(UniverseRule rule, const Facts& facts)
    {
        return rule == UniverseRule::LowTurnover    ? facts.turnover
               : rule == UniverseRule::LowPrice     ? facts.price
               : rule == UniverseRule::ShortHistory ? double(facts.history)
                                                    : BarPanel::kMissing;
    }
    /// What it asked for; NaN likewise.
    double thresholdOf(UniverseRule rule) const { return m_thresholds[size_t(rule)]; }

    /// Applies the rules that compare names to a table whose universe holds the verdicts about each alone.
    void narrow(int session, const ReferenceData& reference, FactorTable& table) const;

private:
    struct Measured
    {
        int symbol;
        double value; ///< NaN: nothing known of it
    };
    void keepStrongSectors(int session, const ReferenceData& reference, FactorTable& table) const;
    void keepBestSurprises(const ReferenceData& reference, FactorTable& table) const;
    /// Keeps those of `threshold` and above.
    static void keep(FactorTable& table, UniverseRule rule, const std::vector<Measured>& names,
                     double threshold);

    const BarPanel& m_panel;
    FactorConfig m_config;
    std::vector<bool> m_isShare;
    std::vector<double> m_thresholds; ///< by rule
};

} // namespace ic
