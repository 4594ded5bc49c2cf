// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/EntrySetup.h"

#include "core/market/BreakoutSetup.h"
#include "core/market/LongTermSetup.h"
#include "core/market/MediumTermSetup.h"
#include "core/market/ShortTermSetup.h"

#include <cmath>

namespace ic {

std::unique_ptr<EntrySetup> EntrySetup::of(EntryContext& context)
{
    switch (context.request.strategy) {
    case Strategy::ShortTerm:
        return std::make_unique<ShortTermSetup>(context);
    case Strategy::MediumTerm:
        return std::make_unique<MediumTermSetup>(context);
    case Strategy::LongTerm:
        return std::make_unique<LongTermSetup>(context);
    case Strategy::Breakout:
        break;
    }
    return std::make_unique<BreakoutSetup>(context);
}

std::vector<EntrySetup::Place> EntrySetup::places()
{
    std::vector<Place> ranked;
    for (int symbol = 0; symbol < m_context.panel.symbols(); ++symbol) {
        const double composite = m_context.table.composite[size_t(symbol)];
        if (m_context.table.includes(symbol) && std::isfinite(composite))
            ranked.push_back({symbol, composite});
    }
    return ranked;
}

} // namespace ic
