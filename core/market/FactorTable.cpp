// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/FactorTable.h"

#include <algorithm>
#include <array>

namespace ic {

namespace {

constexpr std::array kRuleCodes{"INCLUDED",  "NO_BAR",       "HALTED",      "NOT_A_SHARE", "SHORT_HISTORY",
                                "LOW_PRICE", "LOW_TURNOVER", "WEAK_SECTOR", "NO_SURPRISE"};
static_assert(kRuleCodes.size() == kUniverseRules);

} // namespace

QString toCode(UniverseRule rule)
{
    return QString::fromLatin1(kRuleCodes[size_t(rule)]);
}

std::optional<UniverseRule> universeRuleFromCode(QStringView code)
{
    const auto found = std::find_if(kRuleCodes.begin(), kRuleCodes.end(),
                                    [code](const char* one) { return code == QLatin1String(one); });
    if (found == kRuleCodes.end())
        return std::nullopt;
    return UniverseRule(found - kRuleCodes.begin());
}

QString toCode(SkippedRule::Why why)
{
    return why == SkippedRule::Why::NoData ? QStringLiteral("NO_DATA") : QStringLiteral("WOULD_EMPTY");
}

const FactorColumn* FactorTable::column(Factor factor) const
{
    const auto found = std::find_if(factors.begin(), factors.end(),
                                    [factor](const FactorColumn& one) { return one.factor == factor; });
    return found == factors.end() ? nullptr : &*found;
}

int FactorTable::universeSize() const
{
    return int(std::count_if(universe.begin(), universe.end(),
                             [](const auto& one) { return one.rule == UniverseRule::Included; }));
}

} // namespace ic
