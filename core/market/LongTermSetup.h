// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/EntrySetup.h"

namespace ic {

/// LONG_TERM, jobs.md 11.10: quality where it is known (revenue growth + operating margin > 40, ROE > 20,
/// operating margin > 25), otherwise the 20 largest by market cap above their SMA200. A market without any
/// market cap is ordered by the mean turnover of 60 sessions, and the facts say so. Order: quality by rule of
/// 40, then size.
class LongTermSetup final : public EntrySetup
{
public:
    explicit LongTermSetup(EntryContext& context);
    std::vector<Place> places() override;
    double tie() const override { return 1; } ///< a point of the rule of 40; ranks by size never tie
    bool holds(SizedName& name) override;

private:
    struct Quality
    {
        double ruleOf40, roe, operatingMargin;
        bool isHigh() const { return ruleOf40 > 40 && roe > 20 && operatingMargin > 25; }
    };
    std::optional<Quality> quality(int symbol) const;
    double size(int symbol);
    std::optional<double> sma200(int symbol);
    bool isAboveTrend(int symbol);
    bool isLargeAboveTrend(SizedName& name);

    bool m_hasMarketCaps;
    std::vector<int> m_sizeRank; ///< by symbol; among the names of unknown quality above their SMA200
};

} // namespace ic
