// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"
#include "core/market/FactorTable.h"

#include <QString>

namespace ic {

/// Compares two factor tables bit by bit, name by name; the panels may hold different names.
class TableBits
{
public:
    /// Empty when every name of `part` has the same verdict, scores, z and ranks in `whole`, and nobody else
    /// is in the universe of `whole`; otherwise what differs first.
    static QString difference(const FactorTable& part, const BarPanel& partPanel, const FactorTable& whole,
                              const BarPanel& wholePanel);
};

} // namespace ic
