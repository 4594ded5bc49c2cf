// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/EntrySetup.h"

namespace ic {

/// Which names a strategy may enter at the close of one session, and in which order: every step of
/// PositionSizing that needs no amount. Judges one session, on one thread.
class EntryRules
{
public:
    EntryRules(const BarPanel& panel, const SizingConfig& config, const SizingRequest& request,
               const FactorTable& table, int session);
    Q_DISABLE_COPY_MOVE(EntryRules)

    /// Every name in the universe or held, the ranked ones first, by rank. Chosen means: may be sized.
    std::vector<SizedName> judge();

private:
    std::vector<int> ordered();
    SizedName judged(int symbol, qint32 rank);
    SizingVerdict verdict(SizedName& name);
    bool isHeld(int symbol) const;
    bool isQuiet(SizedName& name) const;
    bool gapsUp(SizedName& name) const;
    bool hasRisk(SizedName& name);
    bool paysItsCosts(SizedName& name) const;

    EntryContext m_context;
    std::unique_ptr<EntrySetup> m_setup;
};

} // namespace ic
