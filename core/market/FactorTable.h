// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/TradingDate.h"
#include "core/market/Factor.h"
#include "core/market/SectorReturn.h"

#include <vector>

namespace ic {

/// Which rule kept a name out of the universe, in the order the rules are asked; Included passed all of them.
enum class UniverseRule : quint8 {
    Included,
    NoBar, ///< no row or no close at the session
    Halted,
    NotAShare,    ///< index, ETF, ETN where the market trades shares only; preferred share, SPAC
    ShortHistory, ///< fewer sessions of history than asked
    LowPrice,
    LowTurnover, ///< 5-session mean turnover
    WeakSector,  ///< KR: not in the strongest sectors; measured: 20-session return of its sector, %
    NoSurprise   ///< US: below the best earnings surprises; measured: its surprise
};
constexpr size_t kUniverseRules = size_t(UniverseRule::NoSurprise) + 1;
QString toCode(UniverseRule rule); ///< "INCLUDED", "LOW_TURNOVER" ...
std::optional<UniverseRule> universeRuleFromCode(QStringView code);

struct UniverseVerdict
{
    UniverseRule rule = UniverseRule::NoBar;
    double value = 0;     ///< what was measured; NaN when the rule measures nothing
    double threshold = 0; ///< what was asked for; NaN likewise
};

/// A rule that was not applied, because it had nothing to go by or would have left no name.
struct SkippedRule
{
    enum class Why : quint8 { NoData, WouldEmpty };
    UniverseRule rule = UniverseRule::WeakSector;
    Why why = Why::NoData;
    bool operator==(const SkippedRule&) const = default;
};
QString toCode(SkippedRule::Why why); ///< "NO_DATA", "WOULD_EMPTY"

/// One factor over all symbols of a panel, by symbol index. z and rank only over the universe, NaN and 0
/// outside it.
struct FactorColumn
{
    Factor factor = Factor::Disparity;
    std::vector<double> score; ///< NaN: missing, then `reason` says why
    std::vector<double> z;     ///< of the scores, winsorised at +-3: CrossSection
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
    std::vector<SkippedRule> skipped;  ///< rules about sectors and surprises that say why they did nothing
    std::vector<SectorReturn> sectors; ///< strongest first; KR, and empty when no sectors are known
    std::vector<FactorColumn> factors; ///< in the order of factorsOf(market)
    std::vector<double> composite;     ///< CompositeRanking; NaN outside the universe
    std::vector<qint32> compositeRank; ///< 1 = best; 0 = none

    const FactorColumn* column(Factor factor) const;
    bool includes(int symbol) const { return universe[size_t(symbol)].rule == UniverseRule::Included; }
    int universeSize() const;
};

} // namespace ic
