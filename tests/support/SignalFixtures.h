// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"
#include "core/market/FactorTable.h"

#include <memory>

namespace ic {

/// A panel of `symbols` names 000001, 000002 ... with one session, and nothing but closes.
std::shared_ptr<const BarPanel> signalPanel(Market market, TradingDate session, int symbols);

/// Verdicts, factors and composite for every name of the panel, the same for the same arguments: every
/// `every`-th name is in the universe, one of its scores is missing, the others differ by name and factor.
FactorTable signalTableOf(const BarPanel& panel, TradingDate session, int every = 2);

} // namespace ic
