// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"
#include "core/market/Factor.h"
#include "core/market/ReferenceData.h"

namespace ic {

/// SMART_MONEY_INTENSITY of one name, jobs.md 11.9: net buying of its last five sessions / market cap x 100.
/// A session it traded in without an imported row makes the score missing; a halted one has nothing to
/// import. Value, any thread.
struct OrderFlowScore
{
    static constexpr int kSessions = 5;

    double score = BarPanel::kMissing;
    MissingReason reason = MissingReason::None;

    /// The name has a close at `session`.
    static OrderFlowScore of(const BarPanel& panel, int symbol, int session, const ReferenceData& reference);
};

} // namespace ic
