// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/EntrySetup.h"
#include "core/market/MomentumRanking.h"

namespace ic {

/// MEDIUM_TERM, jobs.md 11.10: the best of the momentum ranking in a rising trend (close > SMA20 > SMA60),
/// and where it is known a PEG below 1.5 and EPS growth above 20 %. Order: momentum.
class MediumTermSetup final : public EntrySetup
{
public:
    explicit MediumTermSetup(EntryContext& context);
    std::vector<Place> places() override;
    double tie() const override { return 0.1; } ///< % of return
    bool holds(SizedName& name) override;

private:
    bool rises(SizedName& name);
    bool isSoundWhereKnown(SizedName& name) const;

    MomentumRanking m_ranking;
    int m_best;
};

} // namespace ic
