// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/TradingDate.h"
#include "core/market/Factor.h"

#include <vector>

namespace ic {

/// Which rule kept a name out of the universe, in the order the rules are asked; Included passed all of them.
enum class UniverseRule {
    Included,
    NoBar, ///< no row or no close at the session
    Halted,
    NotAShare,    ///< index, ETF, ETN where the market trades shares only; preferred share, SPAC
    ShortHistory, ///< fewer sessions of history than asked
    LowPrice,
    LowTurnover, ///< 5-session mean turnover
    WeakSector,  ///< not in the strongest sectors
    NoSurprise   ///< US: below the best earnings surprises
};
QString toCode(UniverseRule rule); ///< "INCLUDED", "LOW_TURNOVER" ...
std::optional<UniverseRule> universeRuleFromCode(QStringView code);

struct UniverseVerdict
{
    UniverseRule rule = UniverseRule::NoBar;
    double value = 0;     ///< what was measured; NaN when the rule measures nothing
    double threshold = 0; ///< what was asked for; NaN likewise
};

/// One factor over all symbols of a panel, by symbol index. z and rank only over the universe, NaN and 0
/// outside it.
struct FactorColumn
{
    Factor factor = Factor::Disparity;
    std::vector<double> score; ///< NaN: missing, then `reason` says why
    std::vector<double> z;     ///< cross-sectional, winsorised at +-3
    std::vector<qint32> rank;  ///< 1 = best (highest score); 0 = none
    std::vector<MissingReason> reason;
};

/// Everything computed for one market and session: universe, factors, composite. By symbol index of the panel
/// it was computed from. Value, any thread.
struct FactorTable
{
    Market market = Market::Kr;
    TradingDate date;
    std::vector<UniverseVerdict> universe;
    std::vector<FactorColumn> factors; ///< in the order of factorsOf(market)
    std::vector<double>
        composite; ///< weighted mean of z, weights renormalised over what is there; NaN outside
    std::vector<qint32> compositeRank; ///< 1 = best; 0 = none

    const FactorColumn* column(Factor factor) const;
    bool includes(int symbol) const { return universe[size_t(symbol)].rule == UniverseRule::Included; }
    int universeSize() const;
};

} // namespace ic
